import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import type { DecisionRow } from './decisions.ts';

/** Keeps what the jury decided of a case. */
export async function insertDecision(
  uow: UnitOfWork,
  row: Omit<DecisionRow, 'decidedAt'>,
  by: string | null,
): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.decision (case_id, session_id, outcome, way, ballot_id, blocks, capabilities, departs, reason,
       deliberated_on, notify_by, conformity, decided_at, decided_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      row.caseId,
      row.sessionId,
      row.outcome,
      row.way,
      row.ballotId,
      JSON.stringify(row.blocks),
      JSON.stringify(row.capabilities),
      row.departs,
      row.reason,
      row.deliberatedOn,
      row.notifyBy,
      JSON.stringify(row.conformity),
      uow.now,
      by,
    ],
  );
}

export async function deleteDecision(uow: UnitOfWork, caseId: string): Promise<void> {
  await uow.rows('DELETE FROM jury.decision WHERE case_id = $1', [caseId]);
}
