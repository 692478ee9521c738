import type { Reach } from '../../../kernel/authorisation/rights.ts';

/** A reach as three parameters: everything, persons, and organisations or exam centres. */
export function reachValues(reach: Reach): readonly [boolean, readonly string[], readonly string[]] {
  if (reach.all) return [true, [], []];
  return [false, reach.persons, [...(reach.scopes.ORGANISATION ?? []), ...(reach.scopes.EXAM_CENTRE ?? [])]];
}

/** Condition on organisations `o`. Parameters: everything, (persons), scopes. */
export function organisationWithin(all: string, scopes: string): string {
  return `(${all}::boolean OR o.id = ANY (${scopes}::uuid[]))`;
}

/** Condition on persons `p`, the same as `personParties` says: themselves, or tied to a scope today or later. */
export function personWithin(all: string, persons: string, scopes: string): string {
  return `(${all}::boolean OR p.id = ANY (${persons}::uuid[]) OR p.id IN (SELECT directory.tied_to(${scopes}::uuid[])))`;
}

/** Condition on mandates `m`, the same as `mandateParties` says. */
export function mandateWithin(all: string, persons: string, scopes: string): string {
  return `(${all}::boolean OR m.person_id = ANY (${persons}::uuid[]) OR m.organisation_id = ANY (${scopes}::uuid[])
    OR m.exam_centre_id = ANY (${scopes}::uuid[]))`;
}

/** Condition on affiliations `a`: one's own, and those with one's scopes. */
export function affiliationWithin(all: string, persons: string, scopes: string): string {
  return `(${all}::boolean OR a.person_id = ANY (${persons}::uuid[]) OR a.organisation_id = ANY (${scopes}::uuid[]))`;
}
