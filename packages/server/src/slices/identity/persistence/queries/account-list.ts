import type { Role, ScopeKind } from '@delibere/shared';
import type { Reach } from '../../../../kernel/authorisation/rights.ts';
import type { Keyset } from '../../../../kernel/read/cursor.ts';
import { instant, type Rows } from '../rows.ts';
import { type CaseOutline, scopeCaseSql } from './case-outline.ts';
import { holdsPatterns, searchPatterns } from './search-patterns.ts';

/** A grant as it is shown. */
export interface ListedGrant {
  readonly id: string;
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string | null;
  /** Name of the organisation or centre; null where the scope is none. */
  readonly scopeName: string | null;
  readonly scopeCase: CaseOutline | null;
  readonly from: string;
  readonly to: string | null;
  readonly givenAt: string;
  /** Name of the account that gave it; null: a program of the server's own. */
  readonly givenBy: string | null;
  readonly byInvitation: boolean;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
  readonly reason: string | null;
}

/** An account as it is shown. */
export interface ListedAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly personId: string | null;
  readonly createdAt: string;
  readonly lastSignedInAt: string | null;
  readonly hasSecondFactor: boolean;
  readonly disabledAt: string | null;
  /** All it was ever given, the latest first. */
  readonly grants: readonly ListedGrant[];
  readonly orderKey: string;
}

/** Which accounts are listed. */
export interface AccountFilter {
  /** Words of a name or an address, as people type them. */
  readonly query: string | null;
  /** Those that have this role on the day `today`. */
  readonly role: Role | null;
  /** Closed ones, or those that are open; null: both. */
  readonly disabled: boolean | null;
}

/** No list is counted further. */
const MAX_COUNT = 100_000;
const ORDER_KEY = 'directory.plain(a.name) COLLATE "C"';

const GRANTS = `(SELECT coalesce(json_agg(json_build_object('id', g.id, 'role', g.role, 'scopeKind', g.scope_kind,
      'scopeId', g.scope_id, 'scopeName', coalesce(o.name, jury.case_label(g.scope_id)),
      'scopeCase', ${scopeCaseSql('g')}, 'from', g.from_day, 'to', g.to_day, 'givenAt', ${instant('g.given_at')},
      'givenBy', b.name, 'byInvitation', g.invitation_id IS NOT NULL, 'revokedAt', ${instant('g.revoked_at')},
      'revokedBy', r.name, 'reason', g.revocation_reason) ORDER BY g.from_day DESC, g.given_at DESC, g.id), '[]'::json)
    FROM identity.role_grant g LEFT JOIN directory.organisation o ON o.id = g.scope_id
      LEFT JOIN identity.account b ON b.id = g.given_by LEFT JOIN identity.account r ON r.id = g.revoked_by
    WHERE g.account_id = a.id)`;

const SELECT = `SELECT a.id, a.name, a.email, a.language, a.person_id AS "personId",
    ${instant('a.created_at')} AS "createdAt", ${instant('a.last_signed_in_at')} AS "lastSignedInAt",
    coalesce(a.two_factor_enabled, false) AS "hasSecondFactor", ${instant('a.disabled_at')} AS "disabledAt",
    ${ORDER_KEY} AS "orderKey", ${GRANTS} AS grants
  FROM identity.account a`;

/** Parameters: everything, accounts, patterns, role, day, whether closed. */
const WHERE = `($1::boolean OR a.id = ANY ($2::uuid[]))
  AND ${holdsPatterns(`a.name || ' ' || a.email`, '$3')}
  AND ($4::text IS NULL OR EXISTS (SELECT FROM identity.role_grant g WHERE g.account_id = a.id AND g.role = $4
    AND g.revoked_at IS NULL AND $5::date BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')))
  AND ($6::boolean IS NULL OR (a.disabled_at IS NOT NULL) = $6)`;

const PAGE = `${SELECT} WHERE ${WHERE} AND ($7::text IS NULL OR (${ORDER_KEY}, a.id) > ($7 COLLATE "C", $8::uuid))
  ORDER BY ${ORDER_KEY}, a.id LIMIT $9`;
const COUNT = `SELECT count(*)::int AS count FROM (SELECT FROM identity.account a WHERE ${WHERE} LIMIT ${MAX_COUNT}) found`;
const ONE = `${SELECT} WHERE a.id = $3 AND ($1::boolean OR a.id = ANY ($2::uuid[]))`;

function within(reach: Reach): readonly [boolean, readonly string[]] {
  return reach.all ? [true, []] : [false, reach.accounts];
}

function values({ query, role, disabled }: AccountFilter, reach: Reach, today: string): readonly unknown[] {
  return [...within(reach), searchPatterns(query), role, today, disabled];
}

/** Accounts within reach, by name, after a place in the list. @param today day on which roles count */
export function accountPage(
  reader: Rows,
  { filter, reach, today }: { readonly filter: AccountFilter; readonly reach: Reach; readonly today: string },
  after: Keyset | null,
  limit: number,
): Promise<readonly ListedAccount[]> {
  return reader.rows(PAGE, [...values(filter, reach, today), ...(after ?? [null, null]), limit]);
}

/** How many there are in all. */
export async function accountCount(
  reader: Rows,
  { filter, reach, today }: { readonly filter: AccountFilter; readonly reach: Reach; readonly today: string },
): Promise<number> {
  const [row] = await reader.rows<{ count: number }>(COUNT, values(filter, reach, today));
  return row?.count ?? 0;
}

/** One account within reach; null where there is none. */
export async function accountById(reader: Rows, reach: Reach, id: string): Promise<ListedAccount | null> {
  const [row] = await reader.rows<ListedAccount>(ONE, [...within(reach), id]);
  return row ?? null;
}
