import { accepted, type Result } from '../../../../kernel/result.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { checkComposition } from '../../domain/composition/check-composition.ts';
import { effectiveChair } from '../../domain/composition/voting.ts';
import { type JuryRefusal, refuse } from '../../domain/refuse.ts';
import type { SessionFacts } from '../../domain/session/session-facts.ts';
import { insertOpening } from '../../persistence/openings.ts';

/**
 * Freezes what a session opens with: who sits and who is there, the rules and their version, what was found, and who
 * presides, in title or as substitute. Refuses BLOCKED where nobody does.
 * @param facts as they are at this moment; what blocks them was looked at before
 */
export async function freezeOpening(
  uow: UnitOfWork,
  sessionId: string,
  { composition, ruleSet, on }: Pick<SessionFacts, 'composition' | 'ruleSet' | 'on'>,
): Promise<Result<null, JuryRefusal>> {
  const chair = effectiveChair(composition, ruleSet);
  if (chair === null) return refuse('BLOCKED', { blockers: 'PRESIDENT_ABSENT' });
  const findings = checkComposition(composition, ruleSet, { moment: 'OPENING', on });
  const by = uow.caller.kind === 'ACCOUNT' ? uow.caller.id : null;
  await insertOpening(uow, sessionId, { composition, ruleSet, findings, presidedBy: chair.seat.id, by });
  return accepted(null);
}
