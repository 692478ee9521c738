import {
  BALLOT_SECRECIES,
  IMBALANCE_RULES,
  LINK_RULES,
  PARITY_COUNTS,
  PARITY_MODES,
  PRESIDENT_SIDES,
  QUALIFICATION_RULES,
  type RuleParameter,
  SUBSTITUTE_SIDES,
  TIE_RULES,
} from '@delibere/shared';

/** What a parameter is written with. */
export type Control =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'count' | 'yesNo' | 'bounds' | 'majority' | 'quorum' | 'retention' };

const choice = (options: readonly string[]): Control => ({ kind: 'choice', options });
const COUNT: Control = { kind: 'count' };
const YES_NO: Control = { kind: 'yesNo' };
const BOUNDS: Control = { kind: 'bounds' };
const RETENTION: Control = { kind: 'retention' };

export const CONTROLS: Readonly<Record<RuleParameter, Control>> = {
  parity: choice(PARITY_MODES),
  parityCounts: choice(PARITY_COUNTS),
  imbalance: choice(IMBALANCE_RULES),
  employerMembers: BOUNDS,
  unionMembers: BOUNDS,
  representativesPerUnion: BOUNDS,
  votersPerUnion: COUNT,
  tempWorkSeatsPerSide: COUNT,
  employersDesignatedByChamber: YES_NO,
  qualifiedMembers: choice(QUALIFICATION_RULES),
  presidentSide: choice(PRESIDENT_SIDES),
  substitutePresidentSide: choice(SUBSTITUTE_SIDES),
  tie: choice(TIE_RULES),
  majority: { kind: 'majority' },
  proxiesPerHolder: COUNT,
  noticeDays: COUNT,
  noticeOverridable: YES_NO,
  regionalCommitteeTold: YES_NO,
  quorum: { kind: 'quorum' },
  secrecy: choice(BALLOT_SECRECIES),
  linkedMembers: choice(LINK_RULES),
  blockRetention: RETENTION,
  capabilityRetention: RETENTION,
};
