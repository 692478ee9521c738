import type { Permission } from '@delibere/shared';
import type pg from 'pg';
import type { Grant, Viewer } from '../../../kernel/authorisation/viewer.ts';
import { parisDay } from '../../../kernel/paris-day.ts';
import { withoutGuarded } from '../domain/second-factor.ts';
import { keyDigest } from './key-text.ts';
import type { GrantsSql } from './viewer-by-session.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly scopes: readonly Permission[];
  readonly grants: readonly Grant[];
  readonly stale: boolean;
}

/** When a key was last used is known to some minutes, so that using it seldom writes. */
const USED = `UPDATE identity.api_key SET last_used_at = $2
  WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $2::timestamptz - interval '5 minutes')`;

/** Finds whose key it is; null where it is unknown, over or revoked, or its account is disabled. */
export function viewerByKey(pool: pg.Pool, grantsSql: GrantsSql): (key: string, now: Date) => Promise<Viewer | null> {
  const text = `SELECT k.id, k.name, a.email, a.language, k.scopes, ${grantsSql('a.id', '$3::date')} AS grants,
      k.last_used_at IS NULL OR k.last_used_at < $2::timestamptz - interval '5 minutes' AS stale
    FROM identity.api_key k JOIN identity.account a ON a.id = k.account_id
    WHERE k.digest = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $2)
      AND a.disabled_at IS NULL`;
  return async (key, now) => {
    const digest = keyDigest(key);
    if (digest === null) return null;
    const values = [digest, now, parisDay(now)];
    const { rows } = await pool.query<Row>({ name: 'viewer-by-key', text, values });
    const [row] = rows;
    if (!row) return null;
    if (row.stale) await pool.query(USED, [row.id, now]);
    return {
      caller: { kind: 'API_KEY', id: row.id },
      accountId: null,
      personId: null,
      name: row.name,
      email: row.email,
      language: row.language,
      grants: withoutGuarded(row.grants),
      secondFactor: 'NOT_NEEDED',
      only: row.scopes,
    };
  };
}
