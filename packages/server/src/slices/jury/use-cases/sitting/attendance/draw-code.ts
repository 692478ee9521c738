import { randomInt } from 'node:crypto';
import { drawAttendanceCodeInput } from '@delibere/shared';
import { accepted } from '../../../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../../../kernel/write/use-case.ts';
import { putCode } from '../../../persistence/attendance.ts';
import { changed } from '../../session-changed.ts';
import { sittingOf } from '../case-in-sitting.ts';
import { sessionPermits } from '../permitted.ts';
import type { SittingSecrets } from '../sitting-secrets.ts';

const MINUTES = 30;

/** A code as it is shown, once. */
export interface DrawnCode {
  readonly sessionId: string;
  /** Six digits. */
  readonly code: string;
  readonly validUntil: Date;
}

/**
 * Draws the code of a sitting, shown in the room (or in the remote meeting) by the exam centre or the one who presides:
 * who types it says that they see what is shown there. Another ends it. Refuses WRONG_ROLE, and a day that is not the
 * session's.
 */
export const drawAttendanceCode = (secrets: SittingSecrets): UseCase<typeof drawAttendanceCodeInput, DrawnCode> =>
  useCase({
    permission: 'attendance.sign',
    input: drawAttendanceCodeInput,
    run: async (uow, { sessionId }, access) => {
      const found = await sittingOf(uow, access, 'attendance.sign', sessionId, 'session.read');
      if (!found.ok) return found;
      const may = sessionPermits(found.value, 'DRAW_ATTENDANCE_CODE');
      if (!may.ok) return may;
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const validUntil = new Date(uow.now.getTime() + MINUTES * 60_000);
      await putCode(uow, sessionId, { mac: secrets.codeMac(sessionId, code), validUntil, by: access.viewer.accountId });
      await changed(uow, sessionId, {
        kind: 'ATTENDANCE_CODE_DRAWN',
        object: { type: 'JURY_SESSION', id: sessionId },
        after: { validUntil },
      });
      return accepted({ sessionId, code, validUntil });
    },
  });
