import type {
  BallotSecrecy,
  ImbalanceRule,
  LinkRule,
  Majority,
  MajorityBasis,
  ParityCount,
  ParityMode,
  PresidentSide,
  QualificationRule,
  Retention,
  SubstituteSide,
  TieRule,
} from '@delibere/shared';
import { Field, InputType, Int } from 'type-graphql';
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

@InputType('RuleBoundsInput', { description: 'How many are admitted.' })
class BoundsInput {
  @Field(() => Int, { description: 'At least.' })
  readonly min!: number;
  @Field(() => Int, { nullable: true, description: 'At most; null where nothing is said.' })
  readonly max?: number | null;
}

@InputType('RuleQuorumInput', { description: 'Voters who must be present and not recused.' })
class QuorumInput {
  @Field(() => Int, { description: 'Of the employers’ side.' })
  readonly employers!: number;
  @Field(() => Int, { description: 'Of the unions’ side.' })
  readonly unions!: number;
  @Field(() => Int, { nullable: true, description: 'Of both; null asks no more than each side does.' })
  readonly total?: number | null;
}

@InputType('RuleMajorityInput', { description: 'How many voices carry a ballot.' })
class MajorityInput {
  @Field(() => MajorityKindEnum, { description: 'Which majority.' })
  readonly kind!: Majority['kind'];
  @Field(() => Int, { nullable: true, description: 'Of a threshold: 2 in 2/3; needed for a threshold only.' })
  readonly numerator?: number | null;
  @Field(() => Int, { nullable: true, description: 'Of a threshold: 3 in 2/3; needed for a threshold only.' })
  readonly denominator?: number | null;
  @Field(() => MajorityBasisEnum, {
    nullable: true,
    description: 'Of a threshold: what it is a part of; needed for a threshold only.',
  })
  readonly of?: MajorityBasis | null;
}

@InputType('RuleRetentionInput', { description: 'How long a result acquired is kept.' })
class RetentionInput {
  @Field(() => RetentionKindEnum, { description: 'For ever, for months, or not.' })
  readonly kind!: Retention['kind'];
  @Field(() => Int, { nullable: true, description: 'Months from the deliberation; needed for months only.' })
  readonly months?: number | null;
}

@InputType('RuleParametersInput', {
  description: 'Everything in which the juries of one branch differ from those of another.',
})
export class RuleParametersInput {
  @Field(() => ParityModeEnum, { description: 'How a jury is made joint.' })
  readonly parity!: ParityMode;
  @Field(() => ParityCountEnum, { description: 'Whom a headcount counts.' })
  readonly parityCounts!: ParityCount;
  @Field(() => ImbalanceRuleEnum, { description: 'What becomes of parity when an absence or a recusal breaks it.' })
  readonly imbalance!: ImbalanceRule;
  @Field(() => BoundsInput, { description: 'Members of the employers’ side, the temporary-work seat apart.' })
  readonly employerMembers!: BoundsInput;
  @Field(() => BoundsInput, { description: 'Members of the unions’ side, the temporary-work seat apart.' })
  readonly unionMembers!: BoundsInput;
  @Field(() => BoundsInput, { description: 'Members of one union, the temporary-work seat apart.' })
  readonly representativesPerUnion!: BoundsInput;
  @Field(() => Int, { nullable: true, description: 'How many of one union sit with the vote; null for all of them.' })
  readonly votersPerUnion?: number | null;
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
  @Field(() => MajorityInput, { description: 'How many voices carry a ballot.' })
  readonly majority!: MajorityInput;
  @Field(() => Int, { description: 'How many absent voters of their side one member may vote for; 0 for none.' })
  readonly proxiesPerHolder!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days between the request to the unions and the session; null when nothing is said.',
  })
  readonly noticeDays?: number | null;
  @Field(() => Boolean, { description: 'Whether a shorter notice may be overridden with a reason.' })
  readonly noticeOverridable!: boolean;
  @Field(() => Boolean, { description: 'Whether the regional joint committee is told of the composition.' })
  readonly regionalCommitteeTold!: boolean;
  @Field(() => QuorumInput, { description: 'Voters who must be present and not recused.' })
  readonly quorum!: QuorumInput;
  @Field(() => BallotSecrecyEnum, { description: 'Whether what each voter chose is kept.' })
  readonly secrecy!: BallotSecrecy;
  @Field(() => LinkRuleEnum, { description: 'What a link with a candidate does.' })
  readonly linkedMembers!: LinkRule;
  @Field(() => RetentionInput, { description: 'How long a block acquired is kept.' })
  readonly blockRetention!: RetentionInput;
  @Field(() => RetentionInput, { description: 'How long a capability acquired in a block that was not is kept.' })
  readonly capabilityRetention!: RetentionInput;
}
