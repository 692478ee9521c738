import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { graphql } from '../../../gql/gql.ts';
import { Notice } from '../../../ui/notice.tsx';
import { AccessFrame } from '../components/access-frame.tsx';
import { ApiKeyRow } from '../components/api-key-row.tsx';
import { FoundRows } from '../components/found-rows.tsx';

const CreateKey = lazy(() => import('../forms/create-key.tsx').then((module) => ({ default: module.CreateKey })));
const NewKey = lazy(() => import('../forms/new-key.tsx').then((module) => ({ default: module.NewKey })));

const API_KEYS = graphql(`
  query ApiKeys($after: String) {
    accessActions
    apiKeys(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...ApiKeyRow_key
        }
      }
    }
  }
`);

/** The keys of partners' programs, the latest first. */
export function ApiKeysPage(): ReactElement {
  const { t } = useTranslation();
  const [creating, setCreating] = useState(false);
  const [created, setCreated] = useState<string>();
  const { data, loading, error, refetch, fetchMore } = useQuery(API_KEYS, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const after = data?.apiKeys.pageInfo.endCursor;
  const { more, problem } = useMore(useCallback(() => fetchMore({ variables: { after } }), [fetchMore, after]));
  const found = data?.apiKeys;
  const action = data?.accessActions.includes('CREATE_API_KEY') ? (
    <Button variant="contained" onClick={() => setCreating(true)} sx={{ minHeight: 44 }}>
      {t('access.createKey')}
    </Button>
  ) : null;
  return (
    <AccessFrame part="keys" action={action}>
      <FoundRows
        label={t('access.keys')}
        count={found && t('access.countKeys', { count: found.totalCount })}
        total={found?.totalCount ?? 0}
        rows={found?.edges.map(({ node }) => <ApiKeyRow key={node.id} apiKey={node} />) ?? []}
        loading={loading}
        hasMore={found?.pageInfo.hasNextPage ?? false}
        onMore={more}
        error={error}
        moreError={problem}
        onRetry={() => void refetch()}
        empty={
          <Notice title={t('access.noKey')} actions={action}>
            {t('access.noKeyBody')}
          </Notice>
        }
      />
      <Suspense fallback={null}>
        {creating && (
          <CreateKey
            onClose={() => setCreating(false)}
            onCreated={(key) => {
              setCreating(false);
              setCreated(key);
              void refetch();
            }}
          />
        )}
        {created !== undefined && <NewKey apiKey={created} onDone={() => setCreated(undefined)} />}
      </Suspense>
    </AccessFrame>
  );
}
