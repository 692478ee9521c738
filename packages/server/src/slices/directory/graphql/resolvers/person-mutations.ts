import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { addAffiliation } from '../../use-cases/add-affiliation.ts';
import { changeContact } from '../../use-cases/change-contact.ts';
import { createPerson } from '../../use-cases/create-person.ts';
import { endAffiliation } from '../../use-cases/end-affiliation.ts';
import { rectifyPerson } from '../../use-cases/rectify-person.ts';
import {
  AddAffiliationInput,
  ChangeContactInput,
  CreatePersonInput,
  EndAffiliationInput,
  RectifyPersonInput,
} from '../inputs/person-inputs.ts';
import { PersonResult, personWritten } from '../results.ts';

@Resolver()
export class PersonMutations {
  @Needs('person.write')
  @Mutation(() => PersonResult, { description: 'Enters somebody.' })
  async createPerson(
    @Arg('input', () => CreatePersonInput, { description: 'What is asked.' }) input: CreatePersonInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof PersonResult> {
    return personWritten(context, await context.perform(createPerson, input));
  }

  @Needs('person.write')
  @Mutation(() => PersonResult, { description: 'Corrects who somebody is said to be, for a reason.' })
  async rectifyPerson(
    @Arg('input', () => RectifyPersonInput, { description: 'What is asked.' }) input: RectifyPersonInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof PersonResult> {
    return personWritten(context, await context.perform(rectifyPerson, input));
  }

  @Needs('person.write')
  @Mutation(() => PersonResult, { description: 'Changes how somebody is reached.' })
  async changeContact(
    @Arg('input', () => ChangeContactInput, { description: 'What is asked.' }) input: ChangeContactInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof PersonResult> {
    return personWritten(context, await context.perform(changeContact, input));
  }

  @Needs('person.write')
  @Mutation(() => PersonResult, { description: 'Says that somebody belongs to an organisation.' })
  async addAffiliation(
    @Arg('input', () => AddAffiliationInput, { description: 'What is asked.' }) input: AddAffiliationInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof PersonResult> {
    return personWritten(context, await context.perform(addAffiliation, input));
  }

  @Needs('person.write')
  @Mutation(() => PersonResult, { description: 'Says the last day somebody belongs to an organisation.' })
  async endAffiliation(
    @Arg('input', () => EndAffiliationInput, { description: 'What is asked.' }) input: EndAffiliationInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof PersonResult> {
    return personWritten(context, await context.perform(endAffiliation, input));
  }
}
