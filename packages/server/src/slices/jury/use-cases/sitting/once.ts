import { accepted, type Result } from '../../../../kernel/result.ts';
import { type Once, onlyOnce } from '../../../../kernel/write/idempotency/index.ts';
import type { Refusal } from '../../../../kernel/write/refusal.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';

/** What a gesture of a sitting was about: whoever asked is answered how it stands now. */
export interface Gesture {
  readonly sessionId?: string;
  readonly caseIds?: readonly string[];
  readonly ballotId?: string;
}

/**
 * Does a gesture once for its key; asked again, it does nothing and answers the same. Nothing of what was asked is kept
 * with the key but its name and the object: a vote is not.
 */
export async function once(
  uow: UnitOfWork,
  asked: Once,
  gesture: Gesture,
  run: () => Promise<Result<unknown, Refusal>>,
): Promise<Result<Gesture, Refusal>> {
  const done = await onlyOnce(uow, asked, run);
  return done.ok ? accepted(gesture) : done;
}
