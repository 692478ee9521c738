import { instant, type Rows } from './rows.ts';

/** A key, as its end has to know it. */
export interface ApiKeyRow {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly start: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

const LOCK = `SELECT k.id, k.account_id AS "accountId", k.name, k.start, ${instant('k.expires_at')} AS "expiresAt",
  ${instant('k.revoked_at')} AS "revokedAt" FROM identity.api_key k WHERE k.id = $1 FOR NO KEY UPDATE`;

/** A key that nobody else ends until the transaction does; null where there is none. */
export async function lockedApiKey(uow: Rows, id: string): Promise<ApiKeyRow | null> {
  const [row] = await uow.rows<ApiKeyRow>(LOCK, [id]);
  return row ?? null;
}

const PARTNER = `SELECT FROM identity.role_grant g WHERE g.account_id = $1 AND g.role = 'PARTNER' AND g.revoked_at IS NULL
  AND $2::date <= coalesce(g.to_day, 'infinity') LIMIT 1`;

/** Whether an account is a partner's, today or later. */
export async function isPartner(uow: Rows, accountId: string, today: string): Promise<boolean> {
  return (await uow.rows(PARTNER, [accountId, today])).length > 0;
}

const END_OF_DAY = `SELECT ($1::date + 1)::timestamp AT TIME ZONE 'Europe/Paris' AS at`;

/** The instant a day ends in Paris. */
export async function endOfDay(uow: Rows, day: string): Promise<Date> {
  const [row] = await uow.rows<{ at: Date }>(END_OF_DAY, [day]);
  if (!row) throw new Error('No day was told');
  return row.at;
}
