import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { AccountSheet } from '../components/account-sheet.tsx';

const ACCOUNT = graphql(`
  query AccessAccount($id: ID!) {
    account(id: $id) {
      id
      ...AccountSheet_account
    }
  }
`);

/** One account and its roles. */
export function AccountPage(): ReactElement {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/acces/comptes/$id' });
  const { data, error, refetch } = useQuery(ACCOUNT, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <Box className="no-print" sx={{ mb: 3 }}>
        <RouteLink to="/acces">{t('access.account.back')}</RouteLink>
      </Box>
      {error && !data && <QueryProblem level="h1" error={error} onRetry={() => void refetch()} />}
      {!error && !data && <TextSkeleton lines={8} />}
      {data?.account && <AccountSheet account={data.account} />}
      {data?.account === null && (
        <Notice level="h1" title={t('access.account.unknown')}>
          {t('access.account.unknownBody')}
        </Notice>
      )}
    </>
  );
}
