import type { RuleSet as RuleSetData } from '@delibere/shared';
import { readRuleSetId, ruleSetId } from '@delibere/shared';
import type DataLoader from 'dataloader';
import type { Access } from '../../../kernel/authorisation/access.ts';
import { perRequest } from '../../../kernel/graphql/per-request.ts';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import { oneByKey } from '../../../kernel/read/by-key.ts';
import { type RuleSetUse, usesOfRuleSets } from '../persistence/rule-set-sessions.ts';
import { type RuleSetRow, ruleSetsByIds } from '../persistence/rule-sets.ts';
import { seesDrafts } from '../use-cases/sees-drafts.ts';

/** What one request has read of rule sets, by id, each by one statement for all rows of a list. */
export interface RuleSetLoaders {
  readonly ruleSets: DataLoader<string, RuleSetRow | null>;
  readonly uses: DataLoader<string, RuleSetUse | null>;
}

export const ruleSetLoaders = perRequest(
  (context: ViewerContext): RuleSetLoaders => ({
    ruleSets: oneByKey<string, RuleSetRow>(
      async (ids) => ruleSetsByIds(await context.personal(), ids),
      (row: Pick<RuleSetData, 'code' | 'version'>) => ruleSetId(row),
    ),
    uses: oneByKey(
      async (ids) => usesOfRuleSets(await context.personal(), ids),
      (row) => row.ruleSet,
    ),
  }),
);

/** A version if it is for the eyes of the caller: drafts are not for everybody's. */
export async function visibleRuleSet(context: ViewerContext, access: Access, id: string): Promise<RuleSetRow | null> {
  const row = readRuleSetId(id) === null ? null : await ruleSetLoaders(context).ruleSets.load(id);
  return row === null || row.publishedAt !== null || seesDrafts(access) ? row : null;
}

/** Forgets what was read before a write of the same request. */
export function forgetRuleSets(context: ViewerContext): void {
  const { ruleSets, uses } = ruleSetLoaders(context);
  ruleSets.clearAll();
  uses.clearAll();
}
