import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import { shortNameOf } from '../../directory/model/names.ts';
import { StateOfSession } from '../../jury/components/state-of-session.tsx';
import { useSessionDay } from '../../jury/components/use-session-day.ts';

const FRAGMENT = graphql(`
  fragment MySessionRow_session on JurySession {
    id
    state
    sessionOn
    startsAt
    endsAt
    place
    caseCount
    examCentre {
      id
      name
      shortName
    }
    chair {
      id
    }
    viewerSeat {
      id
      answer
      convokedOn
      present
      organisation {
        id
        name
        shortName
      }
    }
  }
`);

const ANSWERS: Readonly<Record<'PENDING' | 'ACCEPTED' | 'DECLINED', Mark>> = {
  PENDING: 'warning',
  ACCEPTED: 'yes',
  DECLINED: 'no',
};

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  /** What there is to do about it, beside what it is. */
  readonly children?: ReactNode;
}

/** One of one's own sessions: when, where, for whom one sits, and what one answered. */
export function MySessionRow({ session, children }: Props): ReactElement {
  const { t } = useTranslation();
  const { today, away } = useDates();
  const { dayOf } = useSessionDay();
  const it = useFragmentData(FRAGMENT, session);
  const { state, viewerSeat: seat, place, examCentre, caseCount } = it;
  const open = state === 'OPEN';
  const enters = open || (state === 'CONVENED' && it.sessionOn === today && seat);
  return (
    <Box
      component="li"
      sx={{
        p: { xs: 4, sm: 5 },
        border: 1,
        borderColor: open ? 'primary.main' : 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
      }}
    >
      <RouteLink
        to="/mes-sessions/$id"
        params={{ id: it.id }}
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          minHeight: 44,
          fontSize: '1.0625rem',
          fontWeight: 620,
          lineHeight: 1.35,
        }}
      >
        <Box component="span" sx={{ display: 'inline-block', '&::first-letter': { textTransform: 'uppercase' } }}>
          {dayOf(it)}
        </Box>
      </RouteLink>
      <Box sx={{ color: 'text.secondary' }}>
        {[
          away(it.sessionOn),
          place ?? t('jury.session.remote'),
          shortNameOf(examCentre),
          typeof caseCount === 'number' && t('delegation.cases', { count: caseCount }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
      <Box
        sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, '& > span': { whiteSpace: 'normal' } }}
      >
        {open ? <StateMark mark="warning">{t('delegation.open')}</StateMark> : <StateOfSession state={state} />}
        {seat && state === 'CONVENED' && seat.convokedOn && (
          <StateMark mark={ANSWERS[seat.answer]}>{t(`delegation.answer.${seat.answer}`)}</StateMark>
        )}
        {seat && (
          <Box component="span">
            {seat.id === it.chair?.id
              ? t('delegation.presides')
              : t('delegation.yourSeat', { organisation: shortNameOf(seat.organisation) })}
          </Box>
        )}
      </Box>
      {enters && (
        <RouteLink
          to="/seances/$id"
          params={{ id: it.id }}
          underline="none"
          sx={{
            mt: 3,
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
            minHeight: 48,
            px: 5,
            borderRadius: 1,
            fontWeight: 620,
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
            width: { sm: 'fit-content' },
          }}
        >
          {t(open ? 'delegation.enter' : 'delegation.prepare')}
        </RouteLink>
      )}
      {children}
    </Box>
  );
}
