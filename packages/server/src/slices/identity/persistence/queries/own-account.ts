import type { Role, ScopeKind } from '@delibere/shared';
import type { Rows } from '../rows.ts';
import { type CaseOutline, scopeCaseSql } from './case-outline.ts';

/** A role somebody has today or will have, and how far it goes. */
export interface OwnRole {
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  /** Name of the organisation or exam centre; null for a role that goes everywhere or holds for one case. */
  readonly scopeName: string | null;
  /** The case it holds for; null where it holds for something else, or has not begun. */
  readonly case: CaseOutline | null;
  /** Days, "2026-11-26"; no last day: without end. */
  readonly from: string;
  readonly to: string | null;
}

/** What an account is told of itself. */
export interface OwnAccount {
  /** Whether it was told what its roles do here. */
  readonly welcomed: boolean;
  readonly hasPassword: boolean;
  /** Whether an authenticator application is set up. */
  readonly hasAuthenticator: boolean;
  readonly roles: readonly OwnRole[];
}

const OWN_ACCOUNT = `
  SELECT a.welcomed_at IS NOT NULL AS welcomed, coalesce(a.two_factor_enabled, false) AS "hasAuthenticator",
    EXISTS (SELECT FROM identity.credential c WHERE c.account_id = a.id AND c.provider = 'credential') AS "hasPassword",
    (SELECT coalesce(json_agg(json_build_object('role', g.role, 'scopeKind', g.scope_kind, 'scopeName', coalesce(o.name, jury.case_label(g.scope_id)), 'case', ${scopeCaseSql('g')},
        'from', g.from_day, 'to', g.to_day) ORDER BY g.from_day, g.given_at, g.id), '[]'::json)
      FROM identity.role_grant g LEFT JOIN directory.organisation o ON o.id = g.scope_id
      WHERE g.account_id = a.id AND g.revoked_at IS NULL AND coalesce(g.to_day, 'infinity') >= $2::date) AS roles
  FROM identity.account a WHERE a.id = $1::uuid`;

/** Reads what an account is told of itself on a day; null where there is none. */
export async function ownAccount(reader: Rows, accountId: string, today: string): Promise<OwnAccount | null> {
  const [row] = await reader.rows<OwnAccount>(OWN_ACCOUNT, [accountId, today]);
  return row ?? null;
}
