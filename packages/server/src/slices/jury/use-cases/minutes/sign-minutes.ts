import { signMinutesInput } from '@delibere/shared';
import type { Access } from '../../../../kernel/authorisation/access.ts';
import { accepted, type Result } from '../../../../kernel/result.ts';
import { onlyOnce } from '../../../../kernel/write/idempotency/index.ts';
import type { Refusal } from '../../../../kernel/write/refusal.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { type JuryRefusal, refuse } from '../../domain/refuse.ts';
import { signingRefusal } from '../../domain/sitting/signing.ts';
import { attendedSeats } from '../../persistence/attended.ts';
import { insertSignature, minutesOf, signaturesOf } from '../../persistence/minutes.ts';
import { seatsOf } from '../../persistence/seats.ts';
import type { SessionRow } from '../../persistence/sessions.ts';
import { changed } from '../session-changed.ts';
import { sessionForChange } from '../session-for-change.ts';

/** The seat of a member who may sign. */
async function signingSeat(
  uow: UnitOfWork,
  { viewer }: Access,
  { id, state }: SessionRow,
): Promise<Result<string, JuryRefusal>> {
  const seats = await seatsOf(uow, [id]);
  const own = seats.find(({ personId }) => personId !== null && personId === viewer.personId)?.id ?? null;
  const attended = (await attendedSeats(uow, [id])).some(({ seatId }) => seatId === own);
  const signed = (await signaturesOf(uow, [id])).some(({ seatId }) => seatId === own);
  const may = signingRefusal({ state, own, attended, signed, identifiedAt: viewer.identifiedAt, now: uow.now });
  return may.ok ? accepted(own ?? '') : may;
}

/**
 * Signs the minutes, by a member who came and who signed in within the last ten minutes, by whatever they sign in with: a
 * password, a passkey, their organisation or a link sent to them. Refuses REAUTHENTICATION_NEEDED else, MINUTES_CHANGED
 * where the text is no longer the one that was read, ALREADY_SIGNED.
 */
export const signMinutes = useCase({
  permission: 'minutes.sign',
  input: signMinutesInput,
  run: async (uow, { sessionId, sha256, key }, access): Promise<Result<string, Refusal>> => {
    const done = await onlyOnce(uow, { key, operation: 'signMinutes', objectId: sessionId }, async () => {
      const asked = { id: sessionId, revision: null };
      const found = await sessionForChange(uow, access, 'minutes.sign', asked, 'minutes.read');
      if (!found.ok) return found;
      const seat = await signingSeat(uow, access, found.value);
      if (!seat.ok) return seat;
      const [minutes] = await minutesOf(uow, [sessionId]);
      if (minutes?.sha256 !== sha256) return refuse('MINUTES_CHANGED');
      const { accountId } = access.viewer;
      if (accountId === null) return refuse('WRONG_ROLE');
      await insertSignature(uow, { sessionId, seatId: seat.value, sha256 }, accountId);
      await changed(uow, sessionId, {
        kind: 'MINUTES_SIGNED',
        object: { type: 'JURY_SESSION', id: sessionId },
        after: { seat: seat.value, sha256, revision: minutes.revision },
      });
      return accepted(null);
    });
    return done.ok ? accepted(sessionId) : done;
  },
});
