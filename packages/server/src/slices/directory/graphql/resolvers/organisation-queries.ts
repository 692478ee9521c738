import type { OrganisationKind } from '@delibere/shared';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ConnectionOf } from '../../../../kernel/graphql/connection.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { PageArgs } from '../../../../kernel/graphql/page-args.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { listOrganisations } from '../../use-cases/list-organisations.ts';
import { listedConnection } from '../connections.ts';
import { OrganisationKindEnum } from '../enums.ts';
import { filterId, isId } from '../ids.ts';
import { visibleOrganisation } from '../loaders.ts';
import { Organisation, OrganisationConnection } from '../types/organisation.ts';

@Resolver()
export class OrganisationQueries {
  @Needs('organisation.read')
  @Query(() => Organisation, {
    nullable: true,
    description: 'One organisation; null when there is none, or none the caller may see.',
  })
  async organisation(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<Organisation | null> {
    const access = await context.open('organisation.read');
    const row = isId(id) ? await visibleOrganisation(context, access, id) : null;
    return row && new Organisation(row);
  }

  @Needs('organisation.read')
  @Query(() => OrganisationConnection, { description: 'Organisations the caller may see, by name.' })
  async organisations(
    @Arg('query', () => String, {
      nullable: true,
      description: 'Words of a name, or digits of a SIRET, as people type them.',
    })
    query: string | null,
    @Arg('kinds', () => [OrganisationKindEnum], { nullable: true, description: 'Only of these kinds.' })
    kinds: readonly OrganisationKind[] | null,
    @Arg('department', () => String, { nullable: true, description: 'Only those that answer for this department.' })
    department: string | null,
    @Arg('openOn', () => DateScalar, { nullable: true, description: 'Only those not closed before this day.' })
    openOn: string | null,
    @Arg('partOf', () => ID, { nullable: true, description: 'Only those directly part of this one.' })
    partOf: string | null,
    @Args(() => PageArgs) { request }: PageArgs,
    @Ctx() context: ViewerContext,
  ): Promise<ConnectionOf<Organisation>> {
    const access = await context.open('organisation.read');
    const filter = {
      query: query ?? null,
      kinds: kinds ?? [],
      department: department ?? null,
      openOn: openOn ?? null,
      partOf: filterId('partOf', partOf),
    };
    const listed = await listOrganisations(await context.personal(), access, filter, request);
    return listedConnection(listed, (row) => new Organisation(row));
  }
}
