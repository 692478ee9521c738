import { recordRecusalInput, withdrawRecusalInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { refuse } from '../../domain/refuse.ts';
import { recusalRefusal } from '../../domain/sitting/case-policies.ts';
import { deleteRecusal, insertRecusal, touchCases } from '../../persistence/case-writes.ts';
import { changed } from '../session-changed.ts';
import { caseInSitting } from './case-in-sitting.ts';
import { once } from './once.ts';

/** Says that a member does not take part in a case. Refuses WRONG_ROLE, NOT_FOUND for a seat of no such jury, ALREADY_RECORDED. */
export const recordRecusal = useCase({
  permission: 'recusal.record',
  input: recordRecusalInput,
  run: (uow, { caseId, seatId, reason, key }, access) =>
    once(uow, { key, operation: 'recordRecusal', objectId: caseId }, { caseIds: [caseId] }, async () => {
      const found = await caseInSitting(uow, access, 'recusal.record', caseId);
      if (!found.ok) return found;
      const { session, room, standing, viewer } = found.value;
      if (!room.seats.some(({ id }) => id === seatId)) return refuse('NOT_FOUND');
      const may = recusalRefusal(standing, viewer, seatId);
      if (!may.ok) return may;
      const recusal = { seatId, reason, by: access.viewer.accountId };
      if (!(await insertRecusal(uow, { sessionId: session.id, caseId }, recusal))) return refuse('ALREADY_RECORDED');
      const revision = await changed(uow, session.id, {
        kind: 'RECUSAL_RECORDED',
        object: { type: 'JURY_CASE', id: caseId },
        after: { sessionId: session.id, seat: seatId },
        reason,
      });
      await touchCases(uow, [caseId], revision);
      return accepted(null);
    }),
});

/** Takes such a word back. Refuses WRONG_ROLE and NOTHING_TO_CHANGE. */
export const withdrawRecusal = useCase({
  permission: 'recusal.record',
  input: withdrawRecusalInput,
  run: (uow, { caseId, seatId, key }, access) =>
    once(uow, { key, operation: 'withdrawRecusal', objectId: caseId }, { caseIds: [caseId] }, async () => {
      const found = await caseInSitting(uow, access, 'recusal.record', caseId);
      if (!found.ok) return found;
      const { standing, viewer } = found.value;
      const may = recusalRefusal(standing, viewer, seatId);
      if (!may.ok) return may;
      if (!(await deleteRecusal(uow, caseId, seatId))) return refuse('NOTHING_TO_CHANGE');
      const { id: sessionId } = found.value.session;
      const revision = await changed(uow, sessionId, {
        kind: 'RECUSAL_WITHDRAWN',
        object: { type: 'JURY_CASE', id: caseId },
        before: { sessionId, seat: seatId },
      });
      await touchCases(uow, [caseId], revision);
      return accepted(null);
    }),
});
