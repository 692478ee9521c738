import { reopenCaseInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { progressCases, touchCases } from '../../persistence/case-writes.ts';
import { deleteDecision } from '../../persistence/decision-writes.ts';
import { decisionsOf } from '../../persistence/decisions.ts';
import { changed } from '../session-changed.ts';
import { caseInSitting } from './case-in-sitting.ts';
import { once } from './once.ts';
import { casePermits } from './permitted.ts';

/**
 * Takes back what was decided of a case while the session is open, by the one who presides and for a reason. Its ballots
 * stand: what a ballot settled is decided by it again. Refuses NOTHING_TO_CHANGE for a case that is not settled.
 */
export const reopenCase = useCase({
  permission: 'case.deliberate',
  input: reopenCaseInput,
  run: (uow, { caseId, reason, key }, access) =>
    once(uow, { key, operation: 'reopenCase', objectId: caseId }, { caseIds: [caseId] }, async () => {
      const found = await caseInSitting(uow, access, 'case.deliberate', caseId);
      if (!found.ok) return found;
      const may = casePermits(found.value, 'REOPEN');
      if (!may.ok) return may;
      const { session, row } = found.value;
      const [decision] = await decisionsOf(uow, [caseId]);
      await deleteDecision(uow, caseId);
      await progressCases(uow, [caseId], 'PENDING', null);
      const before = { sessionId: session.id, progress: row.progress, outcome: decision?.outcome ?? null };
      const object = { type: 'JURY_CASE', id: caseId } as const;
      await touchCases(
        uow,
        [caseId],
        await changed(uow, session.id, { kind: 'CASE_REOPENED', object, before, reason }),
      );
      return accepted(null);
    }),
});
