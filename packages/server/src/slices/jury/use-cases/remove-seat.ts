import { seatInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../kernel/write/use-case.ts';
import { refuse } from '../domain/refuse.ts';
import { deleteSeat, hasAttended } from '../persistence/seat-writes.ts';
import { releaseMembers } from './convocations/release-members.ts';
import { editableSeat } from './editable-session.ts';
import { changed } from './session-changed.ts';

/**
 * Removes a seat. Answers the session's id. Refuses ALREADY_RECORDED where its holder has signed for having been there.
 * @param publicUrl origin of the console, where links of mails lead
 */
export function removeSeat(publicUrl: string): UseCase<typeof seatInput, string> {
  return useCase({
    permission: 'session.write',
    input: seatInput,
    run: async (uow, asked, access) => {
      const found = await editableSeat(uow, access, asked);
      if (!found.ok) return found;
      const { sessionId } = asked;
      const { id, college, organisationId, rank, personId, voting, tempWork } = found.value.seat;
      if (await hasAttended(uow, id)) return refuse('ALREADY_RECORDED');
      await releaseMembers(uow, found.value.session, { release: 'WITHDRAWN', publicUrl, reason: null, seatIds: [id] });
      await deleteSeat(uow, { id, sessionId, college, rank });
      await changed(uow, sessionId, {
        kind: 'SEAT_REMOVED',
        object: { type: 'JURY_SESSION', id: sessionId },
        before: { id, college, organisationId, rank, personId, voting, tempWork },
      });
      return accepted(sessionId);
    },
  });
}
