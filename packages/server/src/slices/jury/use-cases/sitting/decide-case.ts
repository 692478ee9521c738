import { decideCaseInput } from '@delibere/shared';
import { accepted, type Result } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import type { Way } from '../../domain/decision/decide.ts';
import { type JuryRefusal, refuse } from '../../domain/refuse.ts';
import { progressCases, touchCases } from '../../persistence/case-writes.ts';
import { changed } from '../session-changed.ts';
import { type CaseInSitting, caseInSitting } from './case-in-sitting.ts';
import { decided, declare, keepDecision } from './declared.ts';
import { once } from './once.ts';
import { casePermits } from './permitted.ts';

/** How a decision came about: a ballot that settled binds, and only the last one counts. */
function wayOf({ ballots }: CaseInSitting, ballotId: string | null): Result<Way, JuryRefusal> {
  const last = ballots.at(-1);
  if (ballotId === null) {
    return last?.verdict?.settles === true
      ? refuse('NOT_A_DECISION', { reasons: 'BALLOT_CONTRADICTED', codes: '' })
      : accepted({ kind: 'CONSENSUS' });
  }
  if (last === undefined || last.id !== ballotId || last.verdict === null) return refuse('NOT_FOUND');
  return accepted({ kind: 'BALLOT', verdict: last.verdict });
}

/**
 * Says what the jury decided of a case, by the one who presides: by consensus, with a reason where it departs from what
 * is proposed, or as its last ballot settled it. Refuses NOT_A_DECISION with the reasons.
 */
export const decideCase = useCase({
  permission: 'case.deliberate',
  input: decideCaseInput,
  run: (uow, { caseId, ballotId, outcome, blocks, capabilities, reason, key }, access) =>
    once(uow, { key, operation: 'decideCase', objectId: caseId }, { caseIds: [caseId] }, async () => {
      const found = await caseInSitting(uow, access, 'case.deliberate', caseId);
      if (!found.ok) return found;
      const may = casePermits(found.value, 'DECIDE');
      if (!may.ok) return may;
      const way = wayOf(found.value, ballotId);
      if (!way.ok) return way;
      const decision = declare(found.value, { way: way.value, outcome, blocks, capabilities, reason }, ballotId);
      if (!decision.ok) return decision;
      await keepDecision(uow, decision.value);
      await progressCases(uow, [caseId], 'DECIDED', null);
      await touchCases(uow, [caseId], await changed(uow, found.value.session.id, decided(decision.value)));
      return accepted(null);
    }),
});
