import type { Rights } from '../../../kernel/authorisation/rights.ts';

/** Anybody who has a role at all. */
const EVERYBODY = {
  PARTNER: 'OWN',
  DELEGATION_MEMBER: 'OWN',
  DELEGATION_LEAD: 'OWN',
  ASSESSOR: 'OWN',
  COMPANY_TUTOR: 'OWN',
  CANDIDATE: 'OWN',
  EXAM_CENTRE_MANAGER: 'OWN',
  ADMINISTRATOR: 'OWN',
  AUDITOR: 'OWN',
} as const;

const OVERSIGHT = { ADMINISTRATOR: 'ANY', AUDITOR: 'ANY' } as const;
const ADMINISTRATION = { ADMINISTRATOR: 'ANY' } as const;

/**
 * Who may do what: the only place where it is said. A role that is not written may not; `docs/rights.md` shows the
 * table. Source: domain rules, "Who may do what".
 */
export const RIGHTS: Rights = {
  'viewer.read': EVERYBODY,
  'viewer.write': EVERYBODY,
  // A company or a union is no person: those who enrol candidates find it whoever entered it.
  'organisation.read': {
    ...OVERSIGHT,
    EXAM_CENTRE_MANAGER: 'ANY',
    DELEGATION_LEAD: 'SCOPE',
    DELEGATION_MEMBER: 'SCOPE',
    ASSESSOR: 'SCOPE',
    COMPANY_TUTOR: 'SCOPE',
    CANDIDATE: 'SCOPE',
  },
  'organisation.write': ADMINISTRATION,
  // Everybody reads what is kept about them.
  'person.read': { ...EVERYBODY, ...OVERSIGHT, EXAM_CENTRE_MANAGER: 'SCOPE', DELEGATION_LEAD: 'SCOPE' },
  'person.write': { ...ADMINISTRATION, EXAM_CENTRE_MANAGER: 'SCOPE' },
  'person.import': ADMINISTRATION,
  'person.export': { ...EVERYBODY, ...ADMINISTRATION },
  'person.erase': ADMINISTRATION,
  'mandate.read': { ...OVERSIGHT, EXAM_CENTRE_MANAGER: 'SCOPE', DELEGATION_LEAD: 'SCOPE', DELEGATION_MEMBER: 'OWN' },
  'mandate.write': ADMINISTRATION,
  'account.read': OVERSIGHT,
  'account.disable': ADMINISTRATION,
  'grant.read': OVERSIGHT,
  'grant.write': ADMINISTRATION,
  'invitation.read': OVERSIGHT,
  'invitation.write': ADMINISTRATION,
  'apiKey.read': OVERSIGHT,
  'apiKey.write': ADMINISTRATION,
  'statistics.read': { ...OVERSIGHT, PARTNER: 'ANY' },
  'audit.read': { AUDITOR: 'ANY' },
  'audit.readHistory': OVERSIGHT,
  'retention.read': OVERSIGHT,
  'mail.read': OVERSIGHT,
  'mail.settle': ADMINISTRATION,
};
