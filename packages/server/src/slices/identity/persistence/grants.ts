import type { Right } from '../domain/right.ts';
import { instant, type Rows } from './rows.ts';

/** A grant, as changes have to know it. */
export interface GrantRow extends Right {
  readonly id: string;
  readonly accountId: string;
  readonly revokedAt: string | null;
}

/** A grant to be added. */
export interface NewGrant extends Right {
  readonly id: string;
  readonly accountId: string;
  readonly organisationKind: string | null;
  /** Null: by a program of the server's own. */
  readonly givenBy: string | null;
  readonly invitationId: string | null;
}

const INSERT = `INSERT INTO identity.role_grant
  (id, account_id, role, scope_kind, scope_id, organisation_kind, from_day, to_day, given_by, given_at, invitation_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

export async function insertGrant(uow: Rows, grant: NewGrant, now: Date): Promise<void> {
  const { id, accountId, role, scopeKind, scopeId, organisationKind, from, to, givenBy, invitationId } = grant;
  const values = [id, accountId, role, scopeKind, scopeId, organisationKind, from, to, givenBy, now, invitationId];
  await uow.rows(INSERT, values);
}

const LOCK = `SELECT g.id, g.account_id AS "accountId", g.role, g.scope_kind AS "scopeKind", g.scope_id AS "scopeId",
    g.from_day::text AS "from", g.to_day::text AS "to", ${instant('g.revoked_at')} AS "revokedAt"
  FROM identity.role_grant g WHERE g.id = $1 FOR NO KEY UPDATE`;

/** A grant that nobody else ends until the transaction does; null where there is none. */
export async function lockedGrant(uow: Rows, id: string): Promise<GrantRow | null> {
  const [row] = await uow.rows<GrantRow>(LOCK, [id]);
  return row ?? null;
}

const END = `UPDATE identity.role_grant SET revoked_at = $2, revoked_by = $3, revocation_reason = $4 WHERE id = $1`;

export async function endGrant(
  uow: Rows,
  { id, by, reason, now }: { id: string; by: string | null; reason: string; now: Date },
): Promise<void> {
  await uow.rows(END, [id, now, by, reason]);
}

/** Constraints of the tables of rights that the work of others can break, and what their breaking means. */
export const ACCESS_CONSTRAINTS = {
  role_granted_once: 'GRANT_OVERLAPS',
  invitation_pending: 'ALREADY_INVITED',
} as const;
