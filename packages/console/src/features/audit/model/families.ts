import { AUDITED_KINDS, type AuditedKind } from '@delibere/shared';

/** What an auditor looks for, each a few kinds of events. */
export const FAMILIES = [
  'SIGN_IN',
  'ACCOUNTS',
  'ACCESS',
  'PEOPLE',
  'MANDATES',
  'ORGANISATIONS',
  'JURIES',
  'DELIBERATION',
  'PRIVACY',
] as const;
export type Family = (typeof FAMILIES)[number];

/** A kind without a family does not compile: nobody would find it. */
const FAMILY_OF: Readonly<Record<AuditedKind, Family>> = {
  ACCOUNT_SIGNED_IN: 'SIGN_IN',
  ACCOUNT_SECOND_FACTOR_VERIFIED: 'SIGN_IN',
  ACCOUNT_SIGN_IN_FAILED: 'SIGN_IN',
  ACCOUNT_SIGNED_OUT: 'SIGN_IN',
  ACCOUNT_SESSION_REVOKED: 'SIGN_IN',
  ACCOUNT_CREATED: 'ACCOUNTS',
  ACCOUNT_CHANGED: 'ACCOUNTS',
  MAIL_SETTLED: 'ACCOUNTS',
  ROLE_GRANTED: 'ACCESS',
  ROLE_REVOKED: 'ACCESS',
  INVITATION_SENT: 'ACCESS',
  INVITATION_ACCEPTED: 'ACCESS',
  INVITATION_REVOKED: 'ACCESS',
  API_KEY_CREATED: 'ACCESS',
  API_KEY_REVOKED: 'ACCESS',
  PERSON_CREATED: 'PEOPLE',
  PERSON_RECTIFIED: 'PEOPLE',
  PERSON_CONTACT_CHANGED: 'PEOPLE',
  AFFILIATION_ADDED: 'PEOPLE',
  AFFILIATION_CHANGED: 'PEOPLE',
  AFFILIATION_ENDED: 'PEOPLE',
  PERSONS_IMPORTED: 'PEOPLE',
  MANDATE_GIVEN: 'MANDATES',
  MANDATE_CHANGED: 'MANDATES',
  MANDATE_ENDED: 'MANDATES',
  ORGANISATION_CREATED: 'ORGANISATIONS',
  ORGANISATION_CONTACT_CHANGED: 'ORGANISATIONS',
  ORGANISATION_CHANGED: 'ORGANISATIONS',
  ORGANISATION_CLOSED: 'ORGANISATIONS',
  ORGANISATION_REOPENED: 'ORGANISATIONS',
  TERRITORY_CHANGED: 'ORGANISATIONS',
  REPRESENTATIVITY_GIVEN: 'ORGANISATIONS',
  REPRESENTATIVITY_ENDED: 'ORGANISATIONS',
  RULE_SET_DRAFTED: 'JURIES',
  RULE_SET_CHANGED: 'JURIES',
  RULE_SET_PUBLISHED: 'JURIES',
  RULE_SET_ENDED: 'JURIES',
  RULE_SET_DRAFT_DELETED: 'JURIES',
  SESSION_PLANNED: 'JURIES',
  SESSION_CHANGED: 'JURIES',
  SESSION_STEP_TAKEN: 'JURIES',
  FINDING_OVERRIDDEN: 'JURIES',
  OVERRIDE_WITHDRAWN: 'JURIES',
  SEAT_ADDED: 'JURIES',
  SEAT_CHANGED: 'JURIES',
  SEAT_REMOVED: 'JURIES',
  PRESIDENT_NAMED: 'JURIES',
  DESIGNATION_ASKED: 'JURIES',
  DESIGNATION_ANSWERED: 'JURIES',
  CONVOCATION_SENT: 'JURIES',
  CONVOCATION_ANSWERED: 'JURIES',
  REMINDER_SENT: 'JURIES',
  CONVOCATION_POSTED: 'JURIES',
  REGIONAL_COMMITTEE_TOLD: 'JURIES',
  ATTENDANCE_CODE_DRAWN: 'DELIBERATION',
  ATTENDANCE_SIGNED: 'DELIBERATION',
  DEPARTURE_RECORDED: 'DELIBERATION',
  CASE_ENTERED: 'DELIBERATION',
  CASE_CHANGED: 'DELIBERATION',
  CASE_REMOVED: 'DELIBERATION',
  CASE_DOCUMENT_ATTACHED: 'DELIBERATION',
  CASE_DOCUMENT_REMOVED: 'DELIBERATION',
  LINK_DECLARED: 'DELIBERATION',
  LINK_WITHDRAWN: 'DELIBERATION',
  RECUSAL_RECORDED: 'DELIBERATION',
  RECUSAL_WITHDRAWN: 'DELIBERATION',
  CASE_DECIDED: 'DELIBERATION',
  CASE_CARRIED_OVER: 'DELIBERATION',
  CASE_REOPENED: 'DELIBERATION',
  BALLOT_OPENED: 'DELIBERATION',
  VOTE_CAST: 'DELIBERATION',
  BALLOT_CLOSED: 'DELIBERATION',
  MINUTES_DRAWN_UP: 'DELIBERATION',
  MINUTES_SIGNED: 'DELIBERATION',
  MINUTES_SEALED: 'DELIBERATION',
  MINUTES_RECTIFIED: 'DELIBERATION',
  SESSION_TRANSMITTED: 'JURIES',
  PERSON_EXPORTED: 'PRIVACY',
  PERSON_ERASED: 'PRIVACY',
  RETENTION_APPLIED: 'PRIVACY',
  AUDIT_EXPORTED: 'PRIVACY',
};

/** The kinds of a family, in their order. */
export function kindsOf(family: Family): readonly AuditedKind[] {
  return AUDITED_KINDS.filter((kind) => FAMILY_OF[kind] === family);
}

/** Which families are wholly chosen, and which kinds besides. */
export interface ChosenKinds {
  readonly about: readonly Family[];
  readonly kinds: readonly AuditedKind[];
}

/** A choice with whole families told by their name alone, in a stable order. */
export function settled({ about, kinds }: ChosenKinds): ChosenKinds {
  const all = new Set([...about.flatMap(kindsOf), ...kinds]);
  const whole = FAMILIES.filter((family) => kindsOf(family).every((kind) => all.has(kind)));
  return {
    about: whole,
    kinds: AUDITED_KINDS.filter((kind) => all.has(kind) && !whole.includes(FAMILY_OF[kind])),
  };
}

/** Every kind of a choice. */
export function allKinds({ about, kinds }: ChosenKinds): readonly AuditedKind[] {
  const all = new Set([...about.flatMap(kindsOf), ...kinds]);
  return AUDITED_KINDS.filter((kind) => all.has(kind));
}

/** The choice with a family taken whole, or let go where it was. */
export function withFamily(chosen: ChosenKinds, family: Family): ChosenKinds {
  const others = allKinds(chosen).filter((kind) => FAMILY_OF[kind] !== family);
  return settled({ about: chosen.about.includes(family) ? [] : [family], kinds: others });
}

/** The choice with a kind more, or less where it was in it. */
export function withKind(chosen: ChosenKinds, kind: AuditedKind): ChosenKinds {
  const all = allKinds(chosen);
  return settled({ about: [], kinds: all.includes(kind) ? all.filter((one) => one !== kind) : [...all, kind] });
}
