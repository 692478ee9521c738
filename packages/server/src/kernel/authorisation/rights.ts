import type { Permission, Role, ScopeKind } from '@delibere/shared';
import type { Viewer } from './viewer.ts';

/**
 * What ties an object to the one who asks: it is about them (`OWN`), it lies in the scope of their grant (`SCOPE`:
 * their exam centre, their organisation, their case), or nothing does (`ANY`).
 */
export type Relation = 'OWN' | 'SCOPE' | 'ANY';

/** Which role may do what, to objects tied to them how; what is not written is refused. */
export type Rights = Readonly<Record<Permission, Readonly<Partial<Record<Role, Relation>>>>>;

/** Who is party to an object: accounts and persons it is about, and the scopes it lies in. */
export interface Parties {
  readonly accounts?: readonly string[];
  readonly persons?: readonly string[];
  readonly scopes?: Readonly<Partial<Record<Exclude<ScopeKind, 'NATIONAL'>, readonly string[]>>>;
}

/** What somebody may list: everything, or only what is about them or lies in these scopes. */
export type Reach = { readonly all: true } | ({ readonly all: false } & Required<Parties>);

/** Whether some object could exist to which the viewer may do this. */
export function mayEver(
  rights: Rights,
  { grants, only }: Pick<Viewer, 'grants' | 'only'>,
  permission: Permission,
): boolean {
  if (only?.includes(permission) === false) return false;
  return grants.some(({ role }) => rights[permission][role] !== undefined);
}

/** The objects to which the viewer may do this, by their parties: what a list is filtered by, in SQL. */
export function reach(
  rights: Rights,
  { accountId, personId, grants, only }: Pick<Viewer, 'accountId' | 'personId' | 'grants' | 'only'>,
  permission: Permission,
): Reach {
  if (only?.includes(permission) === false) return { all: false, accounts: [], persons: [], scopes: {} };
  const scopes: Partial<Record<Exclude<ScopeKind, 'NATIONAL'>, string[]>> = {};
  let own = false;
  for (const { role, scope } of grants) {
    const relation = rights[permission][role];
    if (relation === 'ANY' || (relation === 'SCOPE' && scope === null)) return { all: true };
    own ||= relation !== undefined;
    if (relation === 'SCOPE' && scope !== null) (scopes[scope.kind] ??= []).push(scope.id);
  }
  return {
    all: false,
    accounts: own && accountId !== null ? [accountId] : [],
    persons: own && personId !== null ? [personId] : [],
    scopes,
  };
}

/** Whether the viewer may do this to an object with these parties. */
export function may(
  rights: Rights,
  viewer: Pick<Viewer, 'accountId' | 'personId' | 'grants' | 'only'>,
  permission: Permission,
  parties: Parties,
): boolean {
  const within = reach(rights, viewer, permission);
  if (within.all) return true;
  return (
    meet(within.accounts, parties.accounts) ||
    meet(within.persons, parties.persons) ||
    meet(within.scopes.EXAM_CENTRE, parties.scopes?.EXAM_CENTRE) ||
    meet(within.scopes.ORGANISATION, parties.scopes?.ORGANISATION) ||
    meet(within.scopes.CASE, parties.scopes?.CASE)
  );
}

function meet(some: readonly string[] = [], others: readonly string[] = []): boolean {
  return some.some((id) => others.includes(id));
}
