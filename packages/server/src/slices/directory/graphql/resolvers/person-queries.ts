import type { College } from '@delibere/shared';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ConnectionOf } from '../../../../kernel/graphql/connection.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { PageArgs } from '../../../../kernel/graphql/page-args.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { listPersons } from '../../use-cases/list-persons.ts';
import { listedConnection } from '../connections.ts';
import { CollegeEnum } from '../enums.ts';
import { filterId, isId } from '../ids.ts';
import { Person, PersonConnection } from '../types/person.ts';
import { visiblePerson } from '../visible-person.ts';

@Resolver()
export class PersonQueries {
  @Needs('person.read')
  @Query(() => Person, {
    nullable: true,
    description: 'Somebody; null when there is nobody, or nobody the caller may see.',
  })
  async person(
    @Arg('id', () => ID, { description: 'Their id.' }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<Person | null> {
    const access = await context.open('person.read');
    const row = isId(id) ? await visiblePerson(context, access, id) : null;
    return row && new Person(row);
  }

  @Needs('person.read')
  @Query(() => PersonConnection, { description: 'People the caller may see, by name; none whose entry was erased.' })
  async persons(
    @Arg('query', () => String, {
      nullable: true,
      description: 'Words of their names, or the beginning of their e-mail address.',
    })
    query: string | null,
    @Arg('organisation', () => ID, {
      nullable: true,
      description: 'Only those who belong to it or hold a mandate of it.',
    })
    organisation: string | null,
    @Arg('college', () => CollegeEnum, { nullable: true, description: 'Only those who hold a mandate on this side.' })
    college: College | null,
    @Arg('mandatedOn', () => DateScalar, { nullable: true, description: 'Only those who hold a mandate on this day.' })
    mandatedOn: string | null,
    @Args(() => PageArgs) { request }: PageArgs,
    @Ctx() context: ViewerContext,
  ): Promise<ConnectionOf<Person>> {
    const access = await context.open('person.read');
    const organisationId = filterId('organisation', organisation);
    const filter = { query: query ?? null, organisationId, college: college ?? null, mandatedOn: mandatedOn ?? null };
    const listed = await listPersons(await context.personal(), access, filter, request);
    return listedConnection(listed, (row) => new Person(row));
  }
}
