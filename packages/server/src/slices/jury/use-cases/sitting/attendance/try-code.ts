import { signAttendanceInput } from '@delibere/shared';
import { accepted } from '../../../../../kernel/result.ts';
import type { Refusal } from '../../../../../kernel/write/refusal.ts';
import { type UseCase, useCase } from '../../../../../kernel/write/use-case.ts';
import { countFailure } from '../../../persistence/attendance.ts';
import { sittingOf } from '../case-in-sitting.ts';
import { seatPermits } from '../permitted.ts';
import type { SittingSecrets } from '../sitting-secrets.ts';
import { checkCode } from './sign-attendance.ts';

/**
 * Tries the code of a signature, and counts a wrong one: in a transaction of its own, since a refusal undoes what it
 * comes from. Answers the refusal; null where there is nothing to refuse yet.
 */
export const tryCode = (secrets: SittingSecrets): UseCase<typeof signAttendanceInput, Refusal | null> =>
  useCase({
    permission: 'attendance.sign',
    input: signAttendanceInput,
    run: async (uow, input, access) => {
      if (input.method !== 'CODE') return accepted(null);
      const found = await sittingOf(uow, access, 'attendance.sign', input.sessionId, 'session.read');
      if (!found.ok) return found;
      // Who may not sign by it does not try it: what refuses them, the signature says.
      if (!seatPermits(found.value, input.seatId, 'SIGN_BY_CODE').ok) return accepted(null);
      const right = await checkCode(uow, secrets, input.sessionId, input.code);
      if (right.ok) return accepted(null);
      if (right.refusal.code === 'CODE_WRONG') await countFailure(uow, input.sessionId);
      return accepted(right.refusal);
    },
  });
