import { changeSeatInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../kernel/write/use-case.ts';
import { changedFields, only } from '../domain/changed-fields.ts';
import { refuse, refuseInput } from '../domain/refuse.ts';
import { hasAttended, updateSeat } from '../persistence/seat-writes.ts';
import { callNewcomers } from './convocations/call-newcomers.ts';
import { releaseMembers } from './convocations/release-members.ts';
import { editableSeat } from './editable-session.ts';
import { checkedHolder } from './seat-checks.ts';
import { changed } from './session-changed.ts';

/**
 * Changes who holds a seat, whether with the vote, and who votes for it in its absence. Answers the session's id. Refuses
 * NOTHING_TO_CHANGE, ALREADY_RECORDED where another person has signed for having been there, a proxy to no other seat of
 * the session, and what `checkedHolder` refuses.
 * @param publicUrl origin of the console, where links of mails lead
 */
export function changeSeat(publicUrl: string): UseCase<typeof changeSeatInput, string> {
  return useCase({
    permission: 'session.write',
    input: changeSeatInput,
    run: async (uow, { sessionId, revision, seatId, ...held }, access) => {
      const found = await editableSeat(uow, access, { sessionId, revision, seatId });
      if (!found.ok) return found;
      const { session, seat, seats } = found.value;
      const isOther = (id: string): boolean => id !== seatId && seats.some((one) => one.id === id);
      if (held.proxyTo !== null && !isOther(held.proxyTo)) return refuseInput({ path: 'proxyTo', code: 'NOT_FOUND' });
      const { college, organisationId } = seat;
      const holder = { college, organisationId, examCentreId: session.examCentreId, ...held };
      const designatedBy = await checkedHolder(uow, holder);
      if (!designatedBy.ok) return designatedBy;
      const after = { ...held, designatedBy: designatedBy.value };
      const fields = changedFields(seat, after);
      if (fields.length === 0) return refuse('NOTHING_TO_CHANGE');
      if (fields.includes('personId') && (await hasAttended(uow, seatId))) return refuse('ALREADY_RECORDED');
      const replaced = fields.includes('personId');
      const calendarSequence = replaced
        ? await releaseMembers(uow, session, { release: 'WITHDRAWN', publicUrl, reason: null, seatIds: [seatId] })
        : session.calendarSequence;
      await updateSeat(uow, seatId, after);
      const called = replaced ? await callNewcomers(uow, { ...session, calendarSequence }, [seatId], publicUrl) : [];
      await changed(
        uow,
        sessionId,
        {
          kind: 'SEAT_CHANGED',
          object: { type: 'JURY_SESSION', id: sessionId },
          before: { seat: seatId, ...only(seat, fields) },
          after: { seat: seatId, ...only(after, fields) },
        },
        ...called,
      );
      return accepted(sessionId);
    },
  });
}
