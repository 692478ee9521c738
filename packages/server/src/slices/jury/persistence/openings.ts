import type { Finding, RuleSet } from '@delibere/shared';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import type { Composition } from '../domain/composition/composition.ts';

/** What is accepted when a session opens. */
export interface Opening {
  readonly composition: Composition;
  readonly ruleSet: RuleSet;
  readonly findings: readonly Finding[];
  /** Seat of the one who presides, in title or as substitute. */
  readonly presidedBy: string;
  readonly by: string | null;
}

/** Freezes what was accepted. */
export async function insertOpening(uow: UnitOfWork, sessionId: string, opening: Opening): Promise<void> {
  const { composition, ruleSet, findings, presidedBy, by } = opening;
  await uow.rows(
    `INSERT INTO jury.opening (session_id, opened_at, opened_by, composition, rule_set, findings)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [sessionId, uow.now, by, JSON.stringify(composition), JSON.stringify(ruleSet), JSON.stringify(findings)],
  );
  await uow.rows('UPDATE jury.session SET opened_at = $2, presided_by = $3 WHERE id = $1', [
    sessionId,
    uow.now,
    presidedBy,
  ]);
}

/** Takes an opening back, and has everybody leave: the session is to be held another day. */
export async function deleteOpening(uow: UnitOfWork, sessionId: string): Promise<void> {
  await uow.rows('UPDATE jury.attendance SET left_at = $2 WHERE session_id = $1 AND left_at IS NULL', [
    sessionId,
    uow.now,
  ]);
  await uow.rows('DELETE FROM jury.opening WHERE session_id = $1', [sessionId]);
  await uow.rows('UPDATE jury.session SET opened_at = NULL, presided_by = NULL WHERE id = $1', [sessionId]);
}

export async function markClosed(uow: UnitOfWork, sessionId: string): Promise<void> {
  await uow.rows('UPDATE jury.session SET closed_at = $2 WHERE id = $1', [sessionId, uow.now]);
}
