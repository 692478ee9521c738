import type { College } from '@delibere/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { MandateRow } from '../../persistence/mandates.ts';
import { CollegeEnum } from '../enums.ts';

@Needs('mandate.read')
@ObjectType({ description: 'A period during which somebody sits for an organisation.', simpleResolvers: true })
export class Mandate implements MandateRow {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  readonly personId!: string;
  readonly organisationId!: string;
  readonly examCentreId!: string | null;
  @Field(() => CollegeEnum, { description: 'The side they sit on.' })
  readonly college!: College;
  @Field(() => Boolean, { description: 'Whether it is for the additional seat of the temporary-work branch.' })
  readonly tempWork!: boolean;
  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it goes on.' })
  readonly to!: string | null;
  @Field(() => String, { nullable: true, description: 'The decision that gave it; null where none is known.' })
  readonly source!: string | null;
}
