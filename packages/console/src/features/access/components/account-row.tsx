import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { todayInParis } from '../../../i18n/dates.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useGrantWords } from './use-grant-words.ts';

const FRAGMENT = graphql(`
  fragment AccountRow_account on Account {
    id
    name
    email
    lastSignedInAt
    hasSecondFactor
    lacksSecondFactor
    disabledAt
    grants {
      id
      role
      state
      scope {
        kind
        name
        case {
          id
          rank
          sessionOn
          examCentre
          candidate
        }
      }
    }
  }
`);

/** One account in a list: who, with which roles today, and when they were last there. */
export function AccountRow({ account }: { readonly account: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { away } = useDates();
  const words = useGrantWords();
  const row = useFragmentData(FRAGMENT, account);
  const grants = row.grants.filter(({ state }) => state === 'IN_FORCE');
  const seen = row.lastSignedInAt;
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          sm: 'minmax(0, 1fr) minmax(0, 1fr)',
          md: 'minmax(0, 5fr) minmax(0, 6fr) minmax(0, 4fr)',
        },
        columnGap: 6,
        rowGap: 1,
        px: { xs: 0, sm: 2 },
        py: 2,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '0.8125rem',
        '&:hover': { bgcolor: 'background.sunken' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <RouteLink
          to="/acces/comptes/$id"
          params={{ id: row.id }}
          data-row
          underline="hover"
          sx={{
            color: 'text.primary',
            fontSize: '0.9375rem',
            fontWeight: 560,
            '&::after': { content: '""', position: 'absolute', inset: 0 },
          }}
        >
          {row.name}
        </RouteLink>
        <Box sx={{ color: 'text.secondary' }}>{row.email}</Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {grants.map((grant) => (
          <div key={grant.id}>
            <strong>{words.role(grant.role)}</strong>
            {`, ${words.scope(grant.scope)}`}
          </div>
        ))}
        {grants.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('access.noRole')}</Box>}
      </Box>
      <Box sx={{ minWidth: 0, color: 'text.secondary', '& > span': { display: 'flex', whiteSpace: 'normal' } }}>
        {row.disabledAt !== null && <StateMark mark="no">{t('access.closedSince')}</StateMark>}
        {row.disabledAt === null && row.lacksSecondFactor && (
          <StateMark mark="warning">{t('access.lacksSecondFactor')}</StateMark>
        )}
        <div>
          {seen === null ? t('access.never') : t('access.lastSeen', { away: away(todayInParis(new Date(seen))) })}
          {row.hasSecondFactor && `, ${t('access.secondFactor')}`}
        </div>
      </Box>
    </Box>
  );
}
