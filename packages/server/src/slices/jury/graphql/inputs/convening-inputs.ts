import type { SessionAction } from '@delibere/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import { SeatAnswerEnum, SessionActionEnum } from '../enums.ts';

@InputType({ description: 'The day of a session that is composed again.' })
export class NewDayInput {
  @Field(() => DateScalar, { description: 'The day.' })
  readonly sessionOn!: string;
  @Field(() => String, { description: 'When it begins, "09:00" in Paris.' })
  readonly startsAt!: string;
  @Field(() => String, { description: 'When it ends, "12:00" in Paris.' })
  readonly endsAt!: string;
}

@InputType({ description: 'A step to take in the life of a session.' })
export class TakeSessionStepInput {
  @Field(() => ID, { description: 'Which session.' })
  readonly sessionId!: string;
  @Field(() => Int, { nullable: true, description: 'The revision this was decided on; none where it does not matter.' })
  readonly revision?: number | null;
  @Field(() => ID, { nullable: true, description: 'A UUID of this gesture: sent again with it, it is done once.' })
  readonly key?: string | null;
  @Field(() => SessionActionEnum, { description: 'The step.' })
  readonly action!: SessionAction;
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; asked by some steps.' })
  readonly reason?: string | null;
  @Field(() => NewDayInput, {
    nullable: true,
    description: 'For RESCHEDULE: its new day, unless it was chosen before.',
  })
  readonly newDay?: NewDayInput | null;
}

@InputType({ description: 'Organisations to ask who sits for them.' })
export class AskDesignationsInput {
  @Field(() => ID, { description: 'Which session.' })
  readonly sessionId!: string;
  @Field(() => Int, { description: 'The revision this was decided on.' })
  readonly revision!: number;
  @Field(() => [ID], {
    nullable: true,
    description: 'Which organisations; by default the representative unions and the exam centre that were not asked.',
  })
  readonly organisationIds?: readonly string[] | null;
}

@InputType({ description: 'Somebody an organisation designates.' })
export class DesignatedMemberInput {
  @Field(() => ID, { description: 'Who it is.' })
  readonly personId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The seat they take; by default a vacant one of theirs, or a new one.',
  })
  readonly seatId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether with the vote; by default as the rules admit.' })
  readonly voting?: boolean | null;
}

@InputType({ description: 'Who sits for an organisation.' })
export class AnswerDesignationInput {
  @Field(() => ID, { description: 'Which session.' })
  readonly sessionId!: string;
  @Field(() => ID, { description: 'For which organisation.' })
  readonly organisationId!: string;
  @Field(() => [DesignatedMemberInput], {
    description: 'Who sits for it besides those who do already; nobody more for none.',
  })
  readonly members!: readonly DesignatedMemberInput[];
}

@InputType({ description: 'A session whose silent organisations and members are to be reminded.' })
export class RemindSessionInput {
  @Field(() => ID, { description: 'Which session.' })
  readonly sessionId!: string;
}

@InputType()
abstract class AnswerInput {
  @Field(() => SeatAnswerEnum, { description: 'ACCEPTED or DECLINED.' })
  readonly answer!: 'ACCEPTED' | 'DECLINED' | 'PENDING';
  @Field(() => String, { nullable: true, description: 'What to add, at most 1,000 characters.' })
  readonly note?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Who could come instead, of the same organisation, where it is declined.',
  })
  readonly substituteId?: string | null;
}

@InputType({ description: 'What a member answers to their convocation.' })
export class AnswerConvocationInput extends AnswerInput {
  @Field(() => ID, { description: 'Which session.' })
  readonly sessionId!: string;
}

@InputType({ description: 'What the holder of the link of a convocation answers.' })
export class AnswerConvocationByLinkInput extends AnswerInput {
  @Field(() => String, { description: 'The token of the link.' })
  readonly token!: string;
}
