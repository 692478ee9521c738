import { SYSTEM_SETTINGS } from '../../../kernel/authorisation/wall-settings.ts';
import { accepted } from '../../../kernel/result.ts';
import { transact } from '../../../kernel/write/transact.ts';
import { writePool } from '../../../kernel/write/write-pool.ts';
import { SHIPPED_RULE_SETS } from '../domain/rules/shipped.ts';
import { insertRuleSet } from '../persistence/rule-sets.ts';

/** Publishes the rule sets the project ships with, where the database lacks them. */
export async function installRuleSets(url: string, now: Date): Promise<void> {
  const pool = writePool(url, () => undefined, 1);
  const request = { caller: { kind: 'SYSTEM', id: 'rules' }, requestId: null, now, settings: SYSTEM_SETTINGS } as const;
  try {
    await transact(pool, request, async (uow) => {
      for (const ruleSet of SHIPPED_RULE_SETS) await insertRuleSet(uow, ruleSet, now);
      return accepted(undefined);
    });
  } finally {
    await pool.end();
  }
}
