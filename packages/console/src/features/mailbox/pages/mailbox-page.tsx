import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ResultList } from '../../certification/components/result-list.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { MailRow } from '../components/mail-row.tsx';
import { MailView } from '../components/mail-view.tsx';
import { MAILBOX_URLS, type MailHead, parseMailboxSearch } from '../model/mailbox.ts';
import { useJson } from '../model/use-json.ts';

const EVERY_MS = 3_000;

/** The mails the application has written: the list and one of them, side by side where there is room. */
export function MailboxPage(): ReactElement {
  const { t } = useTranslation();
  const { message } = useSearch({ from: '/dev/mailbox', select: parseMailboxSearch, structuralSharing: true });
  const { data, problem, ask } = useJson<{ readonly messages: readonly MailHead[] }>(MAILBOX_URLS.list, EVERY_MS);
  if (problem === 404) return <NotFoundPage />;
  const messages = data?.messages;
  // A phone shows the list until one is chosen; a desk shows the newest beside it.
  const shown = message ?? messages?.[0]?.id;
  return (
    <>
      <title>{`${t('mailbox.title')} · ${t('app.name')}`}</title>
      <Typography variant="h1">{t('mailbox.title')}</Typography>
      <Typography sx={{ color: 'text.secondary', mt: 1, mb: 5 }}>{t('mailbox.lede')}</Typography>
      {!messages && problem === undefined && <RowsSkeleton rows={5} />}
      {!messages && problem !== undefined && (
        <Notice
          alert
          title={t('error.offlineTitle')}
          code={t('error.code', { code: problem === 0 ? 'NETWORK' : `HTTP_${problem}` })}
          actions={
            <Button variant="contained" onClick={ask}>
              {t('app.retry')}
            </Button>
          }
        >
          {t('error.offlineBody')}
        </Notice>
      )}
      {messages?.length === 0 && message === undefined && (
        <Notice title={t('mailbox.emptyTitle')}>{t('mailbox.emptyBody')}</Notice>
      )}
      {messages && shown !== undefined && (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '340px minmax(0, 1fr)' },
            columnGap: 8,
            alignItems: 'start',
          }}
        >
          <Box sx={{ display: { xs: message === undefined ? 'block' : 'none', md: 'block' } }}>
            <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: 44, mb: 1 }}>
              <Typography component="output" sx={{ fontWeight: 620, fontVariantNumeric: 'tabular-nums' }}>
                {t('mailbox.count', { count: messages.length })}
              </Typography>
              <Button color="inherit" onClick={ask} sx={{ color: 'text.secondary', minHeight: 44 }}>
                {t('mailbox.refresh')}
              </Button>
            </Box>
            <ResultList label={t('mailbox.list')} busy={false}>
              {messages.map((mail) => (
                <MailRow key={mail.id} mail={mail} current={mail.id === shown} />
              ))}
            </ResultList>
          </Box>
          <Box
            component="section"
            aria-label={t('mailbox.frame', { subject: messages.find(({ id }) => id === shown)?.subject ?? '' })}
            sx={{
              display: { xs: message === undefined ? 'none' : 'block', md: 'block' },
              p: { md: 6 },
              border: { md: 1 },
              borderColor: { md: 'divider' },
              borderRadius: { md: 1.5 },
              bgcolor: { md: 'background.paper' },
            }}
          >
            <Box sx={{ display: { xs: 'block', md: 'none' }, mb: 4 }}>
              <RouteLink
                to="/dev/mailbox"
                search={{}}
                sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 44 }}
              >
                {t('mailbox.back')}
              </RouteLink>
            </Box>
            <MailView id={shown} every={EVERY_MS} />
          </Box>
        </Box>
      )}
    </>
  );
}
