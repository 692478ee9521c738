import { Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { factsFor } from '../loaders.ts';
import { JurySession } from '../types/jury-session.ts';

@Resolver(() => JurySession)
export class PlanningFields {
  @Needs('viewer.read')
  @Query(() => Boolean, { description: 'Whether there are jury sessions that the caller may plan.' })
  async mayPlanSessions(@Ctx() context: ViewerContext): Promise<boolean> {
    return (await context.open('viewer.read')).mayEver('session.write');
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Calendar days its rules ask between the request to the unions and its day; null where they ask none.',
  })
  async noticeDays(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<number | null> {
    return (await factsFor(context, row.id)).facts.ruleSet.parameters.noticeDays;
  }
}
