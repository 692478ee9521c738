import type { Reach } from '../../../kernel/authorisation/rights.ts';

/** Where a statement is told of a reach: placeholders of its parameters. */
export interface ReachPlaces {
  readonly all: string;
  readonly persons: string;
  readonly organisations: string;
  readonly centres: string;
}

/** The places of a statement whose second to fifth parameters are a reach. */
export const REACH_AFTER_IDS: ReachPlaces = { all: '$2', persons: '$3', organisations: '$4', centres: '$5' };

type ReachValues = readonly [boolean, readonly string[], readonly string[], readonly string[]];

/** A reach as four parameters: everything, persons, organisations, and exam centres. */
export function reachValues(reach: Reach): ReachValues {
  if (reach.all) return [true, [], [], []];
  return [false, reach.persons, reach.scopes.ORGANISATION ?? [], reach.scopes.EXAM_CENTRE ?? []];
}

/** The places of a reach whose parameters are added by `add`. */
export function placesOf(reach: Reach, add: (value: unknown) => string): ReachPlaces {
  const [all, persons, organisations, centres] = reachValues(reach);
  return { all: add(all), persons: add(persons), organisations: add(organisations), centres: add(centres) };
}

/** Condition on organisations `o`: those that are a scope, whether as organisations or as exam centres. */
export function organisationWithin(reach: Reach, add: (value: unknown) => string): string {
  const [all, , organisations, centres] = reachValues(reach);
  return `(${add(all)}::boolean OR o.id = ANY (${add([...organisations, ...centres])}::uuid[]))`;
}

/** Condition on persons `p`, the same as `personParties` says: themselves, or tied to a scope today or later. */
export function personWithin({ all, persons, organisations, centres }: ReachPlaces): string {
  return `(${all}::boolean OR p.id = ANY (${persons}::uuid[])
    OR p.id IN (SELECT directory.tied_to(directory.keepers(${organisations}::uuid[], ${centres}::uuid[])))
    OR p.id IN (SELECT directory.mandated_by(${organisations}::uuid[])))`;
}

/** Condition on mandates `m`, the same as `mandateParties` says. */
export function mandateWithin({ all, persons, organisations, centres }: ReachPlaces): string {
  return `(${all}::boolean OR m.person_id = ANY (${persons}::uuid[])
    OR m.organisation_id = ANY (${organisations}::uuid[] || ${centres}::uuid[]) OR m.exam_centre_id = ANY (${centres}::uuid[]))`;
}

/** Condition on affiliations `a`: one's own, and those with one's scopes; those with a centre are not its delegation's. */
export function affiliationWithin({ all, persons, organisations, centres }: ReachPlaces): string {
  return `(${all}::boolean OR a.person_id = ANY (${persons}::uuid[])
    OR a.organisation_id = ANY (directory.keepers(${organisations}::uuid[], ${centres}::uuid[])))`;
}
