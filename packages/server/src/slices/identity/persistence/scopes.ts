import type { ScopeKind } from '@delibere/shared';
import { type CaseScope, caseScope } from '../../jury/case-scope.ts';
import type { ScopeOrganisation } from '../domain/right.ts';
import type { Rows } from './rows.ts';

const ORGANISATION = `SELECT o.id, o.kind, o.name, o.closed_on::text AS "closedOn" FROM directory.organisation o
  WHERE o.id = $1 FOR KEY SHARE`;

/** The organisation or exam centre of a scope; null where there is none, and where the scope is another. */
export async function scopeOrganisation(
  uow: Rows,
  scopeKind: ScopeKind,
  scopeId: string | null,
): Promise<ScopeOrganisation | null> {
  if (scopeId === null || scopeKind === 'CASE') return null;
  const [row] = await uow.rows<ScopeOrganisation>(ORGANISATION, [scopeId]);
  return row ?? null;
}

/** The case of a scope; null where there is none, and where the scope is another. */
export async function scopeCase(uow: Rows, scopeKind: ScopeKind, scopeId: string | null): Promise<CaseScope | null> {
  return scopeKind === 'CASE' && scopeId !== null ? caseScope(uow, scopeId) : null;
}
