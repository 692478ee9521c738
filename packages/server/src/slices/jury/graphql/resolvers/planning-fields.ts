import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { applicableRules } from '../../domain/session/proposed-rules.ts';
import { publishedRuleSets } from '../../persistence/rule-sets.ts';
import { factsFor } from '../loaders.ts';
import { JurySession } from '../types/jury-session.ts';
import { RuleSet } from '../types/rule-set.ts';

@Resolver(() => JurySession)
export class PlanningFields {
  @Needs('viewer.read')
  @Query(() => Boolean, { description: 'Whether there are jury sessions that the caller may plan.' })
  async mayPlanSessions(@Ctx() context: ViewerContext): Promise<boolean> {
    return (await context.open('viewer.read')).mayEver('session.write');
  }

  @Needs('session.write')
  @Query(() => [RuleSet], {
    description: 'Published rules that a session may follow, the one it follows by default first.',
  })
  async rulesToChoose(
    @Arg('on', () => DateScalar, { description: 'The day of the session.' }) on: string,
    @Arg('certifications', () => [String], { description: 'Codes of its fiches, fifty at most.' })
    certifications: readonly string[],
    @Ctx() context: ViewerContext,
  ): Promise<readonly RuleSet[]> {
    await context.open('session.write');
    const published = await publishedRuleSets(await context.personal());
    return applicableRules(published, certifications.slice(0, 50), on).map((row) => new RuleSet(row));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Calendar days its rules ask between the request to the unions and its day; null where they ask none.',
  })
  async noticeDays(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<number | null> {
    return (await factsFor(context, row.id)).facts.ruleSet.parameters.noticeDays;
  }
}
