import { recordPostingInput } from '@delibere/shared';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { accepted } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { refuse, refuseInput } from '../../domain/refuse.ts';
import { lettersOf, markPosted, setConvoked } from '../../persistence/convocations.ts';
import { editableSession } from '../editable-session.ts';
import { changed } from '../session-changed.ts';

/**
 * Notes the day the letter was posted that calls a member without e-mail: their notice counts from it. Answers the
 * session's id. Refuses a day to come or before the letter was made, and NOTHING_TO_CHANGE where no letter waits.
 */
export const recordPosting = useCase({
  permission: 'session.write',
  input: recordPostingInput,
  run: async (uow, { sessionId, revision, seatId, on }, access) => {
    const found = await editableSession(uow, access, { sessionId, revision });
    if (!found.ok) return found;
    const letters = await lettersOf(uow, [sessionId]);
    const letter = letters.find((one) => one.seatId === seatId && one.postedOn === null);
    if (letter === undefined) return refuse('NOTHING_TO_CHANGE');
    if (on > parisDay(uow.now)) return refuseInput({ path: 'on', code: 'IN_THE_FUTURE' });
    if (on < letter.madeOn) return refuseInput({ path: 'on', code: 'BEFORE_IT_WAS_MADE' });
    await markPosted(uow, seatId, on);
    await setConvoked(uow, [seatId], on);
    await changed(uow, sessionId, {
      kind: 'CONVOCATION_POSTED',
      object: { type: 'JURY_SESSION', id: sessionId },
      after: { seat: seatId, on },
    });
    return accepted(sessionId);
  },
});
