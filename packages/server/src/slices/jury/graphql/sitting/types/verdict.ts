import type { BallotOutcome, College, VerdictReason, VoteChoice } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { CollegeEnum } from '../../../../directory/index.ts';
import type { Verdict } from '../../../domain/ballot/tally.ts';
import type { Weighing } from '../../../domain/ballot/voters.ts';
import { WeighingEnum } from '../../enums.ts';
import { BallotOutcomeEnum, VerdictReasonEnum, VoteChoiceEnum } from '../enums.ts';

@Needs('case.read')
@ObjectType({ description: 'A count of voices.', simpleResolvers: true })
export class VoiceCount {
  @Field(() => Int, { description: 'Voices for.' })
  readonly for!: number;
  @Field(() => Int, { description: 'Voices against.' })
  readonly against!: number;
  @Field(() => Int, { description: 'Voices that abstained; they do not count.' })
  readonly abstain!: number;
}

@Needs('case.read')
@ObjectType({ description: 'How one side voted, in people.', simpleResolvers: true })
export class CollegeTally extends VoiceCount {
  @Field(() => CollegeEnum, { description: 'The side.' })
  readonly college!: College;
  @Field(() => Int, { description: 'What each of its voters weighs.' })
  readonly weight!: number;
  @Field(() => Int, { description: 'How many of its voters weigh something.' })
  readonly voters!: number;
  @Field(() => Int, { description: 'How many of its voters are in surplus, and weigh nothing.' })
  readonly withoutVote!: number;
}

@Needs('case.read')
@ObjectType({ description: 'The president’s voice, where it settled a tie.', simpleResolvers: true })
export class CastingVote {
  @Field(() => ID, { description: 'Seat of the one who presided.' })
  readonly seat!: string;
  @Field(() => VoteChoiceEnum, { description: 'What it was; revealed even in a secret ballot, since it decides.' })
  readonly choice!: VoteChoice;
}

@Needs('case.read')
@ObjectType('Verdict', { description: 'What a closed ballot gave.' })
export class BallotVerdict {
  readonly #verdict: Verdict;

  constructor(verdict: Verdict) {
    this.#verdict = verdict;
  }

  @Field(() => BallotOutcomeEnum, { description: 'Whether it was carried.' })
  get outcome(): BallotOutcome {
    return this.#verdict.outcome;
  }
  @Field(() => VerdictReasonEnum, { description: 'Why.' })
  get reason(): VerdictReason {
    return this.#verdict.reason;
  }
  @Field(() => Boolean, { description: 'Whether it decides; otherwise it may be run again, or the case carried over.' })
  get settles(): boolean {
    return this.#verdict.settles;
  }
  @Field(() => WeighingEnum, { description: 'Why voices weighed what they weighed.' })
  get weighing(): Weighing {
    return this.#verdict.weighing;
  }
  @Field(() => Int, { description: 'Voices of all the voters of the case, whether they voted or not.' })
  get present(): number {
    return this.#verdict.present;
  }
  @Field(() => VoiceCount, { nullable: true, description: 'Voices counted; null where a secret count is withheld.' })
  get voices(): VoiceCount | null {
    return this.#verdict.voices;
  }
  @Field(() => [CollegeTally], {
    nullable: true,
    description: 'How each side voted; null for a secret ballot, whose papers know no side.',
  })
  get colleges(): readonly CollegeTally[] | null {
    const { colleges } = this.#verdict;
    if (colleges === null) return null;
    return (['EMPLOYERS', 'UNIONS'] as const).map((college) => ({ college, ...colleges[college] }));
  }
  @Field(() => CastingVote, { nullable: true, description: 'The president’s voice, where it settled a tie.' })
  get castingVote(): CastingVote | null {
    return this.#verdict.castingVote;
  }
}
