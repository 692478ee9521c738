import type { RuleParameter } from '@delibere/shared';

/** The parts in which rules are read and written. */
export const RULE_GROUPS = [
  'parity',
  'presidency',
  'votes',
  'notice',
  'quorum',
  'secrecy',
  'links',
  'retention',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

const GROUP_OF: Readonly<Record<RuleParameter, RuleGroup>> = {
  parity: 'parity',
  parityCounts: 'parity',
  imbalance: 'parity',
  employerMembers: 'parity',
  unionMembers: 'parity',
  representativesPerUnion: 'parity',
  votersPerUnion: 'parity',
  tempWorkSeatsPerSide: 'parity',
  employersDesignatedByChamber: 'parity',
  qualifiedMembers: 'parity',
  presidentSide: 'presidency',
  substitutePresidentSide: 'presidency',
  tie: 'votes',
  majority: 'votes',
  proxiesPerHolder: 'votes',
  noticeDays: 'notice',
  noticeOverridable: 'notice',
  regionalCommitteeTold: 'notice',
  quorum: 'quorum',
  secrecy: 'secrecy',
  linkedMembers: 'links',
  blockRetention: 'retention',
  capabilityRetention: 'retention',
};

/** The parameters of one part, in their order. */
export function parametersIn(group: RuleGroup, all: readonly RuleParameter[]): readonly RuleParameter[] {
  return all.filter((parameter) => GROUP_OF[parameter] === group);
}
