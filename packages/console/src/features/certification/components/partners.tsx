import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type ReactElement, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { graphql } from '../../../gql/gql.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { PartnersTable } from './partners-table.tsx';

const PARTNERS_QUERY = graphql(`
  query Partners($rncpCode: String!, $after: String) {
    certification(rncpCode: $rncpCode) {
      id
      hasPartners
      partners(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            siret
            name
            kind
            state
            activeFrom
            mayAct
          }
        }
      }
    }
  }
`);

/** The partners of a certification, fetched a hundred at a time until all are there. */
export function Partners({ rncpCode }: { readonly rncpCode: string }): ReactElement {
  const { t } = useTranslation();
  const { data, error, fetchMore, refetch } = useQuery(PARTNERS_QUERY, { variables: { rncpCode } });
  const partners = data?.certification?.partners;
  const next = partners?.pageInfo.hasNextPage ? partners.pageInfo.endCursor : null;

  const { more, problem } = useMore(useCallback(() => fetchMore({ variables: { after: next } }), [fetchMore, next]));

  const asked = useRef<string | null>(null);

  useEffect(() => {
    if (!next || asked.current === next) return;
    asked.current = next;
    more();
  }, [next, more]);

  const rows = useMemo(() => (partners?.edges ?? []).map((edge) => edge.node), [partners?.edges]);
  if (error && rows.length === 0) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!partners) return <TextSkeleton lines={4} />;
  if (partners.totalCount === 0) {
    return (
      <Typography>
        {t(data.certification?.hasPartners ? 'certification.partners.declaredWithout' : 'certification.partners.none')}
      </Typography>
    );
  }
  return (
    <>
      {problem !== undefined && <QueryProblem error={problem} onRetry={more} />}
      {next && problem === undefined && (
        <Box component="output" sx={{ display: 'block', mb: 3 }}>
          <Typography variant="body2">
            {t('certification.partners.progress', { loaded: rows.length, total: partners.totalCount })}
          </Typography>
          <LinearProgress
            variant="determinate"
            aria-label={t('app.loading')}
            value={(100 * rows.length) / partners.totalCount}
          />
        </Box>
      )}
      <PartnersTable rows={rows} complete={!next} />
    </>
  );
}
