import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { shortNameOf } from '../../directory/model/names.ts';
import { NoticeTimeline } from '../../jury/components/notice-timeline.tsx';

const Designate = lazy(() => import('../forms/designate.tsx').then((module) => ({ default: module.Designate })));

const FRAGMENT = graphql(`
  fragment MyDesignations_session on JurySession {
    id
    sessionOn
    noticeDays
    designationRequests {
      organisation {
        id
        name
        shortName
      }
      college
      askedOn
      dueOn
      answeredAt
      led
      answerable
    }
  }
`);

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  /** Whether the clock of the notice is drawn. */
  readonly drawn?: boolean;
}

/** What one's organisation was asked: who sits for it, by when, and the way to answer. */
export function MyDesignations({ session, drawn = false }: Props): ReactElement | null {
  const { t } = useTranslation();
  const { today, inWords, away } = useDates();
  const it = useFragmentData(FRAGMENT, session);
  const [asking, setAsking] = useState<string>();
  const requests = it.designationRequests.filter(({ led }) => led);
  if (requests.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4, mt: 3 }}>
      {requests.map(({ organisation, college, askedOn, dueOn, answeredAt, answerable }) => {
        const late = !answeredAt && dueOn < today;
        const facts = { date: inWords(dueOn), away: away(dueOn) };
        return (
          <Box key={organisation.id} data-request={organisation.id} sx={{ display: 'grid', gap: 2 }}>
            <Typography variant="h3">
              {t('delegation.designate.title', { organisation: shortNameOf(organisation) })}
            </Typography>
            <Box sx={{ '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
              {answeredAt ? (
                <StateMark mark="yes">
                  {t('delegation.designate.answered', { date: inWords(answeredAt.slice(0, 10)) })}
                </StateMark>
              ) : (
                <StateMark mark={late ? 'warning' : 'later'}>
                  {t(late ? 'delegation.designate.late' : 'delegation.designate.due', facts)}
                </StateMark>
              )}
            </Box>
            <Box sx={{ color: 'text.secondary' }}>{t('delegation.designate.asked', { date: inWords(askedOn) })}</Box>
            {drawn && college === 'UNIONS' && (
              <NoticeTimeline askedOn={askedOn} sessionOn={it.sessionOn} noticeDays={it.noticeDays ?? null} />
            )}
            {answerable && (
              <Button
                variant={answeredAt ? 'outlined' : 'contained'}
                onClick={() => setAsking(organisation.id)}
                sx={{ minHeight: 48, px: 5, justifySelf: { sm: 'start' } }}
              >
                {t(answeredAt ? 'delegation.designate.again' : 'delegation.designate.answer')}
              </Button>
            )}
            {asking === organisation.id && (
              <Suspense fallback={null}>
                <Designate
                  sessionId={it.id}
                  organisation={organisation}
                  college={college}
                  onClose={() => setAsking(undefined)}
                />
              </Suspense>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
