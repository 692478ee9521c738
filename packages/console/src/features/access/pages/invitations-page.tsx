import { useQuery } from '@apollo/client/react';
import { INVITATION_DAYS, INVITATION_STATES, type InvitationState } from '@delibere/shared';
import Box from '@mui/material/Box';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { graphql } from '../../../gql/gql.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PlainSelect } from '../../../ui/plain-select.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { AccessFrame } from '../components/access-frame.tsx';
import { FoundRows } from '../components/found-rows.tsx';
import { InvitationRow } from '../components/invitation-row.tsx';
import { InviteButton } from '../components/invite-button.tsx';
import { type InvitationsSearch, parseInvitationsSearch } from '../model/access-search.ts';

const INVITATIONS = graphql(`
  query Invitations($query: String, $state: InvitationState, $after: String) {
    accessActions
    invitations(query: $query, state: $state, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...InvitationRow_invitation
        }
      }
    }
  }
`);

/** Everybody who was invited, the latest first. */
export function InvitationsPage(): ReactElement {
  const { t } = useTranslation();
  const search = useSearch({ from: '/acces/invitations', select: parseInvitationsSearch, structuralSharing: true });
  const navigate = useNavigate({ from: '/acces/invitations' });
  const { q: query, state } = search;
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(INVITATIONS, {
    variables: { query, state },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const after = data?.invitations.pageInfo.endCursor;
  const { more, problem } = useMore(useCallback(() => fetchMore({ variables: { after } }), [fetchMore, after]));
  const known = data ?? (loading ? previousData : undefined);
  const found = known?.invitations;
  const mayInvite = known?.accessActions.includes('INVITE');
  const go = useCallback(
    (next: InvitationsSearch, replace = false): void => void navigate({ search: next, replace, resetScroll: false }),
    [navigate],
  );
  const type = useCallback((q: string) => go({ ...search, q: q || undefined }, true), [go, search]);
  return (
    <AccessFrame part="invitations" action={<InviteButton allowed={mayInvite} />}>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 3 }}>
        <SearchField
          dense
          label={t('access.searchInvitation')}
          placeholder={t('access.searchHint')}
          value={query ?? ''}
          onChange={type}
        />
        <PlainSelect<InvitationState | ''>
          label={t('access.state')}
          value={state ?? ''}
          options={[
            { value: '', label: t('access.anyState') },
            ...INVITATION_STATES.map((value) => ({ value, label: t(`access.invitationState.${value}`) })),
          ]}
          onChange={(value) => go({ ...search, state: value || undefined })}
        />
      </Box>
      <FoundRows
        label={t('access.invitations')}
        count={found && t('access.countInvitations', { count: found.totalCount })}
        total={found?.totalCount ?? 0}
        rows={found?.edges.map(({ node }) => <InvitationRow key={node.id} invitation={node} />) ?? []}
        loading={loading}
        hasMore={found?.pageInfo.hasNextPage ?? false}
        onMore={more}
        error={error}
        moreError={problem}
        onRetry={() => void refetch()}
        empty={
          <Notice title={t('access.noInvitation')} actions={<InviteButton allowed={mayInvite} />}>
            {t('access.noInvitationBody', { days: INVITATION_DAYS })}
          </Notice>
        }
      />
    </AccessFrame>
  );
}
