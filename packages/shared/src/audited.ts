/** What the audit trail speaks of. */
export const AUDITED_OBJECTS = [
  'ACCOUNT',
  'ROLE_GRANT',
  'INVITATION',
  'API_KEY',
  'PERSON',
  'ORGANISATION',
  'MANDATE',
  /** The trail itself: who took a copy of it. */
  'AUDIT_TRAIL',
] as const;
export type AuditedObject = (typeof AUDITED_OBJECTS)[number];

/** What can have happened to an object; the words for each are in the console. */
export const AUDITED_KINDS = [
  'ACCOUNT_CREATED',
  'ACCOUNT_CHANGED',
  'ACCOUNT_SIGNED_IN',
  'ACCOUNT_SECOND_FACTOR_VERIFIED',
  'ACCOUNT_SIGN_IN_FAILED',
  'ACCOUNT_SESSION_REVOKED',
  'ROLE_GRANTED',
  'ROLE_REVOKED',
  'INVITATION_SENT',
  'INVITATION_ACCEPTED',
  'API_KEY_CREATED',
  'API_KEY_REVOKED',
  'PERSON_CREATED',
  'PERSON_RECTIFIED',
  'PERSON_ERASED',
  'PERSON_EXPORTED',
  'ORGANISATION_CREATED',
  'ORGANISATION_CHANGED',
  'MANDATE_GIVEN',
  'MANDATE_ENDED',
  'AUDIT_EXPORTED',
] as const;
export type AuditedKind = (typeof AUDITED_KINDS)[number];
