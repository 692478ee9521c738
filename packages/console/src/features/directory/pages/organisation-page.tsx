import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { OrganisationSheet } from '../components/organisation-sheet.tsx';
import { SheetSkeleton } from '../components/sheet-skeleton.tsx';

const ORGANISATION_QUERY = graphql(`
  query OrganisationPage($id: ID!) {
    organisation(id: $id) {
      id
      ...OrganisationSheet_organisation
    }
  }
`);

/** One organisation. */
export function OrganisationPage(): ReactElement {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/organisations/$id' });
  const { data, loading, error, refetch } = useQuery(ORGANISATION_QUERY, { variables: { id } });
  const organisation = data?.organisation;
  if (organisation) return <OrganisationSheet key={organisation.id} organisation={organisation} />;
  if (error) return <QueryProblem level="h1" error={error} onRetry={() => void refetch()} />;
  if (loading) return <SheetSkeleton />;
  return (
    <>
      <title>{`${t('organisation.notFoundTitle')} · ${t('app.name')}`}</title>
      <Notice
        level="h1"
        title={t('organisation.notFoundTitle')}
        actions={<RouteLink to="/organisations">{t('organisation.toList')}</RouteLink>}
      >
        {t('organisation.notFoundBody')}
      </Notice>
    </>
  );
}
