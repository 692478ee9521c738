import type { OrganisationAction } from '@delibere/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { organisationActions } from '../../domain/actions.ts';
import { organisationParties } from '../../domain/parties.ts';
import { OrganisationActionEnum } from '../enums.ts';
import { directoryLoaders, visibleOrganisation } from '../loaders.ts';
import { Organisation } from '../types/organisation.ts';
import { Representativity } from '../types/representativity.ts';

@Resolver(() => Organisation)
export class OrganisationFields {
  @FieldResolver(() => [String], {
    description: 'Departments an exam centre answers for, by code; empty for any other.',
  })
  async departments(@Root() { id }: Organisation, @Ctx() context: ViewerContext): Promise<readonly string[]> {
    const rows = await directoryLoaders(context).territories.load(id);
    return rows.map(({ department }) => department);
  }
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'What it is part of; null where there is nothing, or nothing the caller may see.',
  })
  async parent(@Root() { row }: Organisation, @Ctx() context: ViewerContext): Promise<Organisation | null> {
    if (row.parentId === null) return null;
    const parent = await visibleOrganisation(context, await context.open('organisation.read'), row.parentId);
    return parent && new Organisation(parent);
  }
  @FieldResolver(() => [Representativity], {
    description: 'Periods during which it is representative, the latest first.',
  })
  representativities(
    @Root() { id }: Organisation,
    @Ctx() context: ViewerContext,
  ): Promise<readonly Representativity[]> {
    return directoryLoaders(context).representativities.load(id);
  }
  @FieldResolver(() => [OrganisationActionEnum], { description: 'What the caller may do to it.' })
  async allowedActions(
    @Root() { row }: Organisation,
    @Ctx() context: ViewerContext,
  ): Promise<readonly OrganisationAction[]> {
    const access = await context.open('organisation.read');
    const parties = organisationParties(row.id);
    const readHistory = access.may('audit.readHistory', parties);
    return organisationActions(row, { write: access.may('organisation.write', parties), readHistory });
  }
}

@Resolver(() => Representativity)
export class RepresentativityFields {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The branch; null where the caller may not see it.',
  })
  async branch(@Root() { branchId }: Representativity, @Ctx() context: ViewerContext): Promise<Organisation | null> {
    const branch = await visibleOrganisation(context, await context.open('organisation.read'), branchId);
    return branch && new Organisation(branch);
  }
  @FieldResolver(() => String, { description: 'The name of the branch.' })
  async branchName(@Root() { branchId }: Representativity, @Ctx() context: ViewerContext): Promise<string> {
    return (await directoryLoaders(context).organisations.load(branchId))?.name ?? '';
  }
}
