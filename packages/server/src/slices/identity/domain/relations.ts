import { type Permission, ROLE_SCOPES, type Role, type ScopeKind } from '@delibere/shared';
import type { Rights } from '../../../kernel/authorisation/rights.ts';

/** What can tie an object to somebody in a role: it is about them, it lies in their centre or organisation, or nothing does. */
export const RELATIONS = ['OWN', 'SAME_CENTRE', 'SAME_ORGANISATION', 'OTHER'] as const;
export type ObjectRelation = (typeof RELATIONS)[number];

const SCOPED: readonly (readonly [ScopeKind, ObjectRelation])[] = [
  ['EXAM_CENTRE', 'SAME_CENTRE'],
  ['ORGANISATION', 'SAME_ORGANISATION'],
];

/**
 * To which objects a role may do something, when it was granted with this kind of scope; none is refused at the door.
 * Whoever may do it to what lies in a scope may do it to what is about them.
 */
export function grantedRelations(
  rights: Rights,
  role: Role,
  scope: ScopeKind,
  permission: Permission,
): readonly ObjectRelation[] {
  const relation = rights[permission][role];
  if (relation === undefined) return [];
  if (relation === 'ANY' || (relation === 'SCOPE' && scope === 'NATIONAL')) return RELATIONS;
  if (relation === 'OWN') return ['OWN'];
  return ['OWN', ...SCOPED.flatMap(([kind, tied]) => (kind === scope ? [tied] : []))];
}

/** The same for every scope a role can have. */
export function everGranted(rights: Rights, role: Role, permission: Permission): readonly ObjectRelation[] {
  const scopes: readonly ScopeKind[] = ROLE_SCOPES[role];
  const granted = new Set(scopes.flatMap((scope) => grantedRelations(rights, role, scope, permission)));
  return RELATIONS.filter((relation) => granted.has(relation));
}
