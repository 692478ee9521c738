import type { Severity } from './vocabulary.ts';

/** Everything that can be said of the composition of a jury. */
export const FINDING_CODES = [
  // The session and its rules
  'RULE_SET_NOT_IN_FORCE',
  'RULE_SET_OF_OTHER_CERTIFICATION',
  'NOTICE_TOO_SHORT',
  'REGIONAL_COMMITTEE_NOT_TOLD',
  'EXPERIENCE_HEARING_TOO_LATE',
  // The two sides
  'COLLEGE_EMPTY',
  'COLLEGE_WITHOUT_VOTER',
  'PARITY_BROKEN',
  'VOICES_EQUALISED',
  'SURPLUS_WITHOUT_VOTE',
  'TOO_MANY_MEMBERS',
  'TOO_FEW_MEMBERS',
  'TOO_MANY_TEMP_WORK',
  'QUORUM_NOT_REACHED',
  'PROXY_NOT_VALID',
  // Organisations
  'ORGANISATION_OF_OTHER_SIDE',
  'UNION_NOT_REPRESENTATIVE',
  'UNION_NOT_REPRESENTED',
  'UNION_WITHOUT_VOTER',
  'TOO_MANY_VOTERS_OF_UNION',
  'TOO_MANY_REPRESENTATIVES',
  'TOO_FEW_REPRESENTATIVES',
  'EMPLOYER_NOT_DESIGNATED_BY_CHAMBER',
  // Members
  'SEAT_VACANT',
  'PERSON_IN_TWO_SEATS',
  'MANDATE_NOT_IN_FORCE',
  'MANDATE_ENDS_BEFORE_SESSION',
  'MANDATE_ENDS_SOON',
  'TEMP_WORK_FLAG_MISSING',
  'MEMBER_NOT_QUALIFIED',
  'LEAVE_NOTICE_TOO_SHORT',
  'CONVOCATION_BY_POST',
  // The chair
  'NO_PRESIDENT',
  'PRESIDENT_WRONG_SIDE',
  'PRESIDENT_WITHOUT_VOTE',
  'PRESIDENT_ABSENT',
  'SUBSTITUTE_WRONG_SIDE',
  'SUBSTITUTE_PRESIDES',
  // Candidates
  'LINKED_TO_CANDIDATE',
  'LINKED_MEMBER_EXCLUDED',
  'CASE_WITHOUT_QUORUM',
  'EXPERIENCE_JURY_TOO_SMALL',
  'EXPERIENCE_JURY_NOT_QUALIFIED',
  'WOMEN_MEN_IMBALANCE',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** What would mend a finding; the console offers the gesture where it has one. */
export const REMEDIES = [
  'CHOOSE_RULE_SET',
  'MOVE_SESSION_LATER',
  'MOVE_SESSION_EARLIER',
  'TELL_REGIONAL_COMMITTEE',
  'SEAT_MEMBER',
  'UNSEAT_MEMBER',
  'SEAT_VOTER',
  'GIVE_VOTE',
  'WITHDRAW_VOTE',
  'POSTPONE_SESSION',
  'WITHDRAW_PROXY',
  'ASK_DESIGNATION',
  'RENEW_MANDATE',
  'MARK_TEMP_WORK',
  'NAME_PRESIDENT',
  'NAME_SUBSTITUTE',
  'RECORD_RECUSAL',
  'GIVE_LEAVE_PROOF',
  'POST_CONVOCATION',
  'NOTHING_TO_DO',
] as const;
export type Remedy = (typeof REMEDIES)[number];

/** A number, a date or a code that fills the words of a finding. */
export type Fact = string | number;

/** One thing said of a composition. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Clause ids, articles, or "[D]": where the rule comes from. */
  readonly source: string;
  /** Ids of the seats concerned, sorted. */
  readonly seats: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly remedy: Remedy;
  /** Whether a blocking finding may be passed over with a reason, which is logged. */
  readonly overridable: boolean;
}
