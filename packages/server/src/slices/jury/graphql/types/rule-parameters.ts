import type {
  BallotSecrecy,
  Bounds,
  ImbalanceRule,
  LinkRule,
  Majority,
  MajorityBasis,
  ParityCount,
  ParityMode,
  PresidentSide,
  QualificationRule,
  Quorum,
  Retention,
  RuleParameters,
  SubstituteSide,
  TieRule,
} from '@delibere/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import {
  BallotSecrecyEnum,
  ImbalanceRuleEnum,
  LinkRuleEnum,
  MajorityBasisEnum,
  MajorityKindEnum,
  ParityCountEnum,
  ParityModeEnum,
  PresidentSideEnum,
  QualificationRuleEnum,
  RetentionKindEnum,
  SubstituteSideEnum,
  TieRuleEnum,
} from '../rule-enums.ts';

@Needs('ruleSet.read')
@ObjectType('RuleBounds', { description: 'How many are admitted.', simpleResolvers: true })
class BoundsType implements Bounds {
  @Field(() => Int, { description: 'At least.' })
  readonly min!: number;
  @Field(() => Int, { nullable: true, description: 'At most; null where nothing is said.' })
  readonly max!: number | null;
}

@Needs('ruleSet.read')
@ObjectType('RuleQuorum', { description: 'Voters who must be present and not recused.', simpleResolvers: true })
class QuorumType implements Quorum {
  @Field(() => Int, { description: 'Of the employers’ side.' })
  readonly employers!: number;
  @Field(() => Int, { description: 'Of the unions’ side.' })
  readonly unions!: number;
  @Field(() => Int, { nullable: true, description: 'Of both; null asks no more than each side does.' })
  readonly total!: number | null;
}

@Needs('ruleSet.read')
@ObjectType('RuleMajority', { description: 'How many voices carry a ballot.', simpleResolvers: true })
class MajorityType {
  @Field(() => MajorityKindEnum, { description: 'Which majority.' })
  readonly kind!: Majority['kind'];
  @Field(() => Int, { nullable: true, description: 'Of a threshold: 2 in 2/3; null for another majority.' })
  readonly numerator?: number;
  @Field(() => Int, { nullable: true, description: 'Of a threshold: 3 in 2/3; null for another majority.' })
  readonly denominator?: number;
  @Field(() => MajorityBasisEnum, {
    nullable: true,
    description: 'Of a threshold: what it is a part of; null for another majority.',
  })
  readonly of?: MajorityBasis;
}

@Needs('ruleSet.read')
@ObjectType('RuleRetention', { description: 'How long a result acquired is kept.', simpleResolvers: true })
class RetentionType {
  @Field(() => RetentionKindEnum, { description: 'For ever, for months, or not.' })
  readonly kind!: Retention['kind'];
  @Field(() => Int, { nullable: true, description: 'Months from the deliberation; null where they are not counted.' })
  readonly months?: number;
}

@Needs('ruleSet.read')
@ObjectType('RuleParameters', {
  description: 'Everything in which the juries of one branch differ from those of another.',
  simpleResolvers: true,
})
export class RuleParametersType implements RuleParameters {
  @Field(() => ParityModeEnum, { description: 'How a jury is made joint.' })
  readonly parity!: ParityMode;
  @Field(() => ParityCountEnum, { description: 'Whom a headcount counts.' })
  readonly parityCounts!: ParityCount;
  @Field(() => ImbalanceRuleEnum, { description: 'What becomes of parity when an absence or a recusal breaks it.' })
  readonly imbalance!: ImbalanceRule;
  @Field(() => BoundsType, { description: 'Members of the employers’ side, the temporary-work seat apart.' })
  readonly employerMembers!: Bounds;
  @Field(() => BoundsType, { description: 'Members of the unions’ side, the temporary-work seat apart.' })
  readonly unionMembers!: Bounds;
  @Field(() => BoundsType, { description: 'Members of one union, the temporary-work seat apart.' })
  readonly representativesPerUnion!: Bounds;
  @Field(() => Int, { nullable: true, description: 'How many of one union sit with the vote; null for all of them.' })
  readonly votersPerUnion!: number | null;
  @Field(() => Int, { description: 'Additional members of the temporary-work branch, on each side.' })
  readonly tempWorkSeatsPerSide!: number;
  @Field(() => Boolean, { description: 'Whether the chamber that organises the assessments designates the employers.' })
  readonly employersDesignatedByChamber!: boolean;
  @Field(() => QualificationRuleEnum, { description: 'Which members must be qualified for the certification.' })
  readonly qualifiedMembers!: QualificationRule;
  @Field(() => PresidentSideEnum, { description: 'Whose side presides.' })
  readonly presidentSide!: PresidentSide;
  @Field(() => SubstituteSideEnum, { description: 'Whose side presides when the president is absent.' })
  readonly substitutePresidentSide!: SubstituteSide;
  @Field(() => TieRuleEnum, { description: 'What settles a tie.' })
  readonly tie!: TieRule;
  @Field(() => MajorityType, { description: 'How many voices carry a ballot.' })
  readonly majority!: Majority;
  @Field(() => Int, { description: 'How many absent voters of their side one member may vote for; 0 for none.' })
  readonly proxiesPerHolder!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days between the request to the unions and the session; null when nothing is said.',
  })
  readonly noticeDays!: number | null;
  @Field(() => Boolean, { description: 'Whether a shorter notice may be overridden with a reason.' })
  readonly noticeOverridable!: boolean;
  @Field(() => Boolean, { description: 'Whether the regional joint committee is told of the composition.' })
  readonly regionalCommitteeTold!: boolean;
  @Field(() => QuorumType, { description: 'Voters who must be present and not recused.' })
  readonly quorum!: Quorum;
  @Field(() => BallotSecrecyEnum, { description: 'Whether what each voter chose is kept.' })
  readonly secrecy!: BallotSecrecy;
  @Field(() => LinkRuleEnum, { description: 'What a link with a candidate does.' })
  readonly linkedMembers!: LinkRule;
  @Field(() => RetentionType, { description: 'How long a block acquired is kept.' })
  readonly blockRetention!: Retention;
  @Field(() => RetentionType, { description: 'How long a capability acquired in a block that was not is kept.' })
  readonly capabilityRetention!: Retention;
}
