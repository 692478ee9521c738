import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';

@InputType()
abstract class PlanInput {
  @Field(() => DateScalar, { description: 'The day it is held.' })
  readonly sessionOn!: string;
  @Field(() => String, { description: 'When it begins, "09:00" in Paris.' })
  readonly startsAt!: string;
  @Field(() => String, { description: 'When it ends, "12:00" in Paris.' })
  readonly endsAt!: string;
  @Field(() => String, { nullable: true, description: 'Where it is held, at most 300 characters.' })
  readonly place?: string | null;
  @Field(() => String, { nullable: true, description: 'Address (https) of the meeting at a distance.' })
  readonly remoteUrl?: string | null;
  @Field(() => [String], { description: 'Codes of the fiches of its candidates, "RNCP28245".' })
  readonly certifications!: readonly string[];
  @Field(() => ID, {
    nullable: true,
    description: 'The published rules it follows; by default those in force that day for these certifications.',
  })
  readonly ruleSetId?: string | null;
}

@InputType({ description: 'A session to plan.' })
export class PlanSessionInput extends PlanInput {
  @Field(() => ID, { description: 'The exam centre that holds it.' })
  readonly examCentreId!: string;
  @Field(() => ID, { description: 'The branch whose representative unions sit.' })
  readonly branchId!: string;
}

@InputType({ description: 'Everything the plan of a session is to be.' })
export class ChangeSessionInput extends PlanInput {
  @Field(() => ID, { description: 'Which session.' })
  readonly sessionId!: string;
  @Field(() => Int, { description: 'The revision this was decided on.' })
  readonly revision!: number;
}
