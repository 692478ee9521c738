import type { PersonAction } from '@delibere/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { personActions } from '../../domain/actions.ts';
import { PersonActionEnum } from '../enums.ts';
import { directoryLoaders } from '../loaders.ts';
import { Affiliation } from '../types/affiliation.ts';
import { Mandate } from '../types/mandate.ts';
import { Person } from '../types/person.ts';
import { FormerIdentity, PersonContact } from '../types/person-parts.ts';
import { partiesOfPerson } from '../visible-person.ts';

@Resolver(() => Person)
export class PersonFields {
  @Needs('person.read')
  @FieldResolver(() => PersonContact, {
    nullable: true,
    description: 'How they are reached; null where nothing is known, or where the caller may not know it.',
  })
  async contact(@Root() { id }: Person, @Ctx() context: ViewerContext): Promise<PersonContact | null> {
    const access = await context.open('person.read');
    if (!access.may('person.read', await partiesOfPerson(context, id))) return null;
    return directoryLoaders(context).contacts.load(id);
  }
  @FieldResolver(() => [Affiliation], {
    description: 'Where they belong, the latest first; to an organisation, only what concerns it.',
  })
  affiliations(@Root() { id }: Person, @Ctx() context: ViewerContext): Promise<readonly Affiliation[]> {
    return directoryLoaders(context).affiliations.load(id);
  }
  @Needs('mandate.read')
  @FieldResolver(() => [Mandate], {
    description: 'Mandates they hold or held that the caller may see, the latest first.',
  })
  mandates(@Root() { id }: Person, @Ctx() context: ViewerContext): Promise<readonly Mandate[]> {
    return directoryLoaders(context).mandates.load(id);
  }
  @FieldResolver(() => [FormerIdentity], {
    description:
      'Who they were said to be before each rectification, the latest first; to themselves and the administration.',
  })
  formerIdentities(@Root() { id }: Person, @Ctx() context: ViewerContext): Promise<readonly FormerIdentity[]> {
    return directoryLoaders(context).formerIdentities.load(id);
  }
  @FieldResolver(() => [PersonActionEnum], { description: 'What the caller may do to their entry.' })
  async allowedActions(@Root() { row }: Person, @Ctx() context: ViewerContext): Promise<readonly PersonAction[]> {
    const access = await context.open('person.read');
    const parties = await partiesOfPerson(context, row.id);
    return personActions(row, {
      writePerson: access.may('person.write', parties),
      writeMandates: access.may('mandate.write', parties),
      export: access.may('person.export', parties),
      erase: access.may('person.erase', parties),
      readHistory: access.may('audit.readHistory', parties),
    });
  }
}
