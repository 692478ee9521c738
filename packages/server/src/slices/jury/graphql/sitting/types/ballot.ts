import type { BallotSecrecy, College, VoteChoice } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { DateTimeScalar } from '../../../../../kernel/graphql/scalars.ts';
import { CollegeEnum } from '../../../../directory/index.ts';
import { electorateOf } from '../../../domain/ballot/tally.ts';
import type { BallotRow } from '../../../persistence/ballots.ts';
import { BallotSecrecyEnum } from '../../rule-enums.ts';
import { VoteChoiceEnum } from '../enums.ts';
import { BallotVerdict } from './verdict.ts';

@Needs('case.read')
@ObjectType({ description: 'A voter of a case, and what their ballot weighs.', simpleResolvers: true })
export class Voice {
  @Field(() => ID, { description: 'Their seat.' })
  readonly seat!: string;
  @Field(() => CollegeEnum, { description: 'Their side.' })
  readonly college!: College;
  @Field(() => Int, { description: 'How many voices; none for a voter in surplus.' })
  readonly weight!: number;
  @Field(() => ID, { nullable: true, description: 'The seat that votes for it in its absence; null when it is there.' })
  readonly representedBy!: string | null;
}

@Needs('case.read')
@ObjectType({ description: 'What a seat voted in a named ballot.', simpleResolvers: true })
export class NamedVote {
  @Field(() => ID, { description: 'The seat.' })
  readonly seat!: string;
  @Field(() => VoteChoiceEnum, { description: 'What it voted last.' })
  readonly choice!: VoteChoice;
}

@Needs('case.read')
@ObjectType({ description: 'A ballot on "admit this candidate".' })
export class Ballot {
  readonly row: BallotRow;

  constructor(row: BallotRow) {
    this.row = row;
  }

  @Field(() => ID, { description: 'Its id.' })
  get id(): string {
    return this.row.id;
  }
  @Field(() => ID, { description: 'The case it is about.' })
  get caseId(): string {
    return this.row.caseId;
  }
  @Field(() => Int, { description: 'From 1; one that settles nothing may be run again.' })
  get round(): number {
    return this.row.round;
  }
  @Field(() => BallotSecrecyEnum, { description: 'What is known of who voted what.' })
  get secrecy(): BallotSecrecy {
    return this.row.secrecy;
  }
  @Field(() => DateTimeScalar, { description: 'When it opened.' })
  get openedAt(): Date {
    return new Date(this.row.openedAt);
  }
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it closed; null while it is open.' })
  get closedAt(): Date | null {
    return this.row.closedAt === null ? null : new Date(this.row.closedAt);
  }
  @Field(() => ID, { description: 'Seat of who asked for it.' })
  get askedBy(): string {
    return this.row.askedBy;
  }
  @Field(() => ID, {
    nullable: true,
    description: 'Seat of the one who presided when it opened; null when nobody did.',
  })
  get president(): string | null {
    return this.row.electors.president;
  }
  @Field(() => [ID], { description: 'Seats that do not take part.' })
  get recused(): readonly string[] {
    return this.row.electors.recused;
  }
  @Field(() => [Voice], { description: 'Who votes, as it was when it opened.' })
  get electorate(): readonly Voice[] {
    const { electors } = this.row;
    const proxies = new Map(electors.voters.map(({ seat, representedBy }) => [seat, representedBy]));
    return electorateOf(electors).voices.map((voice) => ({ ...voice, representedBy: proxies.get(voice.seat) ?? null }));
  }
  @Field(() => BallotVerdict, { nullable: true, description: 'What it gave; null while it is open.' })
  get verdict(): BallotVerdict | null {
    return this.row.verdict && new BallotVerdict(this.row.verdict);
  }
}
