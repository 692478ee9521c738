import type { College, SeatAnswer } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar, DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import { CollegeEnum } from '../../../directory/index.ts';
import type { SeatRow } from '../../persistence/seats.ts';
import { SeatAnswerEnum } from '../enums.ts';
import { JuryMember } from './jury-member.ts';

@Needs('session.read')
@ObjectType({ description: 'Another jury a member sits in on the day of this one.', simpleResolvers: true })
export class SameDaySession {
  @Field(() => ID, { nullable: true, description: 'Its id; null where the caller may not see it.' })
  readonly id!: string | null;
  @Field(() => String, { nullable: true, description: 'Its reference; null where the caller may not see it.' })
  readonly reference!: string | null;
  @Field(() => String, { description: 'When it begins, "09:00" in Paris.' })
  readonly startsAt!: string;
  @Field(() => String, { description: 'When it ends, "12:00" in Paris.' })
  readonly endsAt!: string;
  @Field(() => Boolean, { description: 'Whether it is held at the same time.' })
  readonly overlaps!: boolean;
}

@Needs('session.read')
@ObjectType({ description: 'What else a member does on the day of the session.', simpleResolvers: true })
export class MemberAvailability {
  @Field(() => [SameDaySession], { description: 'Other juries they sit in that day.' })
  readonly sameDaySessions!: readonly SameDaySession[];
}

@Needs('session.read')
@ObjectType({ description: 'A convocation that goes by post.', simpleResolvers: true })
export class ConvocationLetter {
  @Field(() => String, { description: 'Where its file is fetched, on this server, with the same session.' })
  readonly path!: string;
  @Field(() => DateScalar, { description: 'The day it was made.' })
  readonly madeOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was posted; null while it waits.' })
  readonly postedOn!: string | null;
}

@Needs('session.read')
@ObjectType({ description: 'A place in a jury.' })
export class JurySeat {
  readonly row: SeatRow;

  constructor(row: SeatRow) {
    this.row = row;
  }

  @Field(() => ID, { description: 'Its id.' })
  get id(): string {
    return this.row.id;
  }
  @Field(() => CollegeEnum, { description: 'The side it is on.' })
  get college(): College {
    return this.row.college;
  }
  @Field(() => Int, {
    description: 'Its place in its side, from 1; the last ones lose the vote where there are too many.',
  })
  get rank(): number {
    return this.row.rank;
  }
  @Field(() => JuryMember, { nullable: true, description: 'Who holds it; null while nobody is designated.' })
  get person(): JuryMember | null {
    return this.row.person && new JuryMember(this.row.person);
  }
  @Field(() => Boolean, { description: 'Whether it has the vote.' })
  get voting(): boolean {
    return this.row.voting;
  }
  @Field(() => Boolean, { description: 'Whether it is the additional seat of the temporary-work branch.' })
  get tempWork(): boolean {
    return this.row.tempWork;
  }
  @Field(() => ID, {
    nullable: true,
    description: 'Seat that votes for this one in its absence; null where none does.',
  })
  get proxyTo(): string | null {
    return this.row.proxyTo;
  }
  @Field(() => DateScalar, { nullable: true, description: 'The day the convocation left; null before.' })
  get convokedOn(): string | null {
    return this.row.convokedOn;
  }
  @Field(() => SeatAnswerEnum, { description: 'What was answered to the convocation.' })
  get answer(): SeatAnswer {
    return this.row.answer;
  }
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered; null before.' })
  get answeredAt(): Date | null {
    return this.row.answeredAt === null ? null : new Date(this.row.answeredAt);
  }
}
