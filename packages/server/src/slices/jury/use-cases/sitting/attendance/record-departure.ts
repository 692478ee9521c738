import { recordDepartureInput } from '@delibere/shared';
import { accepted } from '../../../../../kernel/result.ts';
import { useCase } from '../../../../../kernel/write/use-case.ts';
import { refuse } from '../../../domain/refuse.ts';
import { endStay } from '../../../persistence/attendance.ts';
import { changed } from '../../session-changed.ts';
import { sittingOf } from '../case-in-sitting.ts';
import { once } from '../once.ts';
import { seatPermits } from '../permitted.ts';

/**
 * Says that a member leaves at this instant: by themselves, by the one who presides or by the exam centre. Ballots that
 * are open keep the electors they opened with. Refuses WRONG_ROLE and NOT_PRESENT.
 */
export const recordDeparture = useCase({
  permission: 'attendance.sign',
  input: recordDepartureInput,
  run: (uow, { sessionId, seatId, key }, access) =>
    once(uow, { key, operation: 'recordDeparture', objectId: seatId }, { sessionId }, async () => {
      const found = await sittingOf(uow, access, 'attendance.sign', sessionId, 'session.read');
      if (!found.ok) return found;
      const may = seatPermits(found.value, seatId, 'RECORD_DEPARTURE');
      if (!may.ok) return may;
      if (!(await endStay(uow, seatId))) return refuse('NOT_PRESENT');
      await changed(uow, sessionId, {
        kind: 'DEPARTURE_RECORDED',
        object: { type: 'JURY_SESSION', id: sessionId },
        after: { seat: seatId },
      });
      return accepted(null);
    }),
});
