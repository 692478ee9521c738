import { useQuery } from '@apollo/client/react';
import { ROLES, type Role } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { graphql } from '../../../gql/gql.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PlainSelect } from '../../../ui/plain-select.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { AccessFrame } from '../components/access-frame.tsx';
import { AccountRow } from '../components/account-row.tsx';
import { FoundRows } from '../components/found-rows.tsx';
import { InviteButton } from '../components/invite-button.tsx';
import { type AccountsSearch, parseAccountsSearch } from '../model/access-search.ts';

const ACCOUNTS = graphql(`
  query Accounts($query: String, $role: Role, $disabled: Boolean, $after: String) {
    accessActions
    accounts(query: $query, role: $role, disabled: $disabled, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...AccountRow_account
        }
      }
    }
  }
`);

/** Everybody who can sign in: search as you type, filters in the URL. */
export function AccountsPage(): ReactElement {
  const { t } = useTranslation();
  const search = useSearch({ from: '/acces', select: parseAccountsSearch, structuralSharing: true });
  const navigate = useNavigate({ from: '/acces' });
  const { q: query, role, closed: disabled } = search;
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(ACCOUNTS, {
    variables: { query, role, disabled },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const after = data?.accounts.pageInfo.endCursor;
  const { more, problem } = useMore(useCallback(() => fetchMore({ variables: { after } }), [fetchMore, after]));
  const known = data ?? (loading ? previousData : undefined);
  const found = known?.accounts;
  const go = useCallback(
    (next: AccountsSearch, replace = false): void => void navigate({ search: next, replace, resetScroll: false }),
    [navigate],
  );
  const type = useCallback((q: string) => go({ ...search, q: q || undefined }, true), [go, search]);
  const states = ['', 'false', 'true'] as const;
  const stateWords = { '': t('access.anyState'), false: t('access.open'), true: t('access.closed') };
  return (
    <AccessFrame part="accounts" action={<InviteButton allowed={known?.accessActions.includes('INVITE')} />}>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 3 }}>
        <SearchField
          dense
          label={t('access.search')}
          placeholder={t('access.searchHint')}
          value={query ?? ''}
          onChange={type}
        />
        <PlainSelect<Role | ''>
          label={t('access.role')}
          value={role ?? ''}
          options={[
            { value: '', label: t('access.anyRole') },
            ...ROLES.map((value) => ({ value, label: t(`identity.roleLabel.${value}`) })),
          ]}
          onChange={(value) => go({ ...search, role: value || undefined })}
        />
        <PlainSelect<'' | 'true' | 'false'>
          label={t('access.state')}
          value={disabled === undefined ? '' : disabled ? 'true' : 'false'}
          options={states.map((value) => ({ value, label: stateWords[value] }))}
          onChange={(value) => go({ ...search, closed: value === '' ? undefined : value === 'true' })}
        />
      </Box>
      <FoundRows
        label={t('access.accounts')}
        count={found && t('access.countAccounts', { count: found.totalCount })}
        total={found?.totalCount ?? 0}
        rows={found?.edges.map(({ node }) => <AccountRow key={node.id} account={node} />) ?? []}
        loading={loading}
        hasMore={found?.pageInfo.hasNextPage ?? false}
        onMore={more}
        error={error}
        moreError={problem}
        onRetry={() => void refetch()}
        empty={
          <Notice
            title={t('access.none')}
            actions={
              <Button variant="outlined" onClick={() => go({})} sx={{ minHeight: 44 }}>
                {t('access.clear')}
              </Button>
            }
          >
            {t('access.noneBody')}
          </Notice>
        }
      />
    </AccessFrame>
  );
}
