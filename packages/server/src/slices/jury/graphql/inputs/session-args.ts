import type { SessionState } from '@delibere/shared';
import { ArgsType, Field, ID } from 'type-graphql';
import { PageArgs } from '../../../../kernel/graphql/page-args.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import { SessionStateEnum } from '../enums.ts';

/** Which sessions are listed. */
@ArgsType()
export class SessionListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the reference, the place or the exam centre, as people type them.',
  })
  readonly query?: string | null;
  @Field(() => [SessionStateEnum], { nullable: true, description: 'Only those in one of these states.' })
  readonly states?: readonly SessionState[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'Only those held on this day or later.' })
  readonly from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Only those held on this day or before.' })
  readonly to?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only those of this exam centre.' })
  readonly examCentre?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only those the caller holds a seat of.' })
  readonly mine!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'The soonest first; the latest first by default.' })
  readonly soonestFirst!: boolean;
}
