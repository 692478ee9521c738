import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../kernel/graphql/needs.ts';
import { answer, type Refused, resultUnion } from '../../../kernel/graphql/refused.ts';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Refusal } from '../../../kernel/write/refusal.ts';
import { forgetRuleSets, visibleRuleSet } from './rule-set-loaders.ts';
import { RuleSet } from './types/rule-set.ts';

@Needs('ruleSet.read')
@ObjectType({ description: 'A version of rules was written.', simpleResolvers: true })
export class RuleSetWritten {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  @Field(() => RuleSet, { nullable: true, description: 'The version as it is now; null where it is gone.' })
  readonly ruleSet!: RuleSet | null;
}

export const RuleSetResult = resultUnion(
  'RuleSetResult',
  'A version of rules was written, or why nothing was.',
  () => RuleSetWritten,
);

/** What a use case that answers the id of a version did, with the version read again. */
export async function ruleSetWritten(
  context: ViewerContext,
  result: Result<string, Refusal>,
): Promise<RuleSetWritten | Refused> {
  forgetRuleSets(context);
  const row = result.ok ? await visibleRuleSet(context, await context.open('ruleSet.read'), result.value) : null;
  return answer(result, (id) => Object.assign(new RuleSetWritten(), { id, ruleSet: row && new RuleSet(row) }));
}
