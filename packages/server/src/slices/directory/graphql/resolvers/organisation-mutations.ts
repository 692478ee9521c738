import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { changeOrganisation } from '../../use-cases/change-organisation.ts';
import { changeOrganisationContact } from '../../use-cases/change-organisation-contact.ts';
import { closeOrganisation } from '../../use-cases/close-organisation.ts';
import { createOrganisation } from '../../use-cases/create-organisation.ts';
import { endRepresentativity } from '../../use-cases/end-representativity.ts';
import { giveRepresentativity } from '../../use-cases/give-representativity.ts';
import { setTerritory } from '../../use-cases/set-territory.ts';
import {
  ChangeOrganisationContactInput,
  ChangeOrganisationInput,
  CloseOrganisationInput,
  CreateOrganisationInput,
  EndRepresentativityInput,
  GiveRepresentativityInput,
  SetTerritoryInput,
} from '../inputs/organisation-inputs.ts';
import { OrganisationResult, organisationWritten } from '../results.ts';

@Resolver()
export class OrganisationMutations {
  @Needs('organisation.write')
  @Mutation(() => OrganisationResult, { description: 'Enters an organisation.' })
  async createOrganisation(
    @Arg('input', () => CreateOrganisationInput, { description: 'What is asked.' }) input: CreateOrganisationInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof OrganisationResult> {
    return organisationWritten(context, await context.perform(createOrganisation, input));
  }

  @Needs('organisation.write')
  @Mutation(() => OrganisationResult, { description: 'Changes what is said of an organisation.' })
  async changeOrganisation(
    @Arg('input', () => ChangeOrganisationInput, { description: 'What is asked.' }) input: ChangeOrganisationInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof OrganisationResult> {
    return organisationWritten(context, await context.perform(changeOrganisation, input));
  }

  @Needs('organisation.write')
  @Mutation(() => OrganisationResult, { description: 'Changes where an organisation is written to about juries.' })
  async changeOrganisationContact(
    @Arg('input', () => ChangeOrganisationContactInput, { description: 'What is asked.' })
    input: ChangeOrganisationContactInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof OrganisationResult> {
    return organisationWritten(context, await context.perform(changeOrganisationContact, input));
  }

  @Needs('organisation.write')
  @Mutation(() => OrganisationResult, {
    description: 'Says the last day of an organisation, or that it goes on after all.',
  })
  async closeOrganisation(
    @Arg('input', () => CloseOrganisationInput, { description: 'What is asked.' }) input: CloseOrganisationInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof OrganisationResult> {
    return organisationWritten(context, await context.perform(closeOrganisation, input));
  }

  @Needs('organisation.write')
  @Mutation(() => OrganisationResult, { description: 'Says which departments an exam centre answers for.' })
  async setTerritory(
    @Arg('input', () => SetTerritoryInput, { description: 'What is asked.' }) input: SetTerritoryInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof OrganisationResult> {
    return organisationWritten(context, await context.perform(setTerritory, input));
  }

  @Needs('organisation.write')
  @Mutation(() => OrganisationResult, { description: 'Says that an organisation is representative of a branch.' })
  async giveRepresentativity(
    @Arg('input', () => GiveRepresentativityInput, { description: 'What is asked.' }) input: GiveRepresentativityInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof OrganisationResult> {
    return organisationWritten(context, await context.perform(giveRepresentativity, input));
  }

  @Needs('organisation.write')
  @Mutation(() => OrganisationResult, { description: 'Says the last day of a representativity.' })
  async endRepresentativity(
    @Arg('input', () => EndRepresentativityInput, { description: 'What is asked.' }) input: EndRepresentativityInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof OrganisationResult> {
    return organisationWritten(context, await context.perform(endRepresentativity, input));
  }
}
