import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { graphql } from '../../../gql/gql.ts';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { PageSection } from '../../../ui/page-section.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { CaseRow } from './case-row.tsx';

const CASES_QUERY = graphql(`
  query SessionCases($id: ID!, $after: String) {
    jurySession(id: $id) {
      id
      cases(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            ...CaseRow_case
          }
        }
      }
    }
  }
`);

/** The candidates a jury hears, in the order of the sitting; nothing where one may not hear of them. */
export function CaseRows({ sessionId }: { readonly sessionId: string }): ReactElement | null {
  const { t } = useTranslation();
  const { data, loading, error, refetch, fetchMore } = useQuery(CASES_QUERY, {
    variables: { id: sessionId },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.jurySession?.cases;
  const after = found?.pageInfo.endCursor;
  const { more, problem } = useMore(useCallback(() => fetchMore({ variables: { after } }), [fetchMore, after]));
  if (data && !found) return null;
  return (
    <PageSection id="cases" title={t('jury.case.title')}>
      {error && !found && <QueryProblem error={error} onRetry={() => void refetch()} />}
      {!error && !found && <RowsSkeleton rows={3} />}
      {found?.totalCount === 0 && <Box sx={{ color: 'text.secondary' }}>{t('jury.case.none')}</Box>}
      {found && found.totalCount > 0 && (
        <>
          <Box
            component="ol"
            aria-label={t('jury.case.title')}
            sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}
          >
            {found.edges.map(({ node }) => (
              <CaseRow key={node.id} item={node} />
            ))}
          </Box>
          {problem !== undefined && <QueryProblem error={problem} onRetry={more} />}
          {found.pageInfo.hasNextPage && (
            <Button
              variant="outlined"
              loading={loading}
              onClick={more}
              className="no-print"
              sx={{ mt: 3, minHeight: 44 }}
            >
              {t('jury.case.more', { count: found.totalCount - found.edges.length })}
            </Button>
          )}
        </>
      )}
    </PageSection>
  );
}
