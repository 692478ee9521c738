import type { SeatAnswer } from '@delibere/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { type Refused, resultUnion } from '../../../../kernel/graphql/refused.ts';
import { DateScalar, DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import type { OfferedConvocation as Offered } from '../../use-cases/answers/offered-convocation.ts';
import { SeatAnswerEnum } from '../enums.ts';

@Needs('PUBLIC')
@ObjectType({
  description: 'Somebody who could come instead of the member a convocation calls.',
  simpleResolvers: true,
})
export class ProposedSubstitute {
  @Field(() => ID, { description: 'Their id.' })
  readonly id!: string;
  @Field(() => String, { description: 'Their name.' })
  readonly name!: string;
}

@Needs('PUBLIC')
@ObjectType({ description: 'A convocation as the holder of its link sees it.' })
export class OfferedConvocation {
  readonly offered: Offered;

  constructor(offered: Offered) {
    this.offered = offered;
  }

  @Field(() => Boolean, {
    description: 'Whether it is withdrawn, or its session open or past: it is answered no more.',
  })
  get over(): boolean {
    return this.offered.seat === null;
  }
  @Field(() => String, { description: 'What the session is called, "2027-0012".' })
  get reference(): string {
    return this.offered.session.reference;
  }
  @Field(() => DateScalar, { description: 'The day it is held.' })
  get sessionOn(): string {
    return this.offered.session.sessionOn;
  }
  @Field(() => String, { description: 'When it begins, "09:00" in Paris.' })
  get startsAt(): string {
    return this.offered.session.startsAt;
  }
  @Field(() => String, { description: 'When it ends, "12:00" in Paris.' })
  get endsAt(): string {
    return this.offered.session.endsAt;
  }
  @Field(() => String, { nullable: true, description: 'Where it is held; null at a distance, or once it is over.' })
  get place(): string | null {
    return this.offered.seat && this.offered.session.place;
  }
  @Field(() => String, {
    nullable: true,
    description: 'Address of the meeting at a distance; null for none, or once it is over.',
  })
  get remoteUrl(): string | null {
    return this.offered.seat && this.offered.session.remoteUrl;
  }
  @Field(() => String, { description: 'Name of the exam centre that holds it.' })
  get centre(): string {
    return this.offered.centre;
  }
  @Field(() => [String], { description: 'Its certifications, each with its code and its title.' })
  get certifications(): readonly string[] {
    return this.offered.certifications.map(({ rncpCode, title }) => `${rncpCode} ${title ?? ''}`.trim());
  }
  @Field(() => String, { nullable: true, description: 'Name of the member it calls; null once it is over.' })
  get member(): string | null {
    const person = this.offered.seat?.person;
    return person ? `${person.givenNames} ${person.familyName}` : null;
  }
  @Field(() => String, { nullable: true, description: 'For whom they sit; null once it is over.' })
  get organisation(): string | null {
    return this.offered.seat && this.offered.organisation;
  }
  @Field(() => SeatAnswerEnum, { nullable: true, description: 'What was answered so far; null once it is over.' })
  get answer(): SeatAnswer | null {
    return this.offered.seat?.answer ?? null;
  }
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was answered; null before, or once it is over.',
  })
  get answeredAt(): Date | null {
    const at = this.offered.seat?.answeredAt ?? null;
    return at === null ? null : new Date(at);
  }
  @Field(() => [ProposedSubstitute], { description: 'Who could come instead, by the same organisation.' })
  get substitutes(): readonly ProposedSubstitute[] {
    return this.offered.substitutes.map(({ personId, givenNames, familyName }) => ({
      id: personId,
      name: `${givenNames} ${familyName}`,
    }));
  }
}

@Needs('PUBLIC')
@ObjectType({ description: 'A convocation was answered.', simpleResolvers: true })
export class ConvocationAnswered {
  @Field(() => SeatAnswerEnum, { description: 'What was answered.' })
  readonly answer!: SeatAnswer;
}

export const AnswerByLinkResult: ConvocationAnswered | Refused = resultUnion(
  'AnswerByLinkResult',
  'A convocation was answered, or why it was not.',
  () => ConvocationAnswered,
);
