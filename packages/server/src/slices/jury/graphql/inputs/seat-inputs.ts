import type { College } from '@delibere/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import { CollegeEnum } from '../../../directory/index.ts';

@InputType()
abstract class OfSessionInput {
  @Field(() => ID, { description: 'Which session.' })
  readonly sessionId!: string;
  @Field(() => Int, { description: 'The revision this was decided on.' })
  readonly revision!: number;
}

@InputType()
abstract class HolderInput extends OfSessionInput {
  @Field(() => ID, { nullable: true, description: 'Who holds it; nobody yet by default.' })
  readonly personId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has the vote; it has by default.' })
  readonly voting?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is the additional seat of the temporary-work branch; it is not by default.',
  })
  readonly tempWork?: boolean | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'The organisation that designated its holder; by default a union itself, and of its own people the chamber.',
  })
  readonly designatedBy?: string | null;
}

@InputType({ description: 'A seat to add at the end of a side.' })
export class AddSeatInput extends HolderInput {
  @Field(() => CollegeEnum, { description: 'The side it is on.' })
  readonly college!: College;
  @Field(() => ID, { description: 'The organisation it is for.' })
  readonly organisationId!: string;
}

@InputType({ description: 'Everything a seat is to be; its side and its organisation stay.' })
export class ChangeSeatInput extends HolderInput {
  @Field(() => ID, { description: 'Which seat.' })
  readonly seatId!: string;
  @Field(() => ID, { nullable: true, description: 'Seat that votes for it in its absence; none by default.' })
  readonly proxyTo?: string | null;
}

@InputType({ description: 'A seat of a session.' })
export class SeatInput extends OfSessionInput {
  @Field(() => ID, { description: 'Which seat.' })
  readonly seatId!: string;
}

@InputType({ description: 'The place a seat is to have in its side.' })
export class MoveSeatInput extends SeatInput {
  @Field(() => Int, { description: 'Its place, from 1.' })
  readonly rank!: number;
}

@InputType({ description: 'Who presides a session, and who does in their absence.' })
export class NamePresidentInput extends OfSessionInput {
  @Field(() => ID, { nullable: true, description: 'Seat of the president; nobody by default.' })
  readonly presidentSeat?: string | null;
  @Field(() => ID, { nullable: true, description: 'Seat of who presides in their absence; nobody by default.' })
  readonly substituteSeat?: string | null;
}

@InputType({ description: 'The day a letter was posted that calls a member.' })
export class RecordPostingInput extends OfSessionInput {
  @Field(() => ID, { description: 'The seat of whom it calls.' })
  readonly seatId!: string;
  @Field(() => DateScalar, { description: 'The day: it is not to come, nor before the letter was made.' })
  readonly on!: string;
}

@InputType({ description: 'The day the regional joint committee was told of a composition.' })
export class TellRegionalCommitteeInput extends OfSessionInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; none where it was not told after all.' })
  readonly on?: string | null;
}

@InputType({ description: 'A finding that blocks, to pass over.' })
export class OverrideFindingInput extends OfSessionInput {
  @Field(() => String, { description: 'The key of the finding.' })
  readonly findingKey!: string;
  @Field(() => String, { description: 'Why, at most 500 characters; it goes to the minutes, so let it name nobody.' })
  readonly reason!: string;
}

@InputType({ description: 'An override to take back.' })
export class WithdrawOverrideInput extends OfSessionInput {
  @Field(() => String, { description: 'The key of the finding.' })
  readonly findingKey!: string;
}
