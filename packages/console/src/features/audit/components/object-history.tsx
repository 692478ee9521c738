import { useQuery } from '@apollo/client/react';
import type { AuditedObject } from '@delibere/shared';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import type { HistoryOrder } from '../../../gql/graphql.ts';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { AuditProblem } from './audit-problem.tsx';
import { EventPages } from './event-pages.tsx';

const HISTORY_QUERY = graphql(`
  query ObjectHistory($type: AuditedObject!, $id: ID!, $order: HistoryOrder, $after: String) {
    objectHistory(type: $type, id: $id, order: $order, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          occurredAt
          ...EventRow_event
        }
      }
    }
  }
`);

interface Props {
  readonly type: AuditedObject;
  readonly id: string;
  readonly order?: HistoryOrder;
}

/**
 * Everything that happened to one object, wherever it is shown; whoever may not read it is told so. A page that shows
 * it needs the words of the part `audit`.
 */
export function ObjectHistory({ type, id, order = 'NEWEST_FIRST' }: Props): ReactElement {
  const { t } = useTranslation();
  const { data, loading, error, refetch, fetchMore } = useQuery(HISTORY_QUERY, {
    variables: { type, id, order },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.objectHistory;
  if (!found) {
    return error ? <AuditProblem error={error} onRetry={() => void refetch()} /> : <RowsSkeleton rows={4} />;
  }
  return (
    <>
      <Typography component="output" sx={{ display: 'block', color: 'text.secondary' }}>
        {t('audit.history.lede', { count: found.totalCount })}
      </Typography>
      {found.edges.length > 0 && (
        <EventPages
          key={`${type} ${id} ${order}`}
          here={{ type, id }}
          edges={found.edges}
          total={found.totalCount}
          hasMore={found.pageInfo.hasNextPage}
          loading={loading}
          onMore={() => fetchMore({ variables: { after: found.pageInfo.endCursor } })}
          endWords={t('audit.history.end')}
        />
      )}
    </>
  );
}
