import { decideCaseInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { wayOf } from '../../domain/decision/way.ts';
import { refuse } from '../../domain/refuse.ts';
import { progressCases, touchCases } from '../../persistence/case-writes.ts';
import { changed } from '../session-changed.ts';
import { caseInSitting } from './case-in-sitting.ts';
import { decided, declare, keepDecision } from './declared.ts';
import { once } from './once.ts';
import { casePermits } from './permitted.ts';

/**
 * Says what the jury decided of a case, by the one who presides: by consensus while nobody asked for a ballot, with a
 * reason where it departs from what is proposed, or as its last ballot settled it. Refuses NOT_A_DECISION with the reasons.
 */
export const decideCase = useCase({
  permission: 'case.deliberate',
  input: decideCaseInput,
  run: (uow, { caseId, ballotId, outcome, blocks, capabilities, reason, key }, access) =>
    once(uow, { key, operation: 'decideCase', objectId: caseId }, { caseIds: [caseId] }, async () => {
      const found = await caseInSitting(uow, access, 'case.deliberate', caseId);
      if (!found.ok) return found;
      const may = casePermits(found.value, 'DECIDE');
      if (!may.ok) return may;
      const way = wayOf(found.value.ballots, ballotId);
      if (!way.ok) {
        return way.refusal === 'NOT_FOUND'
          ? refuse('NOT_FOUND')
          : refuse('NOT_A_DECISION', { reasons: way.refusal, codes: '' });
      }
      const decision = declare(found.value, { way: way.value, outcome, blocks, capabilities, reason }, ballotId);
      if (!decision.ok) return decision;
      await keepDecision(uow, decision.value);
      await progressCases(uow, [caseId], 'DECIDED', null);
      await touchCases(uow, [caseId], await changed(uow, found.value.session.id, decided(decision.value)));
      return accepted(null);
    }),
});
