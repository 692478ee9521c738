import { RULE_FAULT_WORDS } from '@delibere/shared';
import { registerEnum } from '../../../kernel/graphql/register-enum.ts';

export const ParityModeEnum = registerEnum('ParityMode', 'How a jury is made joint.', {
  HEADCOUNT: 'As many on each side.',
  EQUALISE: 'Voices are weighed so that both sides weigh the same.',
});

export const ParityCountEnum = registerEnum('ParityCount', 'Whom a headcount counts.', {
  VOTERS: 'Those with the vote.',
  MEMBERS: 'Every member.',
});

export const ImbalanceRuleEnum = registerEnum(
  'ImbalanceRule',
  'What becomes of parity when an absence or a recusal breaks it.',
  {
    EQUALISE: 'Voices are weighed so that both sides weigh the same.',
    SURPLUS_WITHOUT_VOTE: 'Voters in surplus sit without a vote.',
    POSTPONE: 'Nothing is decided; the session or the case is put off.',
  },
);

export const QualificationRuleEnum = registerEnum('QualificationRule', 'Which members must be qualified.', {
  EACH: 'Each of them.',
  NOT_SAID: 'Nothing is said.',
});

export const PresidentSideEnum = registerEnum('PresidentSide', 'Whose side presides.', {
  EMPLOYERS: 'The employers.',
  UNIONS: 'The unions.',
  ANY: 'Either of them.',
  ALTERNATING: 'The side that did not preside the session before.',
});

export const SubstituteSideEnum = registerEnum('SubstituteSide', 'Whose side presides when the president is absent.', {
  PRESIDENT_SIDE: 'That of the president.',
  EMPLOYERS: 'The employers.',
  UNIONS: 'The unions.',
  ANY: 'Either of them.',
});

export const TieRuleEnum = registerEnum('TieRule', 'What settles a tie.', {
  PRESIDENT: 'The own ballot of the one who presides.',
  NOT_CARRIED: 'Nothing: the ballot is not carried.',
});

export const MajorityKindEnum = registerEnum('MajorityKind', 'How many voices carry a ballot.', {
  SIMPLE: 'More for than against.',
  ABSOLUTE: 'More than half of the voices of the voters present.',
  THRESHOLD: 'At least a fraction of the voices.',
});

export const MajorityBasisEnum = registerEnum('MajorityBasis', 'What a fraction is a part of.', {
  EXPRESSED: 'The voices for and against.',
  PRESENT: 'Those of all the voters present.',
});

export const BallotSecrecyEnum = registerEnum('BallotSecrecy', 'Whether what each voter chose is kept.', {
  NAMED: 'It is kept, by seat.',
  SECRET: 'Nobody can know it.',
});

export const LinkRuleEnum = registerEnum('LinkRule', 'What a link with a candidate does.', {
  RECUSED: 'The member leaves that case.',
  EXCLUDED: 'The member may not sit at all.',
});

export const RetentionKindEnum = registerEnum('RetentionKind', 'How long a result acquired is kept.', {
  UNLIMITED: 'For ever.',
  MONTHS: 'For a number of months.',
  NOT_KEPT: 'It is not kept.',
});

export const RuleParameterEnum = registerEnum('RuleParameter', 'One thing in which the rules of juries differ.', {
  parity: 'How a jury is made joint.',
  parityCounts: 'Whom a headcount counts.',
  imbalance: 'What becomes of parity when an absence or a recusal breaks it.',
  employerMembers: 'Members of the employers’ side.',
  unionMembers: 'Members of the unions’ side.',
  representativesPerUnion: 'Members of one union.',
  votersPerUnion: 'Voters of one union.',
  tempWorkSeatsPerSide: 'Additional members of the temporary-work branch.',
  employersDesignatedByChamber: 'Whether the chamber that organises designates the employers.',
  qualifiedMembers: 'Which members must be qualified.',
  presidentSide: 'Whose side presides.',
  substitutePresidentSide: 'Whose side presides when the president is absent.',
  tie: 'What settles a tie.',
  majority: 'How many voices carry a ballot.',
  proxiesPerHolder: 'Proxies one member may hold.',
  noticeDays: 'Notice to the unions.',
  noticeOverridable: 'Whether a shorter notice may be overridden.',
  regionalCommitteeTold: 'Whether the regional joint committee is told.',
  quorum: 'Voters who must be present.',
  secrecy: 'Whether what each voter chose is kept.',
  linkedMembers: 'What a link with a candidate does.',
  blockRetention: 'How long a block is kept.',
  capabilityRetention: 'How long a capability outside a block is kept.',
});

export const RuleFaultEnum = registerEnum('RuleFault', 'What can be wrong with a rule set.', RULE_FAULT_WORDS.en);

export const RuleSetActionEnum = registerEnum(
  'RuleSetAction',
  'What the caller may do to a version of rules; each has a mutation of its own.',
  {
    CHANGE: 'Write the draft.',
    PUBLISH: 'Publish the draft; it never changes again.',
    DELETE_DRAFT: 'Give the draft up.',
    NEW_VERSION: 'Begin its next version, or other rules, as a copy.',
    END: 'Say its last day.',
  },
);

export const TriedChangeEnum = registerEnum('TriedChange', 'Which of two rule sets a finding is of.', {
  KEPT: 'Both of them.',
  APPEARED: 'The one that is tried.',
  GONE: 'The one the session is or was held under.',
});
