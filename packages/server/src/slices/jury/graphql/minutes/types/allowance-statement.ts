import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../../kernel/graphql/scalars.ts';

@Needs('allowance.read')
@ObjectType({ description: 'What one exam centre owes to one union for a half-year.', simpleResolvers: true })
export class AllowanceLine {
  @Field(() => ID, { description: 'The union.' })
  readonly organisation!: string;
  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;
  @Field(() => Int, { description: 'Juries in which at least one of its representatives took part.' })
  readonly juries!: number;
  @Field(() => Int, { description: 'Euro cents.' })
  readonly amount!: number;
}

@Needs('allowance.read')
@ObjectType({ description: 'A jury that a statement counts.', simpleResolvers: true })
export class AllowanceJury {
  @Field(() => ID, { description: 'The session.' })
  readonly sessionId!: string;
  @Field(() => String, { description: 'Its reference, "2027-0012".' })
  readonly reference!: string;
  @Field(() => DateScalar, { description: 'The day it was held.' })
  readonly heldOn!: string;
}

@Needs('allowance.read')
@ObjectType({
  description:
    'What one exam centre attests for a half-year, as far as the caller is concerned: a union sees its own line.',
  simpleResolvers: true,
})
export class AllowanceStatement {
  @Field(() => ID, { description: 'The exam centre.' })
  readonly examCentre!: string;
  @Field(() => String, { description: 'Its name.' })
  readonly examCentreName!: string;
  @Field(() => Int, { description: 'The year.' })
  readonly year!: number;
  @Field(() => Int, { description: '1 for January to June, 2 for July to December.' })
  readonly half!: number;
  @Field(() => [AllowanceLine], { description: 'What is owed, by union.' })
  readonly lines!: readonly AllowanceLine[];
  @Field(() => Int, { description: 'Euro cents, of the lines told.' })
  readonly total!: number;
  @Field(() => [AllowanceJury], { description: 'The juries it counts, the earliest first.' })
  readonly juries!: readonly AllowanceJury[];
  @Field(() => String, { description: 'Where its PDF is fetched, on this server, with the same session.' })
  readonly path!: string;
}
