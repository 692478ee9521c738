import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';

@InputType()
abstract class IdentityInput {
  @Field(() => String, { description: 'Family name, at most 100 characters.' })
  readonly familyName!: string;
  @Field(() => String, { description: 'Given names, at most 100 characters.' })
  readonly givenNames!: string;
  @Field(() => String, { nullable: true, description: 'What makes them qualified to sit, at most 300 characters.' })
  readonly qualification?: string | null;
}

@InputType({ description: 'How somebody is reached.' })
export class ContactInput {
  @Field(() => String, { nullable: true, description: 'Address of e-mail.' })
  readonly email?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone number, as people write it.' })
  readonly phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Postal address, at most 500 characters.' })
  readonly address?: string | null;
}

@InputType({ description: 'Where somebody belongs.' })
export class FirstAffiliationInput {
  @Field(() => ID, { description: 'The organisation.' })
  readonly organisationId!: string;
  @Field(() => String, { nullable: true, description: 'What they do there, at most 200 characters.' })
  readonly position?: string | null;
  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it goes on.' })
  readonly to?: string | null;
}

@InputType({ description: 'Somebody to enter.' })
export class CreatePersonInput extends IdentityInput {
  @Field(() => ContactInput, { nullable: true, description: 'How they are reached.' })
  readonly contact?: ContactInput | null;
  @Field(() => FirstAffiliationInput, {
    nullable: true,
    description: 'Where they belong; an exam centre enters only people who belong to it.',
  })
  readonly affiliation?: FirstAffiliationInput | null;
}

@InputType({ description: 'Everything the entry of a person is to say of who they are.' })
export class RectifyPersonInput extends IdentityInput {
  @Field(() => ID, { description: 'Whose entry.' })
  readonly id!: string;
  @Field(() => Int, { description: 'The version this was decided on.' })
  readonly version!: number;
  @Field(() => String, { description: 'Why, at most 500 characters; it is kept for ever, so let it name nobody.' })
  readonly reason!: string;
}

@InputType({ description: 'Everything the contact data of a person is to be; what is left out is taken away.' })
export class ChangeContactInput extends ContactInput {
  @Field(() => ID, { description: 'Whose contact data.' })
  readonly id!: string;
  @Field(() => Int, { description: 'The version this was decided on.' })
  readonly version!: number;
}

@InputType({ description: 'A period during which somebody belongs to an organisation.' })
export class AddAffiliationInput extends FirstAffiliationInput {
  @Field(() => ID, { description: 'Who belongs to it.' })
  readonly personId!: string;
}

@InputType({ description: 'The last day somebody belongs to an organisation.' })
export class EndAffiliationInput {
  @Field(() => ID, { description: 'Which affiliation.' })
  readonly id!: string;
  @Field(() => DateScalar, { description: 'Its last day.' })
  readonly on!: string;
}
