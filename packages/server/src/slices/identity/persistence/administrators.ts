import type { Rows } from './rows.ts';

/** Any fixed number does, as long as every version of the server uses it. */
const LOCK = 1_684_368_483;

const OTHERS = `SELECT FROM identity.role_grant g JOIN identity.account a ON a.id = g.account_id
  WHERE g.role = 'ADMINISTRATOR' AND g.revoked_at IS NULL AND $1::date BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
    AND a.disabled_at IS NULL AND g.id IS DISTINCT FROM $2::uuid AND a.id IS DISTINCT FROM $3::uuid LIMIT 1`;

/** What is about to be taken away: one grant, or all that an account may do. */
export type Removed = { readonly grantId: string } | { readonly accountId: string };

/**
 * Whether somebody could still administer the system today without this. Whoever asks waits for all who asked before
 * to be done, so that two who remove one another do not both succeed.
 */
export async function anAdministratorRemains(uow: Rows, removed: Removed, today: string): Promise<boolean> {
  await uow.rows('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  const grantId = 'grantId' in removed ? removed.grantId : null;
  const accountId = 'accountId' in removed ? removed.accountId : null;
  return (await uow.rows(OTHERS, [today, grantId, accountId])).length > 0;
}

const IS_ONE = `SELECT FROM identity.role_grant g WHERE g.account_id = $1 AND g.role = 'ADMINISTRATOR'
  AND g.revoked_at IS NULL AND $2::date BETWEEN g.from_day AND coalesce(g.to_day, 'infinity') LIMIT 1`;

/** Whether an account has the role of administrator today. */
export async function isAdministrator(uow: Rows, accountId: string, today: string): Promise<boolean> {
  return (await uow.rows(IS_ONE, [accountId, today])).length > 0;
}
