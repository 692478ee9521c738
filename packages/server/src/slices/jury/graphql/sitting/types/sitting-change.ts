import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { JuryCase } from './jury-case.ts';

@Needs('case.read')
@ObjectType({ description: 'What changed of a sitting.', simpleResolvers: true })
export class SittingChange {
  @Field(() => ID, { description: 'The session.' })
  readonly sessionId!: string;
  @Field(() => Int, { description: 'Its revision now: what to ask after, should the connection be lost.' })
  readonly revision!: number;
  @Field(() => [JuryCase], { description: 'The cases of which anything changed, in the order of the sitting.' })
  readonly cases!: readonly JuryCase[];
}
