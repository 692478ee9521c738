import { Field, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { Contact } from '../../persistence/contacts.ts';
import type { Identity } from '../../persistence/persons.ts';

@Needs('person.read')
@ObjectType({ description: 'How somebody is reached.', simpleResolvers: true })
export class PersonContact implements Contact {
  @Field(() => String, { nullable: true, description: 'Address of e-mail, in small letters.' })
  readonly email!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone number as it was typed.' })
  readonly phone!: string | null;
  @Field(() => String, { nullable: true, description: 'Postal address.' })
  readonly address!: string | null;
}

@Needs('person.read')
@ObjectType({ description: 'Who somebody was said to be before a rectification.', simpleResolvers: true })
export class FormerIdentity implements Identity {
  @Field(() => Int, { description: 'The last version of their entry that said so.' })
  readonly version!: number;
  @Field(() => String, { description: 'Family name.' })
  readonly familyName!: string;
  @Field(() => String, { description: 'Given names.' })
  readonly givenNames!: string;
  @Field(() => String, { nullable: true, description: 'What makes them qualified to sit, in words.' })
  readonly qualification!: string | null;
}
