import type { AuditLabels } from './slices/audit/index.ts';
import { mandateLabels, organisationLabels, personLabels } from './slices/directory/audit-labels.ts';
import { accountLabels, apiKeyLabels, invitationLabels, roleGrantLabels } from './slices/identity/audit-labels.ts';
import { juryCaseLabels, jurySessionLabels, ruleSetLabels } from './slices/jury/audit-labels.ts';

/** Who names what the audit trail speaks of; an object nobody names is told by its id. */
export const AUDIT_LABELS: AuditLabels = {
  ACCOUNT: accountLabels,
  API_KEY: apiKeyLabels,
  ROLE_GRANT: roleGrantLabels,
  INVITATION: invitationLabels,
  PERSON: personLabels,
  ORGANISATION: organisationLabels,
  MANDATE: mandateLabels,
  RULE_SET: ruleSetLabels,
  JURY_SESSION: jurySessionLabels,
  JURY_CASE: juryCaseLabels,
};
