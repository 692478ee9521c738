import { instant, type Rows } from './rows.ts';

/** An account, as far as changes of rights have to know it. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly personId: string | null;
  readonly disabledAt: string | null;
}

const COLUMNS = `a.id, a.name, a.email, a.language, a.person_id AS "personId", ${instant('a.disabled_at')} AS "disabledAt"`;

async function locked(uow: Rows, condition: string, value: string): Promise<AccountRow | null> {
  const sql = `SELECT ${COLUMNS} FROM identity.account a WHERE ${condition} FOR NO KEY UPDATE`;
  const [row] = await uow.rows<AccountRow>(sql, [value]);
  return row ?? null;
}

/** An account that nobody else changes until the transaction ends; null where there is none. */
export function lockedAccount(uow: Rows, id: string): Promise<AccountRow | null> {
  return locked(uow, 'a.id = $1', id);
}

/** The account of an address in small letters, likewise. */
export function lockedAccountOf(uow: Rows, email: string): Promise<AccountRow | null> {
  return locked(uow, 'a.email = $1', email);
}

/** Whether a person has an account of another address. */
export async function hasAccountElsewhere(uow: Rows, personId: string, email: string): Promise<boolean> {
  const sql = `SELECT FROM identity.account a WHERE a.person_id = $1 AND a.email <> $2 LIMIT 1`;
  return (await uow.rows(sql, [personId, email])).length > 0;
}

/** Says whose account it is, and that its address is its holder's. */
export async function bindAccount(uow: Rows, id: string, personId: string | null, now: Date): Promise<void> {
  const sql = `UPDATE identity.account SET person_id = coalesce($2, person_id), email_verified = true, updated_at = $3 WHERE id = $1`;
  await uow.rows(sql, [id, personId, now]);
}

/** Closes an account, which ends its sessions, or opens it; triggers of the table record it, with the reason. */
export async function setDisabled(
  uow: Rows,
  { id, disabledAt, reason, now }: { id: string; disabledAt: Date | null; reason: string; now: Date },
): Promise<void> {
  await uow.rows(`SELECT set_config('delibere.reason', $1, true)`, [reason]);
  await uow.rows('UPDATE identity.account SET disabled_at = $2, updated_at = $3 WHERE id = $1', [id, disabledAt, now]);
}
