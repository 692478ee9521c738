import { Field, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { type Refused, resultUnion } from '../../../../kernel/graphql/refused.ts';
import { DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';

@Needs('convocation.answer')
@ObjectType({
  description: 'The address at which calendar programs read the juries of the caller.',
  simpleResolvers: true,
})
export class CalendarFeed {
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly madeAt!: Date;
}

@Needs('convocation.answer')
@ObjectType({ description: 'An address for calendar programs was made.', simpleResolvers: true })
export class CalendarFeedMade {
  @Field(() => String, { description: 'The address, told this once: whoever has it reads the juries of the caller.' })
  readonly url!: string;
}

export const CalendarFeedResult: CalendarFeedMade | Refused = resultUnion(
  'CalendarFeedResult',
  'An address for calendar programs was made, or why it was not.',
  () => CalendarFeedMade,
);
