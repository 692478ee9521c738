import type { Finding, RuleSet } from '@delibere/shared';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import type { Composition } from '../domain/composition/composition.ts';

/** What is accepted when a session opens. */
export interface Opening {
  readonly composition: Composition;
  readonly ruleSet: RuleSet;
  readonly findings: readonly Finding[];
  readonly by: string | null;
}

/** Freezes what was accepted. */
export async function insertOpening(uow: UnitOfWork, sessionId: string, opening: Opening): Promise<void> {
  const { composition, ruleSet, findings, by } = opening;
  await uow.rows(
    `INSERT INTO jury.opening (session_id, opened_at, opened_by, composition, rule_set, findings)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [sessionId, uow.now, by, JSON.stringify(composition), JSON.stringify(ruleSet), JSON.stringify(findings)],
  );
}
