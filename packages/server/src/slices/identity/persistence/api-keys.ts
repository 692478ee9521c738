import { instant, type Rows } from './rows.ts';

/** A key to be added; of the key itself only a digest is kept. */
export interface NewApiKey {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly start: string;
  readonly digest: Buffer;
  readonly scopes: readonly string[];
  readonly requestsPerMinute: number;
  /** The day it can still be used, as a whole, in Paris. */
  readonly expiresOn: string;
}

const INSERT = `INSERT INTO identity.api_key
  (id, account_id, name, start, digest, scopes, requests_per_minute, created_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, ($9::date + 1)::timestamp AT TIME ZONE 'Europe/Paris')`;

export async function insertApiKey(uow: Rows, key: NewApiKey, now: Date): Promise<void> {
  const { id, accountId, name, start, digest, scopes, requestsPerMinute, expiresOn } = key;
  await uow.rows(INSERT, [id, accountId, name, start, digest, scopes, requestsPerMinute, now, expiresOn]);
}

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

export async function revokeApiKeyRow(uow: Rows, id: string, now: Date): Promise<void> {
  await uow.rows('UPDATE identity.api_key SET revoked_at = $2 WHERE id = $1', [id, now]);
}

const PARTNER = `SELECT FROM identity.role_grant g WHERE g.account_id = $1 AND g.role = 'PARTNER' AND g.revoked_at IS NULL
  AND $2::date <= coalesce(g.to_day, 'infinity') LIMIT 1`;

/** Whether an account is a partner's, today or later. */
export async function isPartner(uow: Rows, accountId: string, today: string): Promise<boolean> {
  return (await uow.rows(PARTNER, [accountId, today])).length > 0;
}
