import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { CollegeMark } from '../../../ui/college-mark.tsx';
import { PageSection } from '../../../ui/page-section.tsx';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import { NoticeTimeline } from './notice-timeline.tsx';

const FRAGMENT = graphql(`
  fragment Designations_session on JurySession {
    id
    sessionOn
    noticeDays
    designationRequests {
      organisation {
        id
        name
      }
      college
      askedOn
      answeredAt
      remindedAt
    }
  }
`);

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  readonly action?: ReactNode;
}

/** Who was asked to designate, when, whether the notice is kept, and who has answered. */
export function Designations({ session, action }: Props): ReactElement {
  const { t } = useTranslation();
  const { today, inWords, away } = useDates();
  const { sessionOn, noticeDays, designationRequests: requests } = useFragmentData(FRAGMENT, session);
  const toUnions = requests.filter(({ college }) => college === 'UNIONS');
  const latest =
    toUnions
      .map(({ askedOn }) => askedOn)
      .sort()
      .at(-1) ?? null;
  // Once the day has passed nobody is waited for.
  const open = sessionOn >= today;
  const markOf = ({ answeredAt }: { readonly answeredAt?: string | null }): Mark =>
    answeredAt ? 'yes' : open ? 'later' : 'no';
  return (
    <PageSection id="designations" title={t('jury.designations.title')} aside={action}>
      {typeof noticeDays === 'number' ? (
        <NoticeTimeline askedOn={latest} sessionOn={sessionOn} noticeDays={noticeDays} />
      ) : (
        <Box>{t('jury.notice.state.NONE')}</Box>
      )}
      {requests.length === 0 ? (
        <Box sx={{ color: 'text.secondary', mt: 3 }}>
          {t(typeof noticeDays === 'number' ? 'jury.designations.none' : 'jury.designations.noneAsked')}
        </Box>
      ) : (
        <Box
          component="ul"
          aria-label={t('jury.designations.list')}
          sx={{ listStyle: 'none', m: 0, mt: 4, p: 0, borderTop: 1, borderColor: 'divider' }}
        >
          {requests.map((request) => (
            <Box
              component="li"
              key={request.organisation.id}
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(180px, 40%)' },
                columnGap: 4,
                py: 2,
                borderBottom: 1,
                borderColor: 'divider',
                fontSize: '0.875rem',
              }}
            >
              <Box lang="fr" sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, minWidth: 0 }}>
                <CollegeMark
                  college={request.college}
                  letter={t(`college.letter.${request.college}`)}
                  label={t(`college.${request.college}`)}
                  compact
                />
                {request.organisation.name}
              </Box>
              <Box>
                <StateMark mark={markOf(request)}>
                  {request.answeredAt && t('jury.designations.answered')}
                  {!request.answeredAt && t(open ? 'jury.designations.waiting' : 'jury.designations.unanswered')}
                </StateMark>
                <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', fontVariantNumeric: 'tabular-nums' }}>
                  {t('jury.designations.asked', { date: inWords(request.askedOn), away: away(request.askedOn) })}
                  {request.remindedAt && ` · ${t('jury.designations.reminded', { date: inWords(request.remindedAt) })}`}
                </Box>
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </PageSection>
  );
}
