import type { InvitationFacts } from '../domain/invitations.ts';
import type { Right } from '../domain/right.ts';
import { instant, type Rows } from './rows.ts';

/** An invitation, as changes have to know it. */
export interface InvitationRow extends Right, InvitationFacts {
  readonly id: string;
  readonly email: string;
  readonly personId: string | null;
  /** "Marie Dupont"; null where it binds to nobody, or to somebody who was erased. */
  readonly personName: string | null;
  readonly language: 'fr' | 'en';
  readonly organisationKind: string | null;
  readonly organisationName: string | null;
  readonly invitedBy: string | null;
  readonly inviterName: string | null;
  readonly sentAt: string;
  readonly timesSent: number;
  /** Whether somebody has an account of that address. */
  readonly hasAccount: boolean;
}

const SELECT = `SELECT i.id, i.email, i.person_id AS "personId", i.language, i.role, i.scope_kind AS "scopeKind",
    i.scope_id AS "scopeId", i.organisation_kind AS "organisationKind", coalesce(o.name, jury.case_label(i.scope_id)) AS "organisationName",
    i.from_day::text AS "from", i.to_day::text AS "to", i.invited_by AS "invitedBy", b.name AS "inviterName",
    ${instant('i.sent_at')} AS "sentAt", i.times_sent AS "timesSent", ${instant('i.expires_at')} AS "expiresAt",
    ${instant('i.accepted_at')} AS "acceptedAt", ${instant('i.revoked_at')} AS "revokedAt",
    CASE WHEN p.erased_at IS NULL THEN p.given_names || ' ' || p.family_name END AS "personName",
    EXISTS (SELECT FROM identity.account a WHERE a.email = i.email) AS "hasAccount"
  FROM identity.invitation i
    LEFT JOIN directory.organisation o ON o.id = i.scope_id
    LEFT JOIN directory.person p ON p.id = i.person_id
    LEFT JOIN identity.account b ON b.id = i.invited_by`;

/** An invitation that nobody else changes until the transaction ends; null where there is none. */
export async function lockedInvitation(uow: Rows, id: string): Promise<InvitationRow | null> {
  const [row] = await uow.rows<InvitationRow>(`${SELECT} WHERE i.id = $1 FOR UPDATE OF i`, [id]);
  return row ?? null;
}

/** The same by what is kept of its token. */
export async function lockedInvitationOf(uow: Rows, tokenHash: Buffer): Promise<InvitationRow | null> {
  const [row] = await uow.rows<InvitationRow>(`${SELECT} WHERE i.token_hash = $1 FOR UPDATE OF i`, [tokenHash]);
  return row ?? null;
}

/** The same without keeping anybody from changing it. */
export async function invitationOf(reader: Rows, tokenHash: Buffer): Promise<InvitationRow | null> {
  const [row] = await reader.rows<InvitationRow>(`${SELECT} WHERE i.token_hash = $1`, [tokenHash]);
  return row ?? null;
}

/** An invitation to be added. */
export interface NewInvitation extends Right {
  readonly id: string;
  readonly email: string;
  readonly personId: string | null;
  readonly language: 'fr' | 'en';
  readonly organisationKind: string | null;
  readonly invitedBy: string | null;
  readonly tokenHash: Buffer;
  readonly expiresAt: Date;
}

const INSERT = `INSERT INTO identity.invitation (id, email, person_id, role, scope_kind, scope_id, organisation_kind,
    from_day, to_day, language, token_hash, invited_by, invited_at, sent_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $14)`;

export async function insertInvitation(uow: Rows, added: NewInvitation, now: Date): Promise<void> {
  const { id, email, personId, role, scopeKind, scopeId, organisationKind, from, to, language } = added;
  const right = [role, scopeKind, scopeId, organisationKind, from, to];
  await uow.rows(INSERT, [
    id,
    email,
    personId,
    ...right,
    language,
    added.tokenHash,
    added.invitedBy,
    now,
    added.expiresAt,
  ]);
}

const RENEW = `UPDATE identity.invitation SET token_hash = $2, sent_at = $3, expires_at = $4, times_sent = times_sent + 1
  WHERE id = $1`;

/** Gives it another token: the link sent before opens nothing any more. */
export async function renewInvitation(
  uow: Rows,
  { id, tokenHash, expiresAt, now }: { id: string; tokenHash: Buffer; expiresAt: Date; now: Date },
): Promise<void> {
  await uow.rows(RENEW, [id, tokenHash, now, expiresAt]);
}

export async function revokeInvitationRow(
  uow: Rows,
  { id, by, reason, now }: { id: string; by: string | null; reason: string; now: Date },
): Promise<void> {
  const sql = `UPDATE identity.invitation SET revoked_at = $2, revoked_by = $3, revocation_reason = $4 WHERE id = $1`;
  await uow.rows(sql, [id, now, by, reason]);
}

export async function useInvitation(uow: Rows, id: string, accountId: string, now: Date): Promise<void> {
  await uow.rows(`UPDATE identity.invitation SET accepted_at = $2, accepted_account = $3 WHERE id = $1`, [
    id,
    now,
    accountId,
  ]);
}
