import type { Keyset } from '../../../../kernel/read/cursor.ts';
import { instant, type Rows } from '../rows.ts';

/** A key as it is shown: of the key itself only how it begins. */
export interface ListedApiKey {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly accountId: string;
  readonly accountName: string;
  /** The organisations the account is a partner for today. */
  readonly organisations: readonly string[];
  readonly scopes: readonly string[];
  /** Null: as many as any caller. */
  readonly requestsPerMinute: number | null;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

/** No list is counted further. */
const MAX_COUNT = 100_000;

const SELECT = `SELECT k.id, k.name, k.start, k.account_id AS "accountId", a.name AS "accountName", k.scopes,
    (SELECT coalesce(json_agg(o.name ORDER BY o.name), '[]'::json)
      FROM identity.role_grant g JOIN directory.organisation o ON o.id = g.scope_id
      WHERE g.account_id = k.account_id AND g.role = 'PARTNER' AND g.revoked_at IS NULL
        AND $1::date BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')) AS organisations,
    k.requests_per_minute AS "requestsPerMinute", ${instant('k.created_at')} AS "createdAt",
    ${instant('k.expires_at')} AS "expiresAt", ${instant('k.revoked_at')} AS "revokedAt",
    ${instant('k.last_used_at')} AS "lastUsedAt"
  FROM identity.api_key k JOIN identity.account a ON a.id = k.account_id`;

const PAGE = `${SELECT} WHERE $2::text IS NULL OR k.created_at < $2::timestamptz
    OR k.created_at = $2::timestamptz AND k.id > $3::uuid ORDER BY k.created_at DESC, k.id LIMIT $4`;
const COUNT = `SELECT count(*)::int AS count FROM (SELECT FROM identity.api_key LIMIT ${MAX_COUNT}) found`;
const ONE = `${SELECT} WHERE k.id = $2`;

/** Keys, the latest first, after a place in the list. @param today day on which roles count */
export function apiKeyPage(
  reader: Rows,
  today: string,
  after: Keyset | null,
  limit: number,
): Promise<readonly ListedApiKey[]> {
  return reader.rows(PAGE, [today, ...(after ?? [null, null]), limit]);
}

/** How many there are in all. */
export async function apiKeyCount(reader: Rows): Promise<number> {
  const [row] = await reader.rows<{ count: number }>(COUNT);
  return row?.count ?? 0;
}

/** One key; null where there is none. */
export async function apiKeyById(reader: Rows, today: string, id: string): Promise<ListedApiKey | null> {
  const [row] = await reader.rows<ListedApiKey>(ONE, [today, id]);
  return row ?? null;
}
