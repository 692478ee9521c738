import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { ResultList } from '../../certification/components/result-list.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { PersonRow } from './person-row.tsx';

const PEOPLE_QUERY = graphql(`
  query OrganisationPeople($id: ID!) {
    persons(organisation: $id, first: 10) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...PersonRow_person
        }
      }
    }
  }
`);

/** The first of those who belong to an organisation or sit for it, and the way to all. */
export function OrganisationPeople({ organisationId }: { readonly organisationId: string }): ReactElement {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useQuery(PEOPLE_QUERY, { variables: { id: organisationId } });
  const found = data?.persons;
  if (!found) return error ? <QueryProblem error={error} onRetry={() => void refetch()} /> : <RowsSkeleton rows={3} />;
  const { edges, totalCount, pageInfo } = found;
  if (totalCount === 0) return <Box sx={{ color: 'text.secondary' }}>{t('organisation.noPeople')}</Box>;
  return (
    <>
      <Box sx={{ mb: 2, fontVariantNumeric: 'tabular-nums' }}>
        {t('organisation.peopleCount', { count: totalCount })}
      </Box>
      <ResultList label={t('organisation.section.people')} busy={loading}>
        {edges.map(({ node }) => (
          <PersonRow key={node.id} person={node} />
        ))}
      </ResultList>
      {pageInfo.hasNextPage && (
        <Box className="no-print" sx={{ pt: 3 }}>
          <RouteLink
            to="/personnes"
            search={{ organisation: organisationId }}
            sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 44 }}
          >
            {t('organisation.allPeople')}
          </RouteLink>
        </Box>
      )}
    </>
  );
}
