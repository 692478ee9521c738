import type { AttendanceMethod, DecisionOutcome, VoteChoice } from '@delibere/shared';
import { Field, ID, InputType } from 'type-graphql';
import { AttendanceMethodEnum, DecisionOutcomeEnum, VoteChoiceEnum } from '../enums.ts';

/** Whatever is asked in a sitting is done once for its key, however often it is sent. */
@InputType()
abstract class KeyedInput {
  @Field(() => ID, { description: 'A UUID made for this gesture, and sent again with it.' })
  readonly key!: string;
}

@InputType({ description: 'A sitting whose code is to be drawn.' })
export class DrawAttendanceCodeInput extends KeyedInput {
  @Field(() => ID, { description: 'The session.' })
  readonly sessionId!: string;
}

@InputType()
abstract class SeatedInput extends KeyedInput {
  @Field(() => ID, { description: 'The session.' })
  readonly sessionId!: string;
  @Field(() => ID, { description: 'The seat.' })
  readonly seatId!: string;
}

@InputType({ description: 'A member who signs that they are there.' })
export class SignAttendanceInput extends SeatedInput {
  @Field(() => AttendanceMethodEnum, { description: 'How.' })
  readonly method!: AttendanceMethod;
  @Field(() => String, { nullable: true, description: 'Path of an SVG in a box of 400 by 150, for a drawn signature.' })
  readonly signature?: string | null;
  @Field(() => String, { nullable: true, description: 'The six digits shown in the room, to sign by code.' })
  readonly code?: string | null;
}

@InputType({ description: 'A member who leaves.' })
export class RecordDepartureInput extends SeatedInput {}

@InputType()
abstract class OfCaseInput extends KeyedInput {
  @Field(() => ID, { description: 'Which case.' })
  readonly caseId!: string;
}

@InputType({ description: 'A member who does not take part in a case.' })
export class RecordRecusalInput extends OfCaseInput {
  @Field(() => ID, { description: 'Their seat.' })
  readonly seatId!: string;
  @Field(() => String, { description: 'Why, at most 1,000 characters.' })
  readonly reason!: string;
}

@InputType({ description: 'A recusal to take back.' })
export class WithdrawRecusalInput extends OfCaseInput {
  @Field(() => ID, { description: 'Whose seat.' })
  readonly seatId!: string;
}

@InputType({ description: 'Clear cases to decide as proposed, all of them or none.' })
export class DecideByConsensusInput extends KeyedInput {
  @Field(() => [ID], { description: 'The cases, all of one session, 100 at most.' })
  readonly caseIds!: readonly string[];
}

@InputType({ description: 'What the jury declares of one case.' })
export class DecideCaseInput extends OfCaseInput {
  @Field(() => DecisionOutcomeEnum, { description: 'Admitted or not.' })
  readonly outcome!: DecisionOutcome;
  @Field(() => [String], { description: 'Codes of the blocks acquired, now or earlier.' })
  readonly blocks!: readonly string[];
  @Field(() => [String], { description: 'Codes of the capabilities acquired of the other blocks.' })
  readonly capabilities!: readonly string[];
  @Field(() => String, { nullable: true, description: 'Why, asked where it departs from the proposal.' })
  readonly reason?: string | null;
  @Field(() => ID, { nullable: true, description: 'The ballot that decided; null by consensus.' })
  readonly ballotId?: string | null;
}

@InputType({ description: 'A case to leave to a later session.' })
export class CarryOverInput extends OfCaseInput {
  @Field(() => String, { description: 'Why, at most 1,000 characters.' })
  readonly reason!: string;
}

@InputType({ description: 'A case whose decision is taken back.' })
export class ReopenCaseInput extends OfCaseInput {
  @Field(() => String, { description: 'Why, at most 1,000 characters.' })
  readonly reason!: string;
}

@InputType({ description: 'A ballot somebody asks for.' })
export class OpenBallotInput extends OfCaseInput {}

@InputType({ description: 'A vote.' })
export class CastVoteInput extends KeyedInput {
  @Field(() => ID, { description: 'In which ballot.' })
  readonly ballotId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'For which seat, where it is that of somebody the caller represents.',
  })
  readonly seatId?: string | null;
  @Field(() => VoteChoiceEnum, { description: 'What.' })
  readonly choice!: VoteChoice;
}

@InputType({ description: 'A ballot to close and count.' })
export class CloseBallotInput extends KeyedInput {
  @Field(() => ID, { description: 'Which ballot.' })
  readonly ballotId!: string;
}
