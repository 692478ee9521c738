import { recordDepartureInput } from '@delibere/shared';
import { accepted } from '../../../../../kernel/result.ts';
import { useCase } from '../../../../../kernel/write/use-case.ts';
import { sessionParties } from '../../../domain/parties.ts';
import { refuse } from '../../../domain/refuse.ts';
import { endStay } from '../../../persistence/attendance.ts';
import { changed } from '../../session-changed.ts';
import { sittingOf } from '../case-in-sitting.ts';
import { once } from '../once.ts';
import { onTheDay } from './the-day.ts';

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
      const { session, room, own, presides } = found.value;
      if (!room.seats.some(({ id }) => id === seatId)) return refuse('NOT_FOUND');
      const may = own?.id === seatId || presides || access.may('case.write', sessionParties(session));
      if (!may) return refuse('WRONG_ROLE');
      const day = onTheDay(session, uow.now);
      if (!day.ok) return day;
      if (!(await endStay(uow, seatId))) return refuse('NOT_PRESENT');
      await changed(uow, sessionId, {
        kind: 'DEPARTURE_RECORDED',
        object: { type: 'JURY_SESSION', id: sessionId },
        after: { seat: seatId },
      });
      return accepted(null);
    }),
});
