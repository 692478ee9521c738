import { carryOverInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { progressCases, touchCases } from '../../persistence/case-writes.ts';
import { changed } from '../session-changed.ts';
import { caseInSitting } from './case-in-sitting.ts';
import { once } from './once.ts';
import { casePermits } from './permitted.ts';

/** Leaves a case to a later session, by the one who presides and for a reason. Refuses what its policy refuses. */
export const carryOver = useCase({
  permission: 'case.deliberate',
  input: carryOverInput,
  run: (uow, { caseId, reason, key }, access) =>
    once(uow, { key, operation: 'carryOver', objectId: caseId }, { caseIds: [caseId] }, async () => {
      const found = await caseInSitting(uow, access, 'case.deliberate', caseId);
      if (!found.ok) return found;
      const may = casePermits(found.value, 'CARRY_OVER');
      if (!may.ok) return may;
      const { id: sessionId } = found.value.session;
      await progressCases(uow, [caseId], 'CARRIED_OVER', reason);
      const revision = await changed(uow, sessionId, {
        kind: 'CASE_CARRIED_OVER',
        object: { type: 'JURY_CASE', id: caseId },
        after: { sessionId },
        reason,
      });
      await touchCases(uow, [caseId], revision);
      return accepted(null);
    }),
});
