import { Field, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { Weighing } from '../../domain/ballot/voters.ts';
import type { SideBalance as Side } from '../../domain/composition/balance.ts';
import { WeighingEnum } from '../enums.ts';

@Needs('session.read')
@ObjectType({ description: 'One side of a jury, in voices.', simpleResolvers: true })
export class SideBalance implements Side {
  @Field(() => Int, { description: 'Its members.' })
  readonly members!: number;
  @Field(() => Int, { description: 'Those with the vote.' })
  readonly voters!: number;
  @Field(() => Int, { description: 'What the side weighs in all.' })
  readonly voices!: number;
  @Field(() => Int, { description: 'What one of its voters weighs.' })
  readonly weight!: number;
}

@Needs('session.read')
@ObjectType({ description: 'How voices stand between the two sides of a jury.', simpleResolvers: true })
export class VoiceBalance {
  @Field(() => SideBalance, { description: 'The employers.' })
  readonly employers!: SideBalance;
  @Field(() => SideBalance, { description: 'The employees, by their unions.' })
  readonly unions!: SideBalance;
  @Field(() => WeighingEnum, { description: 'Why voices weigh what they do.' })
  readonly weighing!: Weighing;
}
