import { readRuleSetId } from '@delibere/shared';
import type { Access } from '../../../kernel/authorisation/access.ts';
import { accepted, type Result } from '../../../kernel/result.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { type JuryRefusal, refuse } from '../domain/refuse.ts';
import { lockedRuleSet, type RuleSetRow } from '../persistence/rule-sets.ts';

interface Asked {
  /** "ACCORD_2019@1". */
  readonly id: string;
  readonly revision: number;
}

/** The version somebody wants to change, locked. Refuses NOT_FOUND; VERSION_CONFLICT where it is no longer what they read. */
export async function ruleSetForChange(
  uow: UnitOfWork,
  access: Access,
  { id, revision }: Asked,
  allows: (row: RuleSetRow) => boolean = () => true,
): Promise<Result<RuleSetRow, JuryRefusal>> {
  access.demand('ruleSet.write', {});
  const named = readRuleSetId(id);
  const row = named && (await lockedRuleSet(uow, named.code, named.version));
  if (row === null) return refuse('NOT_FOUND');
  // Before the revision: that it was published meanwhile says more than that it changed.
  if (!allows(row)) return refuse('RULE_SET_PUBLISHED');
  return row.revision === revision ? accepted(row) : refuse('VERSION_CONFLICT', { version: row.revision });
}

/** The draft somebody wants to change, locked. Refuses RULE_SET_PUBLISHED besides: a published version never changes. */
export function draftForChange(
  uow: UnitOfWork,
  access: Access,
  asked: Asked,
): Promise<Result<RuleSetRow, JuryRefusal>> {
  return ruleSetForChange(uow, access, asked, ({ publishedAt }) => publishedAt === null);
}
