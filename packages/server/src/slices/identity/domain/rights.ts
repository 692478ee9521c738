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
/** Those who sit in juries, as far as they sit themselves. */
const SEATED = { DELEGATION_LEAD: 'OWN', DELEGATION_MEMBER: 'OWN' } as const;
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
  // Those who sit read the rules they sit under.
  'ruleSet.read': { ...OVERSIGHT, EXAM_CENTRE_MANAGER: 'ANY', DELEGATION_LEAD: 'ANY', DELEGATION_MEMBER: 'ANY' },
  'ruleSet.write': ADMINISTRATION,
  'session.read': { ...OVERSIGHT, EXAM_CENTRE_MANAGER: 'SCOPE', DELEGATION_LEAD: 'SCOPE', DELEGATION_MEMBER: 'OWN' },
  'session.write': { ...ADMINISTRATION, EXAM_CENTRE_MANAGER: 'SCOPE' },
  // Which of the steps is for whom, the life of a session says.
  'session.step': {
    ...ADMINISTRATION,
    EXAM_CENTRE_MANAGER: 'SCOPE',
    DELEGATION_LEAD: 'OWN',
    DELEGATION_MEMBER: 'OWN',
  },
  'seat.designate': { ...ADMINISTRATION, EXAM_CENTRE_MANAGER: 'SCOPE', DELEGATION_LEAD: 'SCOPE' },
  'convocation.answer': SEATED,
  // Candidates are spoken of before those who sit, whatever their organisation.
  'case.read': { ...OVERSIGHT, ...SEATED, EXAM_CENTRE_MANAGER: 'SCOPE' },
  'case.write': { EXAM_CENTRE_MANAGER: 'SCOPE' },
  // Papers are brought by those who organise; a summary, by the centre alone.
  'case.attach': { ...ADMINISTRATION, EXAM_CENTRE_MANAGER: 'SCOPE' },
  // Of oneself; by the centre before the session, by the one who presides during it.
  'recusal.record': { ...SEATED, EXAM_CENTRE_MANAGER: 'SCOPE' },
  'attendance.sign': { ...SEATED, EXAM_CENTRE_MANAGER: 'SCOPE' },
  // Never an administrator, nor a centre: they would decide in somebody's place.
  'case.deliberate': SEATED,
  'vote.cast': SEATED,
  'minutes.read': { ...OVERSIGHT, ...SEATED, EXAM_CENTRE_MANAGER: 'SCOPE' },
  'minutes.sign': SEATED,
  'allowance.read': { ...OVERSIGHT, EXAM_CENTRE_MANAGER: 'SCOPE', DELEGATION_LEAD: 'SCOPE' },
  'mail.read': OVERSIGHT,
  'mail.settle': ADMINISTRATION,
};
