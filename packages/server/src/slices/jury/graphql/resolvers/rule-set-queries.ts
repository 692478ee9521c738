import type { RuleSetAction } from '@delibere/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { MalformedInput } from '../../../../kernel/malformed-input.ts';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { ruleSetActions } from '../../domain/rules/rule-set-actions.ts';
import { listedRuleSets } from '../../persistence/rule-sets.ts';
import { MOST_TRIED } from '../../persistence/tried-sessions.ts';
import { seesDrafts } from '../../use-cases/sees-drafts.ts';
import { tryRules } from '../../use-cases/try-rule-set.ts';
import { isId } from '../ids.ts';
import { RuleSetActionEnum } from '../rule-enums.ts';
import { ruleSetLoaders, visibleRuleSet } from '../rule-set-loaders.ts';
import { RuleSet, RuleSetSession } from '../types/rule-set.ts';
import { RuleSetTrial } from '../types/rule-set-trial.ts';

@Resolver()
export class RuleSetQueries {
  @Needs('ruleSet.read')
  @Query(() => [RuleSet], { description: 'Rules of juries, by code, the latest version first.' })
  async ruleSets(
    @Arg('certification', () => String, { nullable: true, description: 'Only those that hold for this fiche.' })
    certification: string | null,
    @Arg('onlyPublished', () => Boolean, {
      nullable: true,
      description: 'Without drafts, which only those who write rules or oversee are shown.',
    })
    onlyPublished: boolean | null,
    @Ctx() context: ViewerContext,
  ): Promise<readonly RuleSet[]> {
    const access = await context.open('ruleSet.read');
    const filter = {
      certification: certification ?? null,
      onlyPublished: onlyPublished === true || !seesDrafts(access),
    };
    return (await listedRuleSets(await context.personal(), filter)).map((row) => new RuleSet(row));
  }

  @Needs('ruleSet.read')
  @Query(() => RuleSet, {
    nullable: true,
    description: 'One version of rules; null when there is none, or none the caller may see.',
  })
  async ruleSet(
    @Arg('id', () => ID, { description: 'Its id, "ACCORD_2019@1".' }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<RuleSet | null> {
    const row = await visibleRuleSet(context, await context.open('ruleSet.read'), id);
    return row && new RuleSet(row);
  }

  @Needs('ruleSet.write')
  @Query(() => [RuleSetTrial], {
    description:
      'What rules would have said of past sessions, the latest first, two hundred at most. Nothing is written.',
  })
  async tryRuleSet(
    @Arg('ruleSet', () => ID, { description: 'The version to try, a draft above all.' }) id: string,
    @Arg('sessionIds', () => [ID], {
      nullable: true,
      description: 'On these sessions; else on the latest that were opened for one of its certifications.',
    })
    sessionIds: readonly string[] | null,
    @Ctx() context: ViewerContext,
  ): Promise<readonly RuleSetTrial[]> {
    const access = await context.open('ruleSet.write');
    const wrong = (sessionIds?.length ?? 0) > MOST_TRIED || sessionIds?.some((one) => !isId(one));
    if (wrong === true) {
      throw new MalformedInput('sessionIds', `\`sessionIds\` are ids given by this API, ${MOST_TRIED} at most.`);
    }
    const asked = { id, sessionIds: sessionIds ?? null, on: parisDay(context.now) };
    return (await tryRules(await context.personal(), access, asked)).map((trial) => new RuleSetTrial(trial));
  }
}

@Resolver(() => RuleSet)
export class RuleSetFields {
  @FieldResolver(() => Int, {
    description: 'How many sessions were opened under it and froze it, of those the caller may see.',
  })
  async frozenBy(@Root() { id }: RuleSet, @Ctx() context: ViewerContext): Promise<number> {
    return (await ruleSetLoaders(context).uses.load(id))?.count ?? 0;
  }
  @FieldResolver(() => [RuleSetSession], { description: 'The latest of the sessions that froze it, twenty at most.' })
  async openedSessions(@Root() { id }: RuleSet, @Ctx() context: ViewerContext): Promise<readonly RuleSetSession[]> {
    return (await ruleSetLoaders(context).uses.load(id))?.latest ?? [];
  }
  @FieldResolver(() => [RuleSetActionEnum], { description: 'What the caller may do to it.' })
  async allowedActions(@Root() { row }: RuleSet, @Ctx() context: ViewerContext): Promise<readonly RuleSetAction[]> {
    const access = await context.open('ruleSet.read');
    return access.may('ruleSet.write', {}) ? ruleSetActions(row) : [];
  }
}
