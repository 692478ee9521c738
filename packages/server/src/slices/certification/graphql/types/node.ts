import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Anything that can be fetched again by its id.' })
export abstract class NodeInterface {
  @Field(() => ID, { description: 'Opaque identifier, unique over all types and stable between imports.' })
  readonly id!: string | Promise<string>;
}
