import { ROLE_SCOPES, type Role, type ScopeKind } from '@delibere/shared';

/** The scope a role is given with here; those of cases come with enrolments. */
export function scopeOfRole(role: Role): Exclude<ScopeKind, 'CASE'> {
  const [first] = ROLE_SCOPES[role];
  return first;
}
