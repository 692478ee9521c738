import { parisDay } from '../../../../../kernel/paris-day.ts';
import { accepted, type Result } from '../../../../../kernel/result.ts';
import { type JuryRefusal, refuse } from '../../../domain/refuse.ts';
import type { SessionRow } from '../../../persistence/sessions.ts';

/** Refuses WRONG_STATE where nobody comes to a session, and BLOCKED on a day that is not its own, while it is not open. */
export function onTheDay({ state, sessionOn }: SessionRow, now: Date): Result<null, JuryRefusal> {
  if (state !== 'CONVENED' && state !== 'OPEN') return refuse('WRONG_STATE', { state });
  // A sitting that goes on past midnight is still the same.
  if (state === 'CONVENED' && parisDay(now) !== sessionOn) return refuse('BLOCKED', { blockers: 'NOT_THE_DAY' });
  return accepted(null);
}
