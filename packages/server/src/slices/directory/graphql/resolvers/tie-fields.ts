import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { directoryLoaders, visibleOrganisation } from '../loaders.ts';
import { Affiliation } from '../types/affiliation.ts';
import { Mandate } from '../types/mandate.ts';
import { Organisation } from '../types/organisation.ts';
import { Person } from '../types/person.ts';
import { visiblePerson } from '../visible-person.ts';

async function organisationIn(context: ViewerContext, id: string | null): Promise<Organisation | null> {
  const row = id === null ? null : await visibleOrganisation(context, await context.open('viewer.read'), id);
  return row && new Organisation(row);
}

/** The name of an organisation says where somebody belongs: who may read that may read it. */
async function nameIn(context: ViewerContext, id: string): Promise<string> {
  return (await directoryLoaders(context).organisations.load(id))?.name ?? '';
}

@Resolver(() => Affiliation)
export class AffiliationFields {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The organisation; null where the caller may not see it.',
  })
  organisation(@Root() { organisationId }: Affiliation, @Ctx() context: ViewerContext): Promise<Organisation | null> {
    return organisationIn(context, organisationId);
  }
  @FieldResolver(() => String, { description: 'The name of the organisation.' })
  organisationName(@Root() { organisationId }: Affiliation, @Ctx() context: ViewerContext): Promise<string> {
    return nameIn(context, organisationId);
  }
}

@Resolver(() => Mandate)
export class MandateFields {
  @FieldResolver(() => Person, { nullable: true, description: 'Who holds it; null where the caller may not see them.' })
  async person(@Root() { personId }: Mandate, @Ctx() context: ViewerContext): Promise<Person | null> {
    const row = await visiblePerson(context, await context.open('viewer.read'), personId);
    return row && new Person(row);
  }
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Who gave it; null where the caller may not see it.',
  })
  organisation(@Root() { organisationId }: Mandate, @Ctx() context: ViewerContext): Promise<Organisation | null> {
    return organisationIn(context, organisationId);
  }
  @FieldResolver(() => String, { description: 'The name of who gave it.' })
  organisationName(@Root() { organisationId }: Mandate, @Ctx() context: ViewerContext): Promise<string> {
    return nameIn(context, organisationId);
  }
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The exam centre whose juries it is for; null for those of all, or where the caller may not see it.',
  })
  examCentre(@Root() { examCentreId }: Mandate, @Ctx() context: ViewerContext): Promise<Organisation | null> {
    return organisationIn(context, examCentreId);
  }
  @FieldResolver(() => String, { nullable: true, description: 'The name of that exam centre; null for all.' })
  async examCentreName(@Root() { examCentreId }: Mandate, @Ctx() context: ViewerContext): Promise<string | null> {
    return examCentreId === null ? null : nameIn(context, examCentreId);
  }
}
