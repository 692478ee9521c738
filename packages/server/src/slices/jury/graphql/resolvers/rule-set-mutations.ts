import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { changeRuleSetDraft } from '../../use-cases/change-rule-set-draft.ts';
import { deleteRuleSetDraft } from '../../use-cases/delete-rule-set-draft.ts';
import { draftRuleSet } from '../../use-cases/draft-rule-set.ts';
import { endRuleSet } from '../../use-cases/end-rule-set.ts';
import { publishRuleSet } from '../../use-cases/publish-rule-set.ts';
import {
  ChangeRuleSetDraftInput,
  DraftRuleSetInput,
  EndRuleSetInput,
  RuleSetDraftInput,
} from '../inputs/rule-set-inputs.ts';
import { RuleSetResult, ruleSetWritten } from '../rule-set-results.ts';

@Resolver()
export class RuleSetMutations {
  @Needs('ruleSet.write')
  @Mutation(() => RuleSetResult, { description: 'Begins rules as a copy: the next version of them, or other ones.' })
  async draftRuleSet(
    @Arg('input', () => DraftRuleSetInput, { description: 'What is asked.' }) input: DraftRuleSetInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof RuleSetResult> {
    return ruleSetWritten(context, await context.perform(draftRuleSet, input));
  }

  @Needs('ruleSet.write')
  @Mutation(() => RuleSetResult, {
    description: 'Writes a draft of rules, which may have faults until it is published.',
  })
  async changeRuleSetDraft(
    @Arg('input', () => ChangeRuleSetDraftInput, { description: 'What is asked.' }) input: ChangeRuleSetDraftInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof RuleSetResult> {
    return ruleSetWritten(context, await context.perform(changeRuleSetDraft, input));
  }

  @Needs('ruleSet.write')
  @Mutation(() => RuleSetResult, { description: 'Gives a draft of rules up.' })
  async deleteRuleSetDraft(
    @Arg('input', () => RuleSetDraftInput, { description: 'What is asked.' }) input: RuleSetDraftInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof RuleSetResult> {
    return ruleSetWritten(context, await context.perform(deleteRuleSetDraft, input));
  }

  @Needs('ruleSet.write')
  @Mutation(() => RuleSetResult, {
    description: 'Publishes a draft of rules without fault: sessions may be held under it, and it never changes again.',
  })
  async publishRuleSet(
    @Arg('input', () => RuleSetDraftInput, { description: 'What is asked.' }) input: RuleSetDraftInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof RuleSetResult> {
    return ruleSetWritten(context, await context.perform(publishRuleSet, input));
  }

  @Needs('ruleSet.write')
  @Mutation(() => RuleSetResult, { description: 'Says the last day of published rules, or that they go on after all.' })
  async endRuleSet(
    @Arg('input', () => EndRuleSetInput, { description: 'What is asked.' }) input: EndRuleSetInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof RuleSetResult> {
    return ruleSetWritten(context, await context.perform(endRuleSet, input));
  }
}
