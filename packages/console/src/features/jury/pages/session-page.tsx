import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SheetSkeleton } from '../../directory/components/sheet-skeleton.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { SessionSheet } from '../components/session-sheet.tsx';
import { useFreshness } from '../components/use-freshness.ts';

const SESSION_QUERY = graphql(`
  query JurySessionPage($id: ID!) {
    jurySession(id: $id) {
      id
      ...SessionSheet_session
    }
  }
`);

/** One session of a jury. */
export function SessionPage(): ReactElement {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/jurys/$id' });
  const { data, loading, error, refetch } = useQuery(SESSION_QUERY, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  useFreshness(refetch);
  const session = data?.jurySession;
  if (session) return <SessionSheet key={session.id} session={session} onReload={() => refetch()} />;
  if (error) return <QueryProblem level="h1" error={error} onRetry={() => void refetch()} />;
  if (loading) return <SheetSkeleton />;
  return (
    <>
      <title>{`${t('jury.session.notFoundTitle')} · ${t('app.name')}`}</title>
      <Notice
        level="h1"
        title={t('jury.session.notFoundTitle')}
        actions={<RouteLink to="/jurys">{t('jury.session.toList')}</RouteLink>}
      >
        {t('jury.session.notFoundBody')}
      </Notice>
    </>
  );
}
