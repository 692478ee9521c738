import { addJob } from '../jobs/index.ts';
import type { UnitOfWork } from '../write/unit-of-work.ts';
import { MAX_ATTEMPTS, SEND_MAIL } from './queue-mail.ts';

/** A mail that was given to a server which never said that it took it; of what it says nothing is told. */
export interface UncertainMail {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  /** When it was written, ISO 8601. */
  readonly writtenAt: string;
  /** From when on it is of no use; null: it stays so. */
  readonly expiresAt: string | null;
  /** By which the log of the mail server knows it. */
  readonly messageId: string | null;
}

/** A mail that nobody else settles until the transaction ends. */
export interface LockedMail {
  readonly kind: string;
  readonly isUncertain: boolean;
  readonly expiresAt: Date | null;
}

/** Reads rows. */
interface Rows {
  rows<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const SELECT = `SELECT id, kind, recipient AS "to", ${instant('created_at')} AS "writtenAt",
    ${instant('expires_at')} AS "expiresAt", message_id AS "messageId"
  FROM mail.message`;
/** They are rare; more would be a mail server that is ill, and are seen as the first are settled. */
const LISTED = 200;
const ALL = `${SELECT} WHERE state = 'UNCERTAIN' ORDER BY created_at, id LIMIT ${LISTED}`;
const LOCK = `SELECT kind, state = 'UNCERTAIN' AS "isUncertain", expires_at AS "expiresAt" FROM mail.message
  WHERE id = $1 FOR NO KEY UPDATE`;
const AGAIN = `UPDATE mail.message SET state = 'QUEUED' WHERE id = $1`;
const SENT = `UPDATE mail.message SET state = 'SENT', sent_at = $2, link = NULL,
    text = CASE WHEN link IS NULL THEN text END, html = CASE WHEN link IS NULL THEN html END
  WHERE id = $1`;

/** Mails of which nobody knows whether they were sent, the oldest first. */
export function uncertainMails(reader: Rows): Promise<readonly UncertainMail[]> {
  return reader.rows<UncertainMail>(ALL);
}

/** One mail, whatever its state; null where there is none. */
export async function lockedMail(uow: Rows, id: string): Promise<LockedMail | null> {
  const [row] = await uow.rows<LockedMail>(LOCK, [id]);
  return row ?? null;
}

/** Sends a mail again, once the transaction is committed, under the same message id. */
export async function sendAgain(uow: UnitOfWork, id: string): Promise<void> {
  await uow.rows(AGAIN, [id]);
  await addJob(uow, SEND_MAIL, { id }, { key: `mail ${id}`, maxAttempts: MAX_ATTEMPTS });
}

/** Takes a mail for sent; a link in it is erased, as of any that was. */
export async function considerSent(uow: UnitOfWork, id: string): Promise<void> {
  await uow.rows(SENT, [id, uow.now]);
}
