/** How a jury is made joint: as many on each side, or voices weighed so that both sides weigh the same. */
export const PARITY_MODES = ['HEADCOUNT', 'EQUALISE'] as const;
export type ParityMode = (typeof PARITY_MODES)[number];

/** Whom a headcount counts: those with the vote, or every member as well. */
export const PARITY_COUNTS = ['VOTERS', 'MEMBERS'] as const;
export type ParityCount = (typeof PARITY_COUNTS)[number];

/**
 * What becomes of parity when an absence or a recusal breaks it: voices are weighed, the surplus voters sit without a
 * vote, or nothing is decided and the session (the case) is put off.
 */
export const IMBALANCE_RULES = ['EQUALISE', 'SURPLUS_WITHOUT_VOTE', 'POSTPONE'] as const;
export type ImbalanceRule = (typeof IMBALANCE_RULES)[number];

/** Whose side presides; `ALTERNATING` is the side that did not preside the session before. */
export const PRESIDENT_SIDES = ['EMPLOYERS', 'UNIONS', 'ANY', 'ALTERNATING'] as const;
export type PresidentSide = (typeof PRESIDENT_SIDES)[number];

/** Whose side presides when the president is absent. */
export const SUBSTITUTE_SIDES = ['PRESIDENT_SIDE', 'EMPLOYERS', 'UNIONS', 'ANY'] as const;
export type SubstituteSide = (typeof SUBSTITUTE_SIDES)[number];

/** What settles a tie: the president's own ballot, or nothing. */
export const TIE_RULES = ['PRESIDENT', 'NOT_CARRIED'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** What a threshold is a part of: the voices expressed, or those of all the voters present. */
export const MAJORITY_BASES = ['EXPRESSED', 'PRESENT'] as const;
export type MajorityBasis = (typeof MAJORITY_BASES)[number];

export const MAJORITY_KINDS = ['SIMPLE', 'ABSOLUTE', 'THRESHOLD'] as const;

/** How many voices for carry a ballot. */
export type Majority =
  /** More voices for than against. */
  | { readonly kind: 'SIMPLE' }
  /** More than half of the voices of the voters present. */
  | { readonly kind: 'ABSOLUTE' }
  /** At least `numerator` / `denominator` of the basis: 2 / 3, both included. */
  | {
      readonly kind: 'THRESHOLD';
      readonly numerator: number;
      readonly denominator: number;
      readonly of: MajorityBasis;
    };

export const BALLOT_SECRECIES = ['NAMED', 'SECRET'] as const;
export type BallotSecrecy = (typeof BALLOT_SECRECIES)[number];

/** Which members must be qualified for the certification. */
export const QUALIFICATION_RULES = ['EACH', 'NOT_SAID'] as const;
export type QualificationRule = (typeof QUALIFICATION_RULES)[number];

/** What a link with a candidate does: the member leaves that case only, or may not sit at all. */
export const LINK_RULES = ['RECUSED', 'EXCLUDED'] as const;
export type LinkRule = (typeof LINK_RULES)[number];

export const RETENTION_KINDS = ['UNLIMITED', 'MONTHS', 'NOT_KEPT'] as const;

/** How long a result acquired is kept, counted from the deliberation. */
export type Retention =
  | { readonly kind: 'UNLIMITED' }
  | { readonly kind: 'MONTHS'; readonly months: number }
  | { readonly kind: 'NOT_KEPT' };

/** How many are admitted; no upper bound when `max` is null. */
export interface Bounds {
  readonly min: number;
  readonly max: number | null;
}

/** How many voters must be present and not recused. `total` counts both sides; null asks no more than each side's. */
export interface Quorum {
  readonly employers: number;
  readonly unions: number;
  readonly total: number | null;
}

/** Everything in which the juries of one branch differ from those of another. */
export interface RuleParameters {
  readonly parity: ParityMode;
  readonly parityCounts: ParityCount;
  readonly imbalance: ImbalanceRule;
  /** Members of the employers' side, the temporary-work seat apart. */
  readonly employerMembers: Bounds;
  /** Members of the unions' side, the temporary-work seat apart. */
  readonly unionMembers: Bounds;
  /** Members of one union, the temporary-work seat apart. */
  readonly representativesPerUnion: Bounds;
  /** How many of one union sit with the vote, the temporary-work seat included; null for all of them. */
  readonly votersPerUnion: number | null;
  /** Additional members of the temporary-work branch, on each side. */
  readonly tempWorkSeatsPerSide: number;
  readonly employersDesignatedByChamber: boolean;
  readonly qualifiedMembers: QualificationRule;
  readonly presidentSide: PresidentSide;
  readonly substitutePresidentSide: SubstituteSide;
  readonly tie: TieRule;
  readonly majority: Majority;
  /** How many absent voters of their side one member may vote for; 0 where proxies are not admitted. */
  readonly proxiesPerHolder: number;
  /** Calendar days between the request to the unions and the session; null when nothing is said. */
  readonly noticeDays: number | null;
  /** Whether a shorter notice may be overridden with a reason. */
  readonly noticeOverridable: boolean;
  /** Whether the regional joint committee is told of the composition. */
  readonly regionalCommitteeTold: boolean;
  readonly quorum: Quorum;
  readonly secrecy: BallotSecrecy;
  readonly linkedMembers: LinkRule;
  readonly blockRetention: Retention;
  /** Of a capability acquired in a block that was not. */
  readonly capabilityRetention: Retention;
}

export type RuleParameter = keyof RuleParameters;

/** Every parameter, in the order in which they are shown. */
export const RULE_PARAMETERS = [
  'parity',
  'parityCounts',
  'imbalance',
  'employerMembers',
  'unionMembers',
  'representativesPerUnion',
  'votersPerUnion',
  'tempWorkSeatsPerSide',
  'employersDesignatedByChamber',
  'qualifiedMembers',
  'presidentSide',
  'substitutePresidentSide',
  'tie',
  'majority',
  'proxiesPerHolder',
  'noticeDays',
  'noticeOverridable',
  'regionalCommitteeTold',
  'quorum',
  'secrecy',
  'linkedMembers',
  'blockRetention',
  'capabilityRetention',
] as const satisfies readonly RuleParameter[];

/** One version of the rules of some juries, frozen by every session that opens under it. Plain data. */
export interface RuleSet {
  readonly code: string;
  /** From 1; a change makes a new version. */
  readonly version: number;
  readonly title: string;
  /** Fiche codes, "RNCP28245"; null for every certification of the branch. */
  readonly certifications: readonly string[] | null;
  /** First day, "2017-04-21". */
  readonly from: string;
  /** Last day, included; null while no end is known. */
  readonly to: string | null;
  readonly parameters: RuleParameters;
  /** Where each parameter comes from: clause ids, articles, or "[D]" for a choice of the project where texts are silent. */
  readonly sources: Readonly<Record<RuleParameter, string>>;
}

/** What may be done to a version of a rule set. */
export const RULE_SET_ACTIONS = ['CHANGE', 'PUBLISH', 'DELETE_DRAFT', 'NEW_VERSION', 'END'] as const;
export type RuleSetAction = (typeof RULE_SET_ACTIONS)[number];

/** What a version is called: "ACCORD_2019@1". */
export function ruleSetId({ code, version }: Pick<RuleSet, 'code' | 'version'>): string {
  return `${code}@${version}`;
}

/** The version that an id names; null where it names none. */
export function readRuleSetId(id: string): Pick<RuleSet, 'code' | 'version'> | null {
  const [, code, version] = /^([A-Z][A-Z0-9_]{1,39})@([1-9]\d{0,8})$/.exec(id) ?? [];
  return code === undefined || version === undefined ? null : { code, version: Number(version) };
}

/** What can be wrong with a rule set that somebody wrote. */
export const RULE_FAULTS = [
  'TEXT_MISSING',
  'DATE_INVALID',
  'VERSION_INVALID',
  'PERIOD_ENDS_BEFORE_START',
  'NO_CERTIFICATION',
  'NOT_A_COUNT',
  'BOUNDS_REVERSED',
  'BOUNDS_EMPTY',
  'PARITY_OUT_OF_REACH',
  'IMBALANCE_WITHOUT_EFFECT',
  'NO_VOTER_PER_UNION',
  'VOTERS_ABOVE_REPRESENTATIVES',
  'QUORUM_WITHOUT_A_SIDE',
  'QUORUM_ABOVE_MEMBERS',
  'TOTAL_QUORUM_BELOW_SIDES',
  'THRESHOLD_NOT_A_FRACTION',
  'THRESHOLD_NOT_ABOVE_HALF',
  'TIE_RULE_WITHOUT_EFFECT',
  'NO_MONTHS',
  'CAPABILITY_OUTLIVES_BLOCK',
] as const;
export type RuleFault = (typeof RULE_FAULTS)[number];
