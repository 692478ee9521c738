import { ROLE_SCOPES, type Role, type ScopeKind } from './permissions.ts';

/**
 * The kinds of organisations a role can be granted for, where its scope is one. A union does not train, a company
 * does not sit: the role says which. The chamber that is an exam centre designates employers, so that a delegation can
 * be of it: as of an organisation, which gives it nothing of what the centre may.
 */
export const ROLE_ORGANISATIONS = {
  PARTNER: ['BRANCH', 'CPNE', 'EXAM_CENTRE', 'COMPANY', 'TRAINING_PROVIDER', 'UNION', 'EMPLOYER_ORGANISATION'],
  DELEGATION_MEMBER: ['UNION', 'EMPLOYER_ORGANISATION', 'EXAM_CENTRE'],
  DELEGATION_LEAD: ['UNION', 'EMPLOYER_ORGANISATION', 'EXAM_CENTRE'],
  ASSESSOR: ['EXAM_CENTRE'],
  COMPANY_TUTOR: ['COMPANY'],
  CANDIDATE: ['EXAM_CENTRE'],
  EXAM_CENTRE_MANAGER: ['EXAM_CENTRE'],
  ADMINISTRATOR: [],
  AUDITOR: [],
} as const satisfies Readonly<Record<Role, readonly string[]>>;

/** Whether a role can be granted with this kind of scope. */
export function roleTakesScope(role: Role, kind: ScopeKind): boolean {
  const kinds: readonly ScopeKind[] = ROLE_SCOPES[role];
  return kinds.includes(kind);
}

/** Whether a role can be granted for an organisation of this kind. */
export function roleTakesOrganisation(role: Role, kind: string): boolean {
  const kinds: readonly string[] = ROLE_ORGANISATIONS[role];
  return kinds.includes(kind);
}
