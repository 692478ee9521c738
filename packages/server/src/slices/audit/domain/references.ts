import type { AuditedObject } from '@delibere/shared';

/** Facts that hold the id of something that has a name, by the last part of their path. */
const REFERENCES: Readonly<Record<string, AuditedObject>> = {
  account: 'ACCOUNT',
  accountId: 'ACCOUNT',
  personId: 'PERSON',
  organisationId: 'ORGANISATION',
  branchId: 'ORGANISATION',
  examCentreId: 'ORGANISATION',
  parentId: 'ORGANISATION',
  scopeId: 'ORGANISATION',
  mandateId: 'MANDATE',
  grant: 'ROLE_GRANT',
  invitation: 'INVITATION',
  invitationId: 'INVITATION',
};

/** What the values of a fact name; undefined where they are no ids. */
export function referenceOf(path: string): AuditedObject | undefined {
  const name = path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .at(-1);
  return name !== undefined && Object.hasOwn(REFERENCES, name) ? REFERENCES[name] : undefined;
}
