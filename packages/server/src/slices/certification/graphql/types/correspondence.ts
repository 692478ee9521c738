import { Field, ObjectType } from 'type-graphql';
import type * as fiche from '../../domain/fiche.ts';

@ObjectType({ description: 'Blocks of this fiche recognised as blocks of another one.', simpleResolvers: true })
export class Correspondence implements fiche.Correspondence {
  @Field(() => [String], { description: 'Codes of blocks of this fiche; empty when the whole fiche corresponds.' })
  readonly sourceBlocks!: readonly string[];
  @Field(() => String, { description: 'Code of the other fiche.' })
  readonly destinationCode!: string;
  @Field(() => [String], { description: 'Codes of blocks of the other fiche.' })
  readonly destinationBlocks!: readonly string[];
}
