import type { College } from '@delibere/shared';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import { CollegeEnum } from '../enums.ts';

@InputType({ description: 'A mandate to give.' })
export class GiveMandateInput {
  @Field(() => ID, { description: 'To whom.' })
  readonly personId!: string;
  @Field(() => ID, { description: 'Who gives it: a union, a chamber or an employers’ organisation.' })
  readonly organisationId!: string;
  @Field(() => CollegeEnum, { description: 'The side they are to sit on: that of who gives it.' })
  readonly college!: College;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is for the additional seat of the temporary-work branch.',
  })
  readonly tempWork?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The exam centre whose juries it is for; null for those of all.' })
  readonly examCentreId?: string | null;
  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it goes on.' })
  readonly to?: string | null;
  @Field(() => String, { nullable: true, description: 'The decision that gave it, at most 300 characters.' })
  readonly source?: string | null;
}

@InputType({ description: 'The last day of a mandate.' })
export class EndMandateInput {
  @Field(() => ID, { description: 'Which mandate.' })
  readonly id!: string;
  @Field(() => DateScalar, { description: 'Its last day.' })
  readonly on!: string;
  @Field(() => String, { description: 'Why, at most 500 characters; it is kept for ever, so let it name nobody.' })
  readonly reason!: string;
}
