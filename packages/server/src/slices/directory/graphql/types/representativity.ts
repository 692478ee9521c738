import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { RepresentativityRow } from '../../persistence/representativities.ts';

@Needs('organisation.read')
@ObjectType({
  description: 'A period during which an organisation is representative of a branch.',
  simpleResolvers: true,
})
export class Representativity implements RepresentativityRow {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  readonly organisationId!: string;
  readonly branchId!: string;
  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it goes on.' })
  readonly to!: string | null;
  @Field(() => String, { description: 'The text that says so, "Arrêté du 6 octobre 2021".' })
  readonly source!: string;
}
