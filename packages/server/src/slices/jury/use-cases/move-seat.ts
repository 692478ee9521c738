import { moveSeatInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { refuse, refuseInput } from '../domain/refuse.ts';
import { orderSeats } from '../persistence/seat-writes.ts';
import { editableSeat } from './editable-session.ts';
import { changed } from './session-changed.ts';

/** Gives a seat another place in its side. Answers the session's id. Refuses a place beyond the last (OUT_OF_RANGE). */
export const moveSeat = useCase({
  permission: 'session.write',
  input: moveSeatInput,
  run: async (uow, { rank, ...asked }, access) => {
    const found = await editableSeat(uow, access, asked);
    if (!found.ok) return found;
    const { seat, seats } = found.value;
    const side = seats.filter(({ college }) => college === seat.college);
    if (rank > side.length) return refuseInput({ path: 'rank', code: 'OUT_OF_RANGE' });
    if (rank === seat.rank) return refuse('NOTHING_TO_CHANGE');
    const others = side.filter(({ id }) => id !== seat.id).map(({ id }) => id);
    await orderSeats(uow, others.toSpliced(rank - 1, 0, seat.id));
    await changed(uow, asked.sessionId, {
      kind: 'SEAT_CHANGED',
      object: { type: 'JURY_SESSION', id: asked.sessionId },
      before: { seat: seat.id, rank: seat.rank },
      after: { seat: seat.id, rank },
    });
    return accepted(asked.sessionId);
  },
});
