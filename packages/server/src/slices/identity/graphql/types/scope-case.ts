import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { CaseOutline } from '../../persistence/queries/case-outline.ts';

@Needs('viewer.read')
@ObjectType({
  description: 'The case a role is for: which of which jury, when and where, and of whom; nothing of what it holds.',
  simpleResolvers: true,
})
export class ScopeCase implements CaseOutline {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  @Field(() => Int, { description: 'Its place in the order of the sitting, from 1.' })
  readonly rank!: number;
  @Field(() => DateScalar, { description: 'Day the jury meets.' })
  readonly sessionOn!: string;
  @Field(() => String, { description: 'Hour at which the jury begins, in Paris, "09:00".' })
  readonly startsAt!: string;
  @Field(() => String, { nullable: true, description: 'Where the jury meets; null where it meets at a distance.' })
  readonly place!: string | null;
  @Field(() => Boolean, { description: 'Whether the session was cancelled.' })
  readonly cancelled!: boolean;
  @Field(() => String, { description: 'Name of the exam centre.' })
  readonly examCentre!: string;
  @Field(() => String, { description: 'Code of the certification, "RNCP28245".' })
  readonly rncpCode!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who is spoken of, "Marie DURAND"; null once what was kept about them is gone.',
  })
  readonly candidate!: string | null;
}
