import { useQuery } from '@apollo/client/react';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { Notice } from '../../../ui/notice.tsx';
import { AccessFrame } from '../components/access-frame.tsx';
import { FoundRows } from '../components/found-rows.tsx';
import { UncertainMailRow } from '../components/uncertain-mail-row.tsx';

const UNCERTAIN_MAILS = graphql(`
  query UncertainMails {
    uncertainMails {
      id
      ...UncertainMailRow_mail
    }
  }
`);

/** Messages of which nobody knows whether they left, the oldest first. */
export function MailsPage(): ReactElement {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useQuery(UNCERTAIN_MAILS, { fetchPolicy: 'cache-and-network' });
  const found = data?.uncertainMails;
  return (
    <AccessFrame part="mails">
      <Typography sx={{ maxWidth: '75ch' }}>{t('mails.lede')}</Typography>
      <FoundRows
        label={t('mails.list')}
        count={found && t('mails.count', { count: found.length })}
        total={found?.length ?? 0}
        rows={found?.map((mail) => <UncertainMailRow key={mail.id} mail={mail} />) ?? []}
        loading={loading}
        hasMore={false}
        onMore={() => undefined}
        error={error}
        moreError={undefined}
        onRetry={() => void refetch()}
        empty={<Notice title={t('mails.none')}>{t('mails.noneBody')}</Notice>}
      />
    </AccessFrame>
  );
}
