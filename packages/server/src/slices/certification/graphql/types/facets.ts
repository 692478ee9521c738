import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A value to filter by.', simpleResolvers: true })
export class Facet {
  @Field(() => String, { description: 'The value, as the filter takes it.' })
  readonly value!: string;
  @Field(() => String, { description: 'What it stands for.' })
  readonly label!: string;
  @Field(() => Int, { description: 'How many certifications have it.' })
  readonly count!: number;
}

@ObjectType({ description: 'Values to filter certifications by, the most frequent first.' })
export class CertificationFacets {}
