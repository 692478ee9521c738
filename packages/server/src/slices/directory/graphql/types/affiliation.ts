import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { AffiliationRow } from '../../persistence/affiliations.ts';

@Needs('person.read')
@ObjectType({ description: 'A period during which somebody belongs to an organisation.', simpleResolvers: true })
export class Affiliation implements AffiliationRow {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  readonly personId!: string;
  readonly organisationId!: string;
  @Field(() => String, { nullable: true, description: 'What they do there, "Responsable de formation".' })
  readonly position!: string | null;
  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it goes on.' })
  readonly to!: string | null;
}
