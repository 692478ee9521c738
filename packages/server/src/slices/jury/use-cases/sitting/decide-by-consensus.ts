import { decideByConsensusInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { propose } from '../../domain/decision/proposal.ts';
import { progressCases, touchCases } from '../../persistence/case-writes.ts';
import type { DecisionRow } from '../../persistence/decisions.ts';
import { changed } from '../session-changed.ts';
import { casesInSitting } from './case-in-sitting.ts';
import { decided, declare, keepDecision } from './declared.ts';
import { once } from './once.ts';
import { casePermits } from './permitted.ts';

/**
 * Decides a run of clear cases as they are proposed, by the one who presides, since all agree: all of them or none.
 * Refuses a case that is not clear, or on which somebody asked for a ballot, as NOT_A_DECISION.
 */
export const decideByConsensus = useCase({
  permission: 'case.deliberate',
  input: decideByConsensusInput,
  run: (uow, { caseIds, key }, access) => {
    const [first = ''] = caseIds;
    return once(uow, { key, operation: 'decideByConsensus', objectId: first }, { caseIds }, async () => {
      const found = await casesInSitting(uow, access, 'case.deliberate', caseIds);
      if (!found.ok) return found;
      const decisions: Omit<DecisionRow, 'decidedAt'>[] = [];
      for (const one of found.value) {
        const may = casePermits(one, 'DECIDE_BY_CONSENSUS');
        if (!may.ok) return may;
        const proposal = propose(one.row.summary, one.session.sessionOn);
        const decision = declare(one, { way: { kind: 'CONSENSUS' }, ...proposal, reason: null }, null);
        if (!decision.ok) return decision;
        decisions.push(decision.value);
      }
      const [{ sessionId } = { sessionId: '' }] = decisions;
      for (const decision of decisions) await keepDecision(uow, decision);
      await progressCases(uow, caseIds, 'DECIDED', null);
      await touchCases(uow, caseIds, await changed(uow, sessionId, ...decisions.map(decided)));
      return accepted(null);
    });
  },
});
