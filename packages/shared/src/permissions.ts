/** What somebody can be in the system; a visitor who did not sign in is none of these. Source: domain rules, "Who may do what". */
export const ROLES = [
  'PARTNER',
  'DELEGATION_MEMBER',
  'DELEGATION_LEAD',
  'ASSESSOR',
  'COMPANY_TUTOR',
  'CANDIDATE',
  'EXAM_CENTRE_MANAGER',
  'ADMINISTRATOR',
  'AUDITOR',
] as const;
export type Role = (typeof ROLES)[number];

/** How far a role goes: everywhere, one exam centre, one organisation, or one case. */
export const SCOPE_KINDS = ['NATIONAL', 'EXAM_CENTRE', 'ORGANISATION', 'CASE'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** The scopes each role can be granted with. */
export const ROLE_SCOPES = {
  PARTNER: ['ORGANISATION'],
  DELEGATION_MEMBER: ['ORGANISATION'],
  DELEGATION_LEAD: ['ORGANISATION'],
  ASSESSOR: ['EXAM_CENTRE', 'CASE'],
  COMPANY_TUTOR: ['ORGANISATION', 'CASE'],
  CANDIDATE: ['EXAM_CENTRE', 'CASE'],
  EXAM_CENTRE_MANAGER: ['EXAM_CENTRE'],
  ADMINISTRATOR: ['NATIONAL'],
  AUDITOR: ['NATIONAL'],
} as const satisfies Readonly<Record<Role, readonly ScopeKind[]>>;

/** Roles that count only in a session in which a second factor was given. */
export const SECOND_FACTOR_ROLES = ['ADMINISTRATOR', 'AUDITOR'] as const satisfies readonly Role[];

/** Everything that can be asked of the API by somebody who signed in. */
export const PERMISSIONS = [
  'viewer.read',
  'viewer.write',
  'organisation.read',
  'organisation.write',
  'person.read',
  'person.write',
  'person.import',
  'person.export',
  'person.erase',
  'mandate.read',
  'mandate.write',
  'account.read',
  'account.disable',
  'grant.read',
  'grant.write',
  'invitation.read',
  'invitation.write',
  'apiKey.read',
  'apiKey.write',
  'statistics.read',
  'audit.read',
  'audit.readHistory',
  'retention.read',
  'ruleSet.read',
  'ruleSet.write',
  'session.read',
  'session.write',
  'session.step',
  'seat.designate',
  'convocation.answer',
  'case.read',
  'case.write',
  'case.attach',
  'recusal.record',
  'attendance.sign',
  'case.deliberate',
  'vote.cast',
  'minutes.read',
  'minutes.sign',
  'allowance.read',
  'mail.read',
  'mail.settle',
] as const;
export type Permission = (typeof PERMISSIONS)[number];
