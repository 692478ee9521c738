import type { RuleSetAction } from '@delibere/shared';

/** What may be done to a version of a rule set by somebody who may write rules: a draft is written, a published one is not. */
export function ruleSetActions({ publishedAt }: { readonly publishedAt: string | null }): readonly RuleSetAction[] {
  return publishedAt === null ? ['CHANGE', 'PUBLISH', 'DELETE_DRAFT'] : ['NEW_VERSION', 'END'];
}
