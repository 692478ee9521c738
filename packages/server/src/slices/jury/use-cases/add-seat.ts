import { randomUUID } from 'node:crypto';
import { addSeatInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../kernel/write/use-case.ts';
import { refuse } from '../domain/refuse.ts';
import { insertSeat } from '../persistence/seat-writes.ts';
import { seatsOf } from '../persistence/seats.ts';
import { callNewcomers } from './convocations/call-newcomers.ts';
import { editableSession } from './editable-session.ts';
import { checkedHolder } from './seat-checks.ts';
import { changed } from './session-changed.ts';

/** No side of a jury is larger. */
const MOST_SEATS = 100;

/**
 * Adds a seat at the end of a side, held by somebody or vacant. Answers the session's id. Refuses what `checkedHolder` refuses.
 * @param publicUrl origin of the console, where links of mails lead
 */
export function addSeat(publicUrl: string): UseCase<typeof addSeatInput, string> {
  return useCase({
    permission: 'session.write',
    input: addSeatInput,
    run: async (uow, { sessionId, revision, college, organisationId, ...held }, access) => {
      const found = await editableSession(uow, access, { sessionId, revision });
      if (!found.ok) return found;
      const { examCentreId } = found.value;
      const designatedBy = await checkedHolder(uow, { college, organisationId, examCentreId, ...held });
      if (!designatedBy.ok) return designatedBy;
      const seats = await seatsOf(uow, [sessionId]);
      const rank = seats.filter((seat) => seat.college === college).length + 1;
      if (rank > MOST_SEATS) return refuse('SEAT_TAKEN');
      const seat = { ...held, id: randomUUID(), college, organisationId, rank, designatedBy: designatedBy.value };
      await insertSeat(uow, { ...seat, sessionId });
      const called = await callNewcomers(uow, found.value, [seat.id], publicUrl);
      await changed(
        uow,
        sessionId,
        {
          kind: 'SEAT_ADDED',
          object: { type: 'JURY_SESSION', id: sessionId },
          after: seat,
        },
        ...called,
      );
      return accepted(sessionId);
    },
  });
}
