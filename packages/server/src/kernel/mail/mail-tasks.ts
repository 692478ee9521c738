import type { JobLog, Tasks } from '../jobs/index.ts';
import { SEND_MAIL } from './queue-mail.ts';
import { sendMail } from './send-mail.ts';
import { smtpTransport } from './smtp.ts';
import type { MailSettings } from './smtp-settings.ts';
import { MAILBOX, type Transport } from './transport.ts';

/** What says how mails leave a process. */
interface MailEnv {
  readonly mode: 'production' | 'development' | 'test';
  readonly mail: MailSettings | undefined;
}

/**
 * The tasks that send mails: over SMTP where a server is known, else into the mailbox. In production there is no
 * mailbox: without a server mails wait in the database, which is warned of.
 */
export function mailTasks(env: MailEnv, log: JobLog): Tasks {
  const transport = transportOf(env);
  if (transport) return { [SEND_MAIL]: sendMail(transport, log) };
  log.warn({}, 'SMTP_URL is not set: no mail is sent, each waits in the database until it is');
  return {};
}

function transportOf({ mode, mail }: MailEnv): Transport | undefined {
  if (mail) return smtpTransport(mail, { keepsBodies: mode === 'development' });
  return mode === 'production' ? undefined : MAILBOX;
}
