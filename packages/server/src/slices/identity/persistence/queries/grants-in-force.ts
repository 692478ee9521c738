import type { Grant } from '../../../../kernel/authorisation/viewer.ts';
import type { Rows } from '../rows.ts';

/**
 * SQL of the grants of an account on a day, as a JSON list of `Grant`: a column of the statement that finds a session,
 * which so stays one.
 * @param account SQL of the account's id, "s.account_id"
 * @param today SQL of the day, "$2::date"
 */
export function grantsInForce(account: string, today: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('role', g.role, 'scope', CASE WHEN g.scope_id IS NOT NULL
      THEN json_build_object('kind', g.scope_kind, 'id', g.scope_id) END) ORDER BY g.given_at, g.id), '[]'::json)
    FROM identity.role_grant g
    WHERE g.account_id = ${account} AND g.revoked_at IS NULL
      AND ${today} BETWEEN g.from_day AND coalesce(g.to_day, 'infinity'))`;
}

const GRANTS = `SELECT ${grantsInForce('$1::uuid', '$2::date')} AS grants`;

/** The grants of an account in force on a day, whether or not its session gave a second factor. */
export async function grantsOf(reader: Rows, accountId: string, today: string): Promise<readonly Grant[]> {
  const [row] = await reader.rows<{ readonly grants: readonly Grant[] }>(GRANTS, [accountId, today]);
  return row?.grants ?? [];
}
