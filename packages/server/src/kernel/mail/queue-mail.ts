import { addJob } from '../jobs/index.ts';
import type { UnitOfWork } from '../write/unit-of-work.ts';
import { keptAttachments, type MailAttachment } from './attachments.ts';
import type { MailLanguage, MailText } from './mail-text.ts';
import { renderMail } from './render.ts';
import { isAddress } from './smtp-settings.ts';

/** Name of the task that sends one mail. */
export const SEND_MAIL = 'send-mail';
/** About two days of waits that grow. */
export const MAX_ATTEMPTS = 16;

/** A mail to be sent. */
export interface Mail {
  /** Which of our mails it is: SIGN_IN_LINK for one. */
  readonly kind: string;
  /** One address. */
  readonly to: string;
  readonly language: MailLanguage;
  readonly text: MailText;
  /** Instant from which nobody could do anything with it: then it is no longer sent. */
  readonly expiresAt?: Date;
  /** Files that go with it; none by default. */
  readonly attachments?: readonly MailAttachment[];
}

const INSERT = `INSERT INTO mail.message
    (kind, recipient, language, subject, text, html, link, created_at, expires_at, request_id, attachments)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id`;

/**
 * Writes a mail in the transaction that causes it: sent once that is committed, and never if it is not.
 * Throws where the recipient is not one address, and for attachments that a mail cannot carry.
 * @returns its id
 */
export async function queueMail(
  uow: UnitOfWork,
  { kind, to, language, text, expiresAt, attachments = [] }: Mail,
): Promise<string> {
  if (!isAddress(to)) throw new TypeError('A mail goes to one address');
  const { subject, text: plain, html, link } = renderMail(text, language);
  const said = [kind, to, language, subject, plain, html, link];
  const values = [...said, uow.now, expiresAt ?? null, uow.requestId, JSON.stringify(keptAttachments(attachments))];
  const [row] = await uow.rows<{ id: string }>(INSERT, values);
  if (!row) throw new Error('The mail was not written');
  await addJob(uow, SEND_MAIL, { id: row.id }, { key: `mail ${row.id}`, maxAttempts: MAX_ATTEMPTS });
  return row.id;
}
