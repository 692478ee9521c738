import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { graphql } from '../../../gql/gql.ts';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { ResultList } from '../../certification/components/result-list.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { OrganisationRow } from './organisation-row.tsx';

const PARTS_QUERY = graphql(`
  query OrganisationParts($id: ID!, $after: String) {
    organisations(partOf: $id, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...OrganisationRow_organisation
        }
      }
    }
  }
`);

/** What is directly part of an organisation. */
export function OrganisationParts({ organisationId }: { readonly organisationId: string }): ReactElement {
  const { t } = useTranslation();
  const { data, loading, error, refetch, fetchMore } = useQuery(PARTS_QUERY, { variables: { id: organisationId } });
  const found = data?.organisations;
  const after = found?.pageInfo.endCursor;
  const { more, problem } = useMore(useCallback(() => fetchMore({ variables: { after } }), [fetchMore, after]));
  if (!found) return error ? <QueryProblem error={error} onRetry={() => void refetch()} /> : <RowsSkeleton rows={2} />;
  const { edges, totalCount, pageInfo } = found;
  if (totalCount === 0) return <Box sx={{ color: 'text.secondary' }}>{t('organisation.noParts')}</Box>;
  return (
    <>
      <ResultList label={t('organisation.section.parts')} busy={loading}>
        {edges.map(({ node }) => (
          <OrganisationRow key={node.id} organisation={node} />
        ))}
      </ResultList>
      {problem !== undefined && <QueryProblem error={problem} onRetry={more} />}
      {pageInfo.hasNextPage && (
        <Button variant="outlined" className="no-print" loading={loading} onClick={more} sx={{ mt: 3, minHeight: 44 }}>
          {t('directory.more', { count: Math.min(20, totalCount - edges.length) })}
        </Button>
      )}
    </>
  );
}
