import ICAL from 'ical.js';
import type pg from 'pg';

type Database = Pick<pg.Pool, 'query'>;

/** A mail that was queued, as it is kept. */
export interface Mailed {
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly link: string | null;
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: string;
  }[];
}

/** Mails that were queued, by recipient; of one kind or of all. */
export async function mailsOf(pool: Database, kind?: string): Promise<readonly Mailed[]> {
  const { rows } = await pool.query<Mailed>(
    `SELECT kind, recipient, subject, text, link, attachments FROM mail.message
     WHERE $1::text IS NULL OR kind = $1 ORDER BY recipient`,
    [kind ?? null],
  );
  return rows;
}

/** An account that leads a delegation or runs a centre. @returns its address */
export async function correspondent(
  pool: Database,
  role: 'DELEGATION_LEAD' | 'EXAM_CENTRE_MANAGER',
  organisationId: string,
): Promise<string> {
  const { rows } = await pool.query<{ id: string; email: string }>(
    `INSERT INTO identity.account (name, email, email_verified)
     VALUES ('Dominique Essai', gen_random_uuid() || '@exemple.example', true) RETURNING id, email`,
  );
  await pool.query(
    `INSERT INTO identity.role_grant (account_id, role, scope_kind, scope_id, organisation_kind, from_day, given_at)
     SELECT $1, $2, CASE $2 WHEN 'EXAM_CENTRE_MANAGER' THEN 'EXAM_CENTRE' ELSE 'ORGANISATION' END, o.id, o.kind, '2026-01-01', now()
     FROM directory.organisation o WHERE o.id = $3`,
    [rows[0]?.id, role, organisationId],
  );
  return rows[0]?.email ?? '';
}

/** The one event of the calendar that goes with a mail, and what the calendar asks. */
export function eventOf(mail: Mailed | undefined): { readonly method: unknown; readonly event: ICAL.Event } {
  const file = mail?.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(file?.content ?? '', 'base64').toString()));
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('One event');
  return { method: calendar.getFirstPropertyValue('method'), event: new ICAL.Event(component) };
}
