import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { RevokeKey } from '../forms/revoke-key.tsx';
import { useDayOf } from './use-day-of.ts';

const FRAGMENT = graphql(`
  fragment ApiKeyRow_key on ApiKey {
    id
    name
    start
    state
    accountId
    accountName
    organisations
    scopes
    requestsPerMinute
    expiresAt
    lastUsedAt
    mayRevoke
  }
`);

const MARKS = { ACTIVE: 'yes', EXPIRED: 'no', REVOKED: 'no' } as const;
/** A key ends with its last day: the instant before its end is of that day. */
const lastMoment = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

/** One key: what it is called and begins with, whose it is, how it is used, and where it stands. */
export function ApiKeyRow({ apiKey }: { readonly apiKey: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { day, ago } = useDayOf();
  const [revoking, setRevoking] = useState(false);
  const row = useFragmentData(FRAGMENT, apiKey);
  const quota = row.requestsPerMinute;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          sm: 'minmax(0, 1fr) minmax(0, 1fr)',
          md: 'minmax(0, 5fr) minmax(0, 5fr) minmax(0, 4fr)',
        },
        columnGap: 6,
        rowGap: 1,
        px: { xs: 0, sm: 2 },
        py: 2.5,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '0.8125rem',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontSize: '0.9375rem', fontWeight: 560 }}>{row.name}</Box>
        <Box sx={{ color: 'text.secondary', fontFamily: 'ui-monospace, monospace' }}>{`${row.start}…`}</Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <RouteLink to="/acces/comptes/$id" params={{ id: row.accountId }} data-row>
          {row.accountName}
        </RouteLink>
        <Box sx={{ color: 'text.secondary' }}>
          <div>{row.organisations.join(', ')}</div>
          <div>
            {[
              ...row.scopes.map((scope) =>
                scope === 'statistics.read' ? t('access.key.scope.statistics_read') : scope,
              ),
              quota === null ? t('access.key.noQuota') : t('access.key.quota', { count: quota }),
            ].join(', ')}
          </div>
        </Box>
      </Box>
      <Box sx={{ minWidth: 0, display: 'flex', flexWrap: 'wrap', gap: 2, justifyContent: 'space-between' }}>
        <Box sx={{ minWidth: 0 }}>
          <StateMark mark={MARKS[row.state]}>{t(`access.keyState.${row.state}`)}</StateMark>
          <Box sx={{ color: 'text.secondary' }}>
            <div>
              {row.expiresAt === null
                ? t('access.key.noEnd')
                : t('access.key.until', { at: day(lastMoment(row.expiresAt)) })}
            </div>
            <div>
              {row.lastUsedAt === null ? t('access.key.unused') : t('access.key.used', { away: ago(row.lastUsedAt) })}
            </div>
          </Box>
        </Box>
        {row.mayRevoke && (
          <Button
            variant="outlined"
            color="inherit"
            size="small"
            onClick={() => setRevoking(true)}
            aria-label={t('access.key.revokeNamed', { name: row.name })}
            sx={{ alignSelf: 'flex-start', minHeight: { xs: 44, md: 32 } }}
          >
            {t('access.key.revoke')}
          </Button>
        )}
      </Box>
      {revoking && <RevokeKey id={row.id} name={row.name} onClose={() => setRevoking(false)} />}
    </Box>
  );
}
