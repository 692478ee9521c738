import type { FindingCode, Remedy, RuleParameter, Severity } from '@delibere/shared';

/** What is always true of one kind of finding. */
export interface FindingRow {
  readonly severity: Severity;
  /** The parameter whose source is quoted; the row's own `source` when null. */
  readonly parameter: RuleParameter | null;
  /** Clause ids, articles, or "[D]" for a choice of the project. */
  readonly source: string;
  readonly remedy: Remedy;
  /** What mends it once the session should open, where that differs. */
  readonly remedyAtOpening?: Remedy;
  /** Whether a reason may pass it over; a notice only where its rule set says so. */
  readonly overridable: boolean;
  /** Names of the facts that fill its words. */
  readonly facts: readonly string[];
}

const blocking = (
  source: string,
  remedy: Remedy,
  facts: readonly string[],
  more: Partial<Pick<FindingRow, 'parameter' | 'overridable' | 'remedyAtOpening'>> = {},
): FindingRow => ({ severity: 'BLOCKING', source, remedy, facts, parameter: null, overridable: false, ...more });

const warning = (...row: Parameters<typeof blocking>): FindingRow => ({ ...blocking(...row), severity: 'WARNING' });

const side = { parameter: 'imbalance' } as const;
const onTheDay = { remedyAtOpening: 'POSTPONE_SESSION' } as const;

/** One row per finding, in the order in which they are told. A missing row does not compile. */
export const FINDINGS: Readonly<Record<FindingCode, FindingRow>> = {
  RULE_SET_NOT_IN_FORCE: blocking('[D]', 'CHOOSE_RULE_SET', ['sessionOn']),
  RULE_SET_OF_OTHER_CERTIFICATION: blocking('[D]', 'CHOOSE_RULE_SET', ['certification']),
  NOTICE_TOO_SHORT: blocking('[A03]', 'MOVE_SESSION_LATER', ['organisation', 'days', 'required'], {
    parameter: 'noticeDays',
    overridable: true,
  }),
  REGIONAL_COMMITTEE_NOT_TOLD: warning('[A04]', 'TELL_REGIONAL_COMMITTEE', [], { parameter: 'regionalCommitteeTold' }),
  EXPERIENCE_HEARING_TOO_LATE: warning('[T12]', 'MOVE_SESSION_EARLIER', ['caseId', 'latest']),

  COLLEGE_EMPTY: blocking('[F20]', 'SEAT_MEMBER', ['college'], { parameter: 'parity', ...onTheDay }),
  COLLEGE_WITHOUT_VOTER: blocking('[F20]', 'GIVE_VOTE', ['college'], { parameter: 'parity' }),
  PARITY_BROKEN: blocking('[F20]', 'SEAT_VOTER', ['employers', 'unions'], { parameter: 'parity', ...onTheDay }),
  VOICES_EQUALISED: warning('[D]', 'NOTHING_TO_DO', ['employers', 'unions'], side),
  SURPLUS_WITHOUT_VOTE: warning('[D]', 'NOTHING_TO_DO', ['count'], side),
  TOO_MANY_MEMBERS: blocking('[F21]', 'UNSEAT_MEMBER', ['college', 'count', 'max']),
  TOO_FEW_MEMBERS: blocking('[D]', 'SEAT_MEMBER', ['college', 'count', 'min']),
  TOO_MANY_TEMP_WORK: blocking('[F22] [F24]', 'UNSEAT_MEMBER', ['college', 'count', 'max'], {
    parameter: 'tempWorkSeatsPerSide',
  }),
  QUORUM_NOT_REACHED: blocking(
    '[D]',
    'SEAT_VOTER',
    ['employers', 'unions', 'requiredEmployers', 'requiredUnions', 'requiredTotal'],
    { parameter: 'quorum', ...onTheDay },
  ),
  PROXY_NOT_VALID: blocking('[D]', 'WITHDRAW_PROXY', ['allowed'], { parameter: 'proxiesPerHolder' }),

  ORGANISATION_OF_OTHER_SIDE: blocking('[F20]', 'UNSEAT_MEMBER', ['organisation']),
  UNION_NOT_REPRESENTATIVE: blocking('[F23]', 'UNSEAT_MEMBER', ['organisation', 'sessionOn'], {
    parameter: 'unionMembers',
  }),
  UNION_NOT_REPRESENTED: warning('[F23]', 'ASK_DESIGNATION', ['organisation'], {
    parameter: 'unionMembers',
    remedyAtOpening: 'NOTHING_TO_DO',
  }),
  UNION_WITHOUT_VOTER: warning('[F25]', 'GIVE_VOTE', ['organisation'], { parameter: 'votersPerUnion' }),
  TOO_MANY_VOTERS_OF_UNION: blocking('[F25]', 'WITHDRAW_VOTE', ['organisation', 'count', 'max'], {
    parameter: 'votersPerUnion',
  }),
  TOO_MANY_REPRESENTATIVES: blocking('[A01]', 'UNSEAT_MEMBER', ['organisation', 'count', 'max'], {
    parameter: 'representativesPerUnion',
  }),
  TOO_FEW_REPRESENTATIVES: blocking('[D]', 'ASK_DESIGNATION', ['organisation', 'count', 'min'], {
    parameter: 'representativesPerUnion',
  }),
  EMPLOYER_NOT_DESIGNATED_BY_CHAMBER: blocking('[A02]', 'ASK_DESIGNATION', ['organisation'], {
    parameter: 'employersDesignatedByChamber',
  }),

  SEAT_VACANT: warning('[D]', 'ASK_DESIGNATION', ['organisation']),
  PERSON_IN_TWO_SEATS: blocking('[F20]', 'UNSEAT_MEMBER', ['person']),
  MANDATE_NOT_IN_FORCE: blocking('[F23]', 'RENEW_MANDATE', ['person', 'sessionOn']),
  MANDATE_ENDS_BEFORE_SESSION: blocking('[F23]', 'RENEW_MANDATE', ['person', 'endsOn']),
  MANDATE_ENDS_SOON: warning('[D]', 'RENEW_MANDATE', ['person', 'endsOn']),
  TEMP_WORK_FLAG_MISSING: blocking('[F22] [F24]', 'MARK_TEMP_WORK', ['person'], { parameter: 'tempWorkSeatsPerSide' }),
  MEMBER_NOT_QUALIFIED: blocking('[F21] [F23]', 'ASK_DESIGNATION', ['person'], {
    parameter: 'qualifiedMembers',
    overridable: true,
  }),
  LEAVE_NOTICE_TOO_SHORT: warning('[A07] [C03]', 'GIVE_LEAVE_PROOF', ['person', 'days', 'required']),
  CONVOCATION_BY_POST: warning('[D]', 'POST_CONVOCATION', ['person']),

  NO_PRESIDENT: blocking('[T13]', 'NAME_PRESIDENT', [], { parameter: 'presidentSide' }),
  PRESIDENT_WRONG_SIDE: blocking('[A05]', 'NAME_PRESIDENT', ['college'], { parameter: 'presidentSide' }),
  PRESIDENT_WITHOUT_VOTE: blocking('[F26]', 'NAME_PRESIDENT', [], { parameter: 'tie' }),
  PRESIDENT_ABSENT: blocking('[D]', 'NAME_SUBSTITUTE', [], { parameter: 'substitutePresidentSide' }),
  SUBSTITUTE_WRONG_SIDE: blocking('[D]', 'NAME_SUBSTITUTE', ['college'], { parameter: 'substitutePresidentSide' }),
  SUBSTITUTE_PRESIDES: warning('[D]', 'NOTHING_TO_DO', [], { parameter: 'substitutePresidentSide' }),

  LINKED_TO_CANDIDATE: warning('[T14]', 'RECORD_RECUSAL', ['person', 'caseId'], { parameter: 'linkedMembers' }),
  LINKED_MEMBER_EXCLUDED: blocking('[T14]', 'UNSEAT_MEMBER', ['person', 'caseId'], { parameter: 'linkedMembers' }),
  CASE_WITHOUT_QUORUM: warning('[D]', 'SEAT_VOTER', ['caseId'], { parameter: 'quorum' }),
  EXPERIENCE_JURY_TOO_SMALL: blocking('[T13]', 'SEAT_MEMBER', ['count', 'min'], onTheDay),
  EXPERIENCE_JURY_NOT_QUALIFIED: blocking('[T13]', 'SEAT_MEMBER', [], onTheDay),
  WOMEN_MEN_IMBALANCE: warning('[T13]', 'SEAT_MEMBER', ['women', 'men']),
};
