import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { PersonSheet } from '../components/person-sheet.tsx';
import { SheetSkeleton } from '../components/sheet-skeleton.tsx';

const PERSON_QUERY = graphql(`
  query PersonPage($id: ID!) {
    person(id: $id) {
      id
      ...PersonSheet_person
    }
  }
`);

/** One person. */
export function PersonPage(): ReactElement {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/personnes/$id' });
  const { data, loading, error, refetch } = useQuery(PERSON_QUERY, { variables: { id } });
  const person = data?.person;
  if (person) return <PersonSheet key={person.id} person={person} />;
  if (error) return <QueryProblem level="h1" error={error} onRetry={() => void refetch()} />;
  if (loading) return <SheetSkeleton />;
  return (
    <>
      <title>{`${t('person.notFoundTitle')} · ${t('app.name')}`}</title>
      <Notice
        level="h1"
        title={t('person.notFoundTitle')}
        actions={<RouteLink to="/personnes">{t('person.toList')}</RouteLink>}
      >
        {t('person.notFoundBody')}
      </Notice>
    </>
  );
}
