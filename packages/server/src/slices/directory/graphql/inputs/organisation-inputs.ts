import type { OrganisationKind } from '@delibere/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import { OrganisationKindEnum } from '../enums.ts';

@InputType()
abstract class OrganisationDetailsInput {
  @Field(() => String, { description: 'Its name, at most 300 characters.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'What it is called for short, at most 40 characters.' })
  readonly shortName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its SIRET, with spaces or without; companies and training providers must have one.',
  })
  readonly siret?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a branch only: identifier of its agreement, four digits.' })
  readonly idcc?: string | null;
  @Field(() => ID, { nullable: true, description: 'What it is part of.' })
  readonly parentId?: string | null;
}

@InputType({ description: 'An organisation to enter.' })
export class CreateOrganisationInput extends OrganisationDetailsInput {
  @Field(() => OrganisationKindEnum, { description: 'What it is.' })
  readonly kind!: OrganisationKind;
}

@InputType({ description: 'Everything an organisation is to be; what is left out is taken away.' })
export class ChangeOrganisationInput extends OrganisationDetailsInput {
  @Field(() => ID, { description: 'Which organisation.' })
  readonly id!: string;
  @Field(() => Int, { description: 'The version this was decided on.' })
  readonly version!: number;
}

@InputType({ description: 'Where an organisation is written to about juries; what is left out is taken away.' })
export class ChangeOrganisationContactInput {
  @Field(() => ID, { description: 'Which organisation.' })
  readonly id!: string;
  @Field(() => Int, { description: 'The version this was decided on.' })
  readonly version!: number;
  @Field(() => String, { nullable: true, description: 'Where requests to designate go.' })
  readonly juryEmail?: string | null;
  @Field(() => String, { nullable: true, description: 'Its postal address, at most 500 characters, on several lines.' })
  readonly postalAddress?: string | null;
}

@InputType({ description: 'The last day of an organisation.' })
export class CloseOrganisationInput {
  @Field(() => ID, { description: 'Which organisation.' })
  readonly id!: string;
  @Field(() => Int, { description: 'The version this was decided on.' })
  readonly version!: number;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null says that it goes on after all.' })
  readonly on?: string | null;
  @Field(() => String, { description: 'Why, at most 500 characters.' })
  readonly reason!: string;
}

@InputType({ description: 'The departments an exam centre answers for.' })
export class SetTerritoryInput {
  @Field(() => ID, { description: 'Which exam centre.' })
  readonly id!: string;
  @Field(() => Int, { description: 'The version this was decided on.' })
  readonly version!: number;
  @Field(() => [String], { description: 'All of them, by code: "01", "2A", "974".' })
  readonly departments!: readonly string[];
}

@InputType({ description: 'A period during which an organisation is representative of a branch.' })
export class GiveRepresentativityInput {
  @Field(() => ID, { description: 'The union or the employers’ organisation.' })
  readonly organisationId!: string;
  @Field(() => ID, { description: 'The branch.' })
  readonly branchId!: string;
  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it goes on.' })
  readonly to?: string | null;
  @Field(() => String, { description: 'The text that says so, at most 300 characters.' })
  readonly source!: string;
}

@InputType({ description: 'The last day of a representativity.' })
export class EndRepresentativityInput {
  @Field(() => ID, { description: 'Which one.' })
  readonly id!: string;
  @Field(() => DateScalar, { description: 'Its last day.' })
  readonly on!: string;
  @Field(() => String, { description: 'Why, at most 500 characters.' })
  readonly reason!: string;
}
