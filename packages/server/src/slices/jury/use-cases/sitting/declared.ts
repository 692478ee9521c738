import { accepted, type Result } from '../../../../kernel/result.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import type { AuditEvent } from '../../../audit/index.ts';
import { checkConformity } from '../../domain/decision/conformity.ts';
import { type Deliberation, decide } from '../../domain/decision/decide.ts';
import { type JuryRefusal, refuse } from '../../domain/refuse.ts';
import { insertDecision } from '../../persistence/decision-writes.ts';
import type { DecisionRow } from '../../persistence/decisions.ts';
import type { CaseInSitting } from './case-in-sitting.ts';

/** The decision that a declaration makes. Refuses NOT_A_DECISION with the reasons. */
export function declare(
  { session, room, row }: CaseInSitting,
  deliberation: Deliberation,
  ballotId: string | null,
): Result<Omit<DecisionRow, 'decidedAt'>, JuryRefusal> {
  const decided = decide(deliberation, row.summary, room.parameters, session.sessionOn);
  if (!decided.ok) {
    const reasons = decided.refusal.map(({ code }) => code).join(', ');
    const codes = decided.refusal.flatMap((one) => ('codes' in one ? one.codes : [])).join(', ');
    return refuse('NOT_A_DECISION', { reasons, codes, rank: row.rank });
  }
  const conformity = checkConformity(row.summary, session.sessionOn);
  return accepted({ ...decided.value, caseId: row.id, sessionId: session.id, ballotId, conformity });
}

/** Keeps a decision. */
export async function keepDecision(uow: UnitOfWork, decision: Omit<DecisionRow, 'decidedAt'>): Promise<void> {
  await insertDecision(uow, decision, uow.caller.kind === 'ACCOUNT' ? uow.caller.id : null);
}

/** What the trail says of a decision: how and what, and no result of the candidate beyond it. */
export function decided({
  caseId,
  sessionId,
  outcome,
  way,
  ballotId,
  departs,
  reason,
}: Omit<DecisionRow, 'decidedAt'>): AuditEvent {
  return {
    kind: 'CASE_DECIDED',
    object: { type: 'JURY_CASE', id: caseId },
    after: { sessionId, outcome, way, ballotId, departs },
    ...(reason === null ? {} : { reason }),
  };
}
