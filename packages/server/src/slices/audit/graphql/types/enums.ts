import type { AuditedKind, AuditedObject } from '@delibere/shared';
import { registerEnum } from '../../../../kernel/graphql/register-enum.ts';
import type { ActorKind } from '../../domain/trail-filter.ts';
import type { HistoryOrder } from '../../persistence/event-pages.ts';

export const AuditedObjectEnum = registerEnum<AuditedObject>('AuditedObject', 'What the audit trail speaks of.', {
  ACCOUNT: 'A way to sign in.',
  ROLE_GRANT: 'A role given to an account.',
  INVITATION: 'An invitation to open an account.',
  API_KEY: 'The key of a program.',
  PERSON: 'A person of the directory.',
  ORGANISATION: 'An organisation of the directory.',
  MANDATE: 'The mandate of a person for an organisation.',
  RETENTION: 'The rule that ends what is kept too long, by class of data.',
  PERSON_IMPORT: 'An import of people from a file.',
  AUDIT_TRAIL: 'The trail itself, of which somebody took a copy.',
  MAIL: 'A mail that the server wrote.',
});

export const AuditedKindEnum = registerEnum<AuditedKind>('AuditedKind', 'What can have happened.', {
  ACCOUNT_CREATED: 'An account was made.',
  ACCOUNT_CHANGED: 'An account, or the ways to sign in to it, were changed.',
  ACCOUNT_SIGNED_IN: 'Somebody signed in.',
  ACCOUNT_SECOND_FACTOR_VERIFIED: 'Somebody gave their second factor.',
  ACCOUNT_SIGN_IN_FAILED: 'Somebody tried to sign in, and could not.',
  ACCOUNT_SIGNED_OUT: 'Somebody signed out.',
  ACCOUNT_SESSION_REVOKED: 'A session was ended before its time.',
  ROLE_GRANTED: 'A role was given.',
  ROLE_REVOKED: 'A role was taken back.',
  INVITATION_SENT: 'Somebody was invited.',
  INVITATION_ACCEPTED: 'An invitation was accepted.',
  INVITATION_REVOKED: 'An invitation was taken back before it was accepted.',
  API_KEY_CREATED: 'A key was made.',
  API_KEY_REVOKED: 'A key was revoked.',
  PERSON_CREATED: 'A person entered the directory.',
  PERSON_RECTIFIED: 'What is kept about a person was changed.',
  PERSON_CONTACT_CHANGED: 'How a person is reached was changed.',
  PERSON_ERASED: 'What was kept about a person was erased.',
  PERSON_EXPORTED: 'Everything kept about a person was handed out.',
  ORGANISATION_CREATED: 'An organisation entered the directory.',
  ORGANISATION_CHANGED: 'An organisation was changed.',
  ORGANISATION_CLOSED: 'An organisation was closed.',
  ORGANISATION_REOPENED: 'An organisation was opened again.',
  TERRITORY_CHANGED: 'The departments of an exam centre were changed.',
  REPRESENTATIVITY_GIVEN: 'An organisation became representative of a branch.',
  REPRESENTATIVITY_ENDED: 'An organisation ceased to be representative of a branch.',
  AFFILIATION_ADDED: 'A person came to belong to an organisation.',
  AFFILIATION_CHANGED: 'What a person does in an organisation was changed.',
  AFFILIATION_ENDED: 'A person ceased to belong to an organisation.',
  MANDATE_GIVEN: 'A person was given a mandate.',
  MANDATE_CHANGED: 'A mandate was changed.',
  MANDATE_ENDED: 'A mandate was ended.',
  RETENTION_APPLIED: 'Data kept as long as the law wants were ended.',
  PERSONS_IMPORTED: 'People were imported from a file.',
  AUDIT_EXPORTED: 'A copy of the audit trail was taken.',
  MAIL_SETTLED: 'Somebody said what became of a mail that no program could tell.',
});

export const ActorKindEnum = registerEnum<ActorKind>('ActorKind', 'In whose name something was done.', {
  ACCOUNT: 'Somebody who signed in.',
  API_KEY: 'A program, with a key.',
  SYSTEM: 'A program of the server itself.',
});

export const HistoryOrderEnum = registerEnum<HistoryOrder>('HistoryOrder', 'Which way a history is told.', {
  NEWEST_FIRST: 'From the last event back to the first.',
  OLDEST_FIRST: 'From the first event on.',
});
