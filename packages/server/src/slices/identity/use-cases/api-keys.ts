import { randomBytes } from 'node:crypto';
import type { Permission } from '@delibere/shared';
import { accepted, type Result, refused } from '../../../kernel/result.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { recordEvent } from '../../audit/index.ts';
import { keyDigest, keyStart, keyText } from '../persistence/key-text.ts';

/** A key for a program of a partner. */
export interface NewApiKey {
  /** In whose name it asks: it can do no more than that account's grants allow, and nothing that needs a second factor. */
  readonly accountId: string;
  readonly name: string;
  /** What it is for, of what the account may. */
  readonly scopes: readonly Permission[];
  /** Null: as many as any caller. */
  readonly requestsPerMinute: number | null;
  /** Null: until it is revoked. */
  readonly expiresAt: Date | null;
}

const INSERT = `INSERT INTO identity.api_key
    (account_id, name, start, digest, scopes, requests_per_minute, created_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`;
const REVOKE = `UPDATE identity.api_key SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING name, start`;

/** Makes a key. Its text is given here and never again: only a hash is kept. */
export async function createApiKey(
  uow: UnitOfWork,
  { accountId, name, scopes, requestsPerMinute, expiresAt }: NewApiKey,
): Promise<{ readonly id: string; readonly key: string }> {
  const key = keyText(randomBytes(32));
  const start = keyStart(key);
  const values = [accountId, name, start, keyDigest(key), scopes, requestsPerMinute, uow.now, expiresAt];
  const [row] = await uow.rows<{ id: string }>(INSERT, values);
  if (!row) throw new Error('The key was not written');
  recordEvent(uow, {
    kind: 'API_KEY_CREATED',
    object: { type: 'API_KEY', id: row.id },
    after: { account: accountId, name, start, scopes, requestsPerMinute, expiresAt },
  });
  return { id: row.id, key };
}

/** Ends a key, at once and for good. Refuses `NOT_FOUND` where there is none that lives. */
export async function revokeApiKey(
  uow: UnitOfWork,
  id: string,
  reason: string,
): Promise<Result<null, { readonly code: 'NOT_FOUND' }>> {
  const [row] = await uow.rows<{ name: string; start: string }>(REVOKE, [id, uow.now]);
  if (!row) return refused({ code: 'NOT_FOUND' });
  recordEvent(uow, { kind: 'API_KEY_REVOKED', object: { type: 'API_KEY', id }, before: { ...row }, reason });
  return accepted(null);
}
