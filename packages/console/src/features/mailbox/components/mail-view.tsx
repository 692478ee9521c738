import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type Definition, Definitions } from '../../../ui/definitions.tsx';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { MAILBOX_URLS, minuteInWords, type WholeMail } from '../model/mailbox.ts';
import { useJson } from '../model/use-json.ts';
import { MailBodies } from './mail-bodies.tsx';
import { MailFiles } from './mail-files.tsx';
import { MailState } from './mail-state.tsx';

/** One mail: to whom, what became of it, what it says, and its link. */
export function MailView({ id, every }: { readonly id: string; readonly every: number }): ReactElement {
  const { t, i18n } = useTranslation();
  const { data: mail, problem, ask } = useJson<WholeMail>(MAILBOX_URLS.message(id), every);
  if (!mail) {
    if (problem === undefined) return <TextSkeleton lines={8} />;
    const isGone = problem === 404;
    return (
      <Notice
        alert
        title={t(isGone ? 'mailbox.goneTitle' : 'error.offlineTitle')}
        actions={
          !isGone && (
            <Button variant="contained" onClick={ask}>
              {t('app.retry')}
            </Button>
          )
        }
      >
        {t(isGone ? 'mailbox.goneBody' : 'error.offlineBody')}
      </Notice>
    );
  }
  const minute = (instant: string): string => minuteInWords(instant, i18n.language);
  const facts: readonly (Definition | false)[] = [
    { term: t('mailbox.to'), value: mail.to },
    { term: t('mailbox.kind'), value: <Tag>{mail.kind}</Tag> },
    { term: t('mailbox.state'), value: <MailState mail={mail} /> },
    { term: t('mailbox.written'), value: minute(mail.createdAt) },
    mail.sentAt !== null && { term: t('mailbox.sent'), value: minute(mail.sentAt) },
    mail.expiresAt !== null && { term: t('mailbox.expires'), value: minute(mail.expiresAt) },
    mail.attempts > 1 && { term: t('mailbox.attempts'), value: mail.attempts },
    mail.lastError !== null && { term: t('mailbox.lastError'), value: mail.lastError },
  ];
  return (
    <>
      <Typography variant="h2" lang={mail.language} sx={{ mb: 4 }}>
        {mail.subject}
      </Typography>
      <Definitions stacked items={facts.filter((fact) => fact !== false)} />
      {mail.link !== null && (
        <Button component="a" href={mail.link} variant="contained" sx={{ mt: 4, minHeight: 44 }}>
          {t('mailbox.openLink')}
        </Button>
      )}
      <MailFiles mail={mail} />
      <MailBodies mail={mail} />
    </>
  );
}
