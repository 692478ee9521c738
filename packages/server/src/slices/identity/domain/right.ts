import { type Role, roleTakesOrganisation, type ScopeKind } from '@delibere/shared';
import type { Result } from '../../../kernel/result.ts';
import type { Period } from './grants.ts';
import { type AccessRefusal, refuse, refuseInput } from './refuse.ts';

/** A role, as far as a scope, during a period. */
export interface Right extends Period {
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  /** Null where it is national. */
  readonly scopeId: string | null;
}

/** The organisation or exam centre that is a scope. */
export interface ScopeOrganisation {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** Its last day; null: it goes on. */
  readonly closedOn: string | null;
}

/** What was found of a scope. */
export interface ScopeFound {
  readonly organisation: ScopeOrganisation | null;
  readonly isCase: boolean;
}

/**
 * Why a right that fits together cannot be given today; null where it can. Nobody is given a role for days that have
 * passed: what was done on them was done without it.
 * @param found what the scope is: the organisation or the case; null where there is none
 */
export function rightProblem(
  { role, scopeKind, from, to }: Right,
  found: ScopeFound,
  today: string,
): Result<never, AccessRefusal> | null {
  if (from < today) return refuseInput('from', 'IN_THE_PAST');
  if (scopeKind === 'NATIONAL') return null;
  if (scopeKind === 'CASE') return found.isCase ? null : refuseInput('scopeId', 'NOT_FOUND');
  const { organisation } = found;
  if (organisation === null) return refuseInput('scopeId', 'NOT_FOUND');
  const { kind, closedOn } = organisation;
  const isCentre = kind === 'EXAM_CENTRE';
  if (!roleTakesOrganisation(role, kind) || (scopeKind === 'EXAM_CENTRE' && !isCentre)) {
    return refuseInput('scopeId', 'WRONG_KIND');
  }
  if (closedOn !== null && (to === null || to > closedOn)) return refuse('ORGANISATION_CLOSED', { closedOn });
  return null;
}
