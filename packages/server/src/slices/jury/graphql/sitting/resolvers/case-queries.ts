import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ConnectionOf } from '../../../../../kernel/graphql/connection.ts';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { PageArgs } from '../../../../../kernel/graphql/page-args.ts';
import type { ViewerContext } from '../../../../../kernel/graphql/viewer-context.ts';
import { sessionCases } from '../session-cases.ts';
import { JuryCase, JuryCaseConnection } from '../types/jury-case.ts';
import { sessionOfCases, visibleCase } from '../visible.ts';

@Resolver()
export class CaseQueries {
  @Needs('case.read')
  @Query(() => JuryCase, {
    nullable: true,
    description: 'One case; null when there is none, or none the caller may see.',
  })
  async juryCase(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<JuryCase | null> {
    const row = await visibleCase(context, await context.open('case.read'), id);
    return row && new JuryCase(row);
  }

  @Needs('case.read')
  @Query(() => JuryCaseConnection, {
    nullable: true,
    description: 'The cases of a session in the order of its sitting; null when the caller may not see them.',
  })
  async juryCases(
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
    @Args(() => PageArgs) { request }: PageArgs,
    @Ctx() context: ViewerContext,
  ): Promise<ConnectionOf<JuryCase> | null> {
    const session = await sessionOfCases(context, await context.open('case.read'), sessionId);
    return session && sessionCases(context, session.id, request);
  }
}
