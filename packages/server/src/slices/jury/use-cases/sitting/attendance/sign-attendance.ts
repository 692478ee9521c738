import { randomUUID } from 'node:crypto';
import { signAttendanceInput } from '@delibere/shared';
import { accepted, type Result } from '../../../../../kernel/result.ts';
import type { UnitOfWork } from '../../../../../kernel/write/unit-of-work.ts';
import { type UseCase, useCase } from '../../../../../kernel/write/use-case.ts';
import { type JuryRefusal, refuse } from '../../../domain/refuse.ts';
import { insertArrival, lockedCode } from '../../../persistence/attendance.ts';
import { changed } from '../../session-changed.ts';
import { sittingOf } from '../case-in-sitting.ts';
import { type Gesture, once } from '../once.ts';
import { seatPermits } from '../permitted.ts';
import type { SittingSecrets } from '../sitting-secrets.ts';

/** A code is over after so many wrong tries of anybody: one in fifty thousand guesses right before. */
export const MOST_FAILURES = 20;

/** Whether a code is the one of a sitting. Refuses CODE_OVER and CODE_WRONG. */
export async function checkCode(
  uow: UnitOfWork,
  secrets: SittingSecrets,
  sessionId: string,
  code: string,
): Promise<Result<null, JuryRefusal>> {
  const stored = await lockedCode(uow, sessionId);
  if (stored === null || stored.failures >= MOST_FAILURES || stored.validUntil <= uow.now) return refuse('CODE_OVER');
  return secrets.isCode(sessionId, code, stored.mac) ? accepted(null) : refuse('CODE_WRONG');
}

/**
 * Signs that a member is there, from this instant: by the member, drawn or by the code of the room, or drawn on a device
 * of the exam centre, which the row then says. Refuses WRONG_ROLE, ALREADY_RECORDED, a day that is not the session's,
 * and what `checkCode` refuses; tries of codes are counted by `tryCode`, before.
 */
export const signAttendance = (secrets: SittingSecrets): UseCase<typeof signAttendanceInput, Gesture> =>
  useCase({
    permission: 'attendance.sign',
    input: signAttendanceInput,
    constraints: { attendance_once: 'ALREADY_RECORDED' },
    run: (uow, input, access) => {
      const { sessionId, seatId, key, method } = input;
      return once(uow, { key, operation: 'signAttendance', objectId: seatId }, { sessionId }, async () => {
        const found = await sittingOf(uow, access, 'attendance.sign', sessionId, 'session.read');
        if (!found.ok) return found;
        const may = seatPermits(found.value, seatId, method === 'CODE' ? 'SIGN_BY_CODE' : 'SIGN_DRAWN');
        if (!may.ok) return may;
        const { session, room, viewer } = found.value;
        const oneself = viewer.own === seatId;
        const person = room.seats.find(({ id }) => id === seatId)?.person;
        if (method === 'CODE') {
          const right = await checkCode(uow, secrets, sessionId, input.code);
          if (!right.ok) return right;
        }
        const recordedBy = oneself ? null : access.viewer.accountId;
        const signature = method === 'DRAWN' ? input.signature : null;
        await insertArrival(uow, { id: randomUUID(), sessionId, seatId, method, signature, recordedBy });
        await changed(uow, sessionId, {
          kind: 'ATTENDANCE_SIGNED',
          object: { type: 'JURY_SESSION', id: sessionId },
          after: { seat: seatId, personId: person?.id, method, late: session.state === 'OPEN', onDevice: !oneself },
        });
        return accepted(null);
      });
    },
  });
