import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useFreshness } from '../../jury/components/use-freshness.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { MySessionSheet } from '../components/my-session-sheet.tsx';

const SESSION_QUERY = graphql(`
  query MySession($id: ID!) {
    jurySession(id: $id) {
      id
      ...MySession_session
    }
  }
`);

/** One session, for those who sit in it and those who lead a delegation of it. */
export function MySessionPage(): ReactElement {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/mes-sessions/$id' });
  const { data, loading, error, refetch } = useQuery(SESSION_QUERY, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  useFreshness(refetch);
  const session = data?.jurySession;
  if (session) return <MySessionSheet key={session.id} session={session} />;
  if (error) return <QueryProblem level="h1" error={error} onRetry={() => void refetch()} />;
  if (loading) return <TextSkeleton lines={10} />;
  return (
    <>
      <title>{`${t('delegation.notFoundTitle')} · ${t('app.name')}`}</title>
      <Notice
        level="h1"
        title={t('delegation.notFoundTitle')}
        actions={<RouteLink to="/mes-sessions">{t('delegation.toList')}</RouteLink>}
      >
        {t('delegation.notFoundBody')}
      </Notice>
    </>
  );
}
