import { CertificationGraph1795478400000 } from './1795478400000-certification-graph.ts';
import { CertificationListing1795482000000 } from './1795482000000-certification-listing.ts';
import { DataVersion1795500000000 } from './1795500000000-data-version.ts';
import { ImportStorage1795503600000 } from './1795503600000-import-storage.ts';
import { AuditTrail1795507200000 } from './1795507200000-audit-trail.ts';
import { IdentityAccounts1795600000000 } from './1795600000000-identity-accounts.ts';
import { MailAndJobs1795603600000 } from './1795603600000-mail-and-jobs.ts';
import { Directory1795607200000 } from './1795607200000-directory.ts';
import { GrantsAndInvitations1795610800000 } from './1795610800000-grants-and-invitations.ts';
import { AccountFacts1795614400000 } from './1795614400000-account-facts.ts';
import { SignInAttempts1795620000000 } from './1795620000000-sign-in-attempts.ts';
import { Welcome1795624000000 } from './1795624000000-welcome.ts';
import { CheaperChecks1795630000000 } from './1795630000000-cheaper-checks.ts';
import { AuditReading1795640000000 } from './1795640000000-audit-reading.ts';
import { Privacy1795650000000 } from './1795650000000-privacy.ts';
import { MailAttachments1795655000000 } from './1795655000000-mail-attachments.ts';
import { CodesAndSigningOut1795656000000 } from './1795656000000-codes-and-signing-out.ts';
import { Idempotency1795660000000 } from './1795660000000-idempotency.ts';
import { Jury1795670000000 } from './1795670000000-jury.ts';
import { JuryComposing1795672000000 } from './1795672000000-jury-composing.ts';
import { Sitting1795673000000 } from './1795673000000-sitting.ts';
import { Minutes1795674000000 } from './1795674000000-minutes.ts';
import { DelegationsOfChambers1795675000000 } from './1795675000000-delegations-of-chambers.ts';
import { ConvocationsByPost1795675100000 } from './1795675100000-convocations-by-post.ts';
import { OrganisationContacts1795675200000 } from './1795675200000-organisation-contacts.ts';
import { CaseDocuments1795676000000 } from './1795676000000-case-documents.ts';
import { LastSeen1795677000000 } from './1795677000000-last-seen.ts';
import { CaseScopes1795677100000 } from './1795677100000-case-scopes.ts';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  CertificationGraph1795478400000,
  CertificationListing1795482000000,
  DataVersion1795500000000,
  ImportStorage1795503600000,
  AuditTrail1795507200000,
  IdentityAccounts1795600000000,
  MailAndJobs1795603600000,
  Directory1795607200000,
  GrantsAndInvitations1795610800000,
  AccountFacts1795614400000,
  SignInAttempts1795620000000,
  Welcome1795624000000,
  CheaperChecks1795630000000,
  AuditReading1795640000000,
  Privacy1795650000000,
  MailAttachments1795655000000,
  CodesAndSigningOut1795656000000,
  Idempotency1795660000000,
  Jury1795670000000,
  JuryComposing1795672000000,
  Sitting1795673000000,
  Minutes1795674000000,
  DelegationsOfChambers1795675000000,
  ConvocationsByPost1795675100000,
  OrganisationContacts1795675200000,
  CaseDocuments1795676000000,
  LastSeen1795677000000,
  CaseScopes1795677100000,
] as const;
