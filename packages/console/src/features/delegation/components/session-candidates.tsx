import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { graphql } from '../../../gql/gql.ts';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { personName } from '../../directory/model/names.ts';
import { CaseDocuments } from '../../jury/components/case-documents.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { useCaseWords } from '../../sitting/components/use-case-words.ts';

const CANDIDATES_QUERY = graphql(`
  query SessionCandidates($id: ID!, $after: String) {
    juryCases(sessionId: $id, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...CaseLine_case @unmask
          documents {
            ...CaseDocument_document @unmask
          }
        }
      }
    }
  }
`);

/** The cases a jury examines, for those who sit: who, and where each stands. */
export function SessionCandidates({ sessionId }: { readonly sessionId: string }): ReactElement {
  const { t } = useTranslation();
  const { standing } = useCaseWords();
  const { data, error, refetch, fetchMore } = useQuery(CANDIDATES_QUERY, {
    variables: { id: sessionId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = data?.juryCases?.pageInfo;
  const after = page?.endCursor;
  const { more } = useMore(useCallback(() => fetchMore({ variables: { after } }), [fetchMore, after]));
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={4} />;
  const cases = data.juryCases?.edges.map(({ node }) => node) ?? [];
  if (cases.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('delegation.casesNone')}</Box>;
  return (
    <>
      <Box component="ol" aria-label={t('delegation.caseList')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {cases.map((one) => {
          const { mark, words } = standing(one);
          const name = one.candidate ? personName(one.candidate) : t('sitting.cases.unnamed');
          return (
            <Box
              component="li"
              key={one.id}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                columnGap: 3,
                minHeight: 48,
                borderBottom: 1,
                borderColor: 'divider',
              }}
            >
              <Box
                component="span"
                sx={{ color: 'text.secondary', minWidth: '3ch', fontVariantNumeric: 'tabular-nums' }}
              >
                {one.rank}
              </Box>
              <RouteLink
                to="/seances/$id"
                params={{ id: sessionId }}
                search={{ dossier: one.id }}
                sx={{ flex: '1 1 160px', minWidth: 0, minHeight: 44, display: 'inline-flex', alignItems: 'center' }}
              >
                {name}
              </RouteLink>
              <StateMark mark={mark}>{words}</StateMark>
              {one.documents.length > 0 && (
                <Box sx={{ flex: '1 0 100%', pl: '5ch', pb: 1, minWidth: 0 }}>
                  <CaseDocuments documents={one.documents} about={name} />
                </Box>
              )}
            </Box>
          );
        })}
      </Box>
      {page?.hasNextPage && (
        <Button color="inherit" variant="outlined" onClick={more} sx={{ minHeight: 44, mt: 3 }}>
          {t('sitting.cases.more')}
        </Button>
      )}
    </>
  );
}
