import type { InvitationState, Role, ScopeKind } from '@delibere/shared';
import type { Keyset } from '../../../../kernel/read/cursor.ts';
import { instant, type Rows } from '../rows.ts';
import { type CaseOutline, scopeCaseSql } from './case-outline.ts';
import { holdsPatterns, searchPatterns } from './search-patterns.ts';

/** An invitation as it is shown to those who send them; never its token. */
export interface ListedInvitation {
  readonly id: string;
  readonly state: InvitationState;
  readonly email: string;
  readonly personId: string | null;
  /** "Marie Dupont"; null where it binds to nobody. */
  readonly personName: string | null;
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string | null;
  readonly scopeName: string | null;
  readonly scopeCase: CaseOutline | null;
  readonly from: string;
  readonly to: string | null;
  readonly language: 'fr' | 'en';
  /** Name of the account that invited; null: a program of the server's own. */
  readonly invitedBy: string | null;
  readonly invitedAt: string;
  readonly sentAt: string;
  readonly timesSent: number;
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly accountId: string | null;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
  readonly reason: string | null;
}

/** Which invitations are listed. */
export interface InvitationFilter {
  /** Words of an address or a name, as people type them. */
  readonly query: string | null;
  readonly state: InvitationState | null;
}

/** When it is: an invitation expires at an instant, and its role is over on a day. */
export interface At {
  readonly now: Date;
  readonly today: string;
}

/** No list is counted further. */
const MAX_COUNT = 100_000;

/** The same as `invitationState` says. Parameters: instant, day. */
const STATE = `CASE WHEN i.accepted_at IS NOT NULL THEN 'USED' WHEN i.revoked_at IS NOT NULL THEN 'REVOKED'
    WHEN i.expires_at <= $1 OR i.to_day < $2::date THEN 'EXPIRED' ELSE 'PENDING' END`;

const SELECT = `SELECT i.id, ${STATE} AS state, i.email, i.person_id AS "personId",
    CASE WHEN p.erased_at IS NULL THEN p.given_names || ' ' || p.family_name END AS "personName",
    i.role, i.scope_kind AS "scopeKind", i.scope_id AS "scopeId", coalesce(o.name, jury.case_label(i.scope_id)) AS "scopeName",
    ${scopeCaseSql('i')} AS "scopeCase", i.from_day::text AS "from",
    i.to_day::text AS "to", i.language, b.name AS "invitedBy", ${instant('i.invited_at')} AS "invitedAt",
    ${instant('i.sent_at')} AS "sentAt", i.times_sent AS "timesSent", ${instant('i.expires_at')} AS "expiresAt",
    ${instant('i.accepted_at')} AS "acceptedAt", i.accepted_account AS "accountId",
    ${instant('i.revoked_at')} AS "revokedAt", r.name AS "revokedBy", i.revocation_reason AS reason`;

const FROM = `FROM identity.invitation i LEFT JOIN directory.person p ON p.id = i.person_id
  LEFT JOIN directory.organisation o ON o.id = i.scope_id LEFT JOIN identity.account b ON b.id = i.invited_by
  LEFT JOIN identity.account r ON r.id = i.revoked_by`;

const WHERE = `($3::text IS NULL OR ${STATE} = $3)
  AND ${holdsPatterns(`i.email || ' ' || coalesce(p.given_names || ' ' || p.family_name, '')`, '$4')}`;

const PAGE = `${SELECT} ${FROM} WHERE ${WHERE} AND ($5::text IS NULL OR i.invited_at < $5::timestamptz
    OR i.invited_at = $5::timestamptz AND i.id > $6::uuid) ORDER BY i.invited_at DESC, i.id LIMIT $7`;
const COUNT = `SELECT count(*)::int AS count FROM (SELECT ${FROM} WHERE ${WHERE} LIMIT ${MAX_COUNT}) found`;
const ONE = `${SELECT} ${FROM} WHERE i.id = $3`;

function values({ query, state }: InvitationFilter, { now, today }: At): readonly unknown[] {
  return [now, today, state, searchPatterns(query)];
}

/** Invitations, the latest first, after a place in the list. */
export function invitationPage(
  reader: Rows,
  filter: InvitationFilter,
  at: At,
  after: Keyset | null,
  limit: number,
): Promise<readonly ListedInvitation[]> {
  return reader.rows(PAGE, [...values(filter, at), ...(after ?? [null, null]), limit]);
}

/** How many there are in all. */
export async function invitationCount(reader: Rows, filter: InvitationFilter, at: At): Promise<number> {
  const [row] = await reader.rows<{ count: number }>(COUNT, values(filter, at));
  return row?.count ?? 0;
}

/** One invitation; null where there is none. */
export async function invitationById(reader: Rows, { now, today }: At, id: string): Promise<ListedInvitation | null> {
  const [row] = await reader.rows<ListedInvitation>(ONE, [now, today, id]);
  return row ?? null;
}
