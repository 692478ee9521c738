import { changeCaseInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { refuse } from '../../domain/refuse.ts';
import { touchCases, updateCase } from '../../persistence/case-writes.ts';
import { changed } from '../session-changed.ts';
import { caseInSitting } from './case-in-sitting.ts';
import { CASE_CONSTRAINTS, caseFacts, readSummary } from './entered-case.ts';
import type { Gesture } from './once.ts';
import { casePermits } from './permitted.ts';

/** Enters a case anew, before the session is open. Refuses WRONG_STATE, VERSION_CONFLICT and what `enterCase` refuses. */
export const changeCase = useCase({
  permission: 'case.write',
  input: changeCaseInput,
  constraints: CASE_CONSTRAINTS,
  run: async (uow, { caseId, revision: seen, ...entered }, access) => {
    const found = await caseInSitting(uow, access, 'case.write', caseId);
    if (!found.ok) return found;
    const may = casePermits(found.value, 'CHANGE');
    if (!may.ok) return may;
    const { session, row } = found.value;
    if (row.revision !== seen) return refuse('VERSION_CONFLICT', { version: row.revision });
    const summary = await readSummary(uow, row.rncpCode, entered);
    if (!summary.ok) return summary;
    const { rank, evidenceFiledOn, companyOpinion } = entered;
    const parts = { summary: summary.value, evidenceFiledOn, companyOpinion };
    const revision = await changed(uow, session.id, {
      kind: 'CASE_CHANGED',
      object: { type: 'JURY_CASE', id: caseId },
      before: { rank: row.rank, ...caseFacts(row) },
      after: { rank: rank ?? row.rank, ...caseFacts(parts) },
    });
    await updateCase(uow, caseId, { rank, ...parts });
    await touchCases(uow, [caseId], revision);
    return accepted<Gesture>({ sessionId: session.id, caseIds: [caseId] });
  },
});
