import { namePresidentInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { changedFields, only } from '../domain/changed-fields.ts';
import { refuse, refuseInput } from '../domain/refuse.ts';
import { seatsOf } from '../persistence/seats.ts';
import { setPresidents } from '../persistence/session-writes.ts';
import { editableSession } from './editable-session.ts';
import { changed } from './session-changed.ts';

/**
 * Names who presides and who does in their absence, or nobody. Answers the session's id. Refuses seats of other sessions
 * (NOT_FOUND) and one person for both (SAME_AS_PRESIDENT); of which side they may be is a finding.
 */
export const namePresident = useCase({
  permission: 'session.write',
  input: namePresidentInput,
  run: async (uow, { sessionId, revision, ...named }, access) => {
    const found = await editableSession(uow, access, { sessionId, revision });
    if (!found.ok) return found;
    const { presidentSeat, substituteSeat } = named;
    const seats = new Set((await seatsOf(uow, [sessionId])).map(({ id }) => id));
    for (const [path, id] of Object.entries(named)) {
      if (id !== null && !seats.has(id)) return refuseInput({ path, code: 'NOT_FOUND' });
    }
    if (presidentSeat !== null && presidentSeat === substituteSeat) {
      return refuseInput({ path: 'substituteSeat', code: 'SAME_AS_PRESIDENT' });
    }
    const fields = changedFields(found.value, named);
    if (fields.length === 0) return refuse('NOTHING_TO_CHANGE');
    await setPresidents(uow, sessionId, presidentSeat, substituteSeat);
    await changed(uow, sessionId, {
      kind: 'PRESIDENT_NAMED',
      object: { type: 'JURY_SESSION', id: sessionId },
      before: only(found.value, fields),
      after: only(named, fields),
    });
    return accepted(sessionId);
  },
});
