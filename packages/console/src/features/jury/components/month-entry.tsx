import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { shortNameOf } from '../../directory/model/names.ts';
import { StateOfSession } from './state-of-session.tsx';
import { useSessionDay } from './use-session-day.ts';

const FRAGMENT = graphql(`
  fragment MonthEntry_session on JurySession {
    id
    reference
    state
    startsAt
    caseCount
    examCentre {
      id
      name
      shortName
    }
  }
`);

/** A session in a day of the calendar. */
export function MonthEntry({ session }: { readonly session: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { hour } = useSessionDay();
  const { id, reference, state, startsAt, caseCount, examCentre } = useFragmentData(FRAGMENT, session);
  const over = state === 'CANCELLED' || state === 'POSTPONED';
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        p: 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        borderStyle: state === 'DRAFT' ? 'dashed' : 'solid',
        bgcolor: over ? 'background.sunken' : 'background.paper',
        fontSize: '0.8125rem',
        lineHeight: 1.4,
        '&:hover': { borderColor: 'primary.main' },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, fontVariantNumeric: 'tabular-nums' }}>
        <Box component="span" sx={{ fontWeight: 620 }}>
          {hour(startsAt)}
        </Box>
        <RouteLink
          to="/jurys/$id"
          params={{ id }}
          underline="hover"
          sx={{ color: 'text.primary', '&::after': { content: '""', position: 'absolute', inset: 0 } }}
        >
          {reference}
        </RouteLink>
      </Box>
      <Box lang="fr" sx={{ color: 'text.secondary' }}>
        {shortNameOf(examCentre)}
        {typeof caseCount === 'number' && ` · ${t('jury.row.cases', { count: caseCount })}`}
      </Box>
      <Box sx={{ '& > span': { whiteSpace: 'normal' } }}>
        <StateOfSession state={state} />
      </Box>
    </Box>
  );
}
