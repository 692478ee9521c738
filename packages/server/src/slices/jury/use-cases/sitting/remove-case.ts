import { removeCaseInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { refuse } from '../../domain/refuse.ts';
import { deleteCase } from '../../persistence/case-writes.ts';
import { changed } from '../session-changed.ts';
import { caseInSitting } from './case-in-sitting.ts';
import { caseFacts } from './entered-case.ts';
import type { Gesture } from './once.ts';
import { casePermits } from './permitted.ts';

/** Takes a case out of a session that is not open. Refuses WRONG_STATE and VERSION_CONFLICT. */
export const removeCase = useCase({
  permission: 'case.write',
  input: removeCaseInput,
  run: async (uow, { caseId, revision }, access) => {
    const found = await caseInSitting(uow, access, 'case.write', caseId);
    if (!found.ok) return found;
    const may = casePermits(found.value, 'REMOVE');
    if (!may.ok) return may;
    const { session, row } = found.value;
    if (row.revision !== revision) return refuse('VERSION_CONFLICT', { version: row.revision });
    await deleteCase(uow, caseId);
    await changed(uow, session.id, {
      kind: 'CASE_REMOVED',
      object: { type: 'JURY_CASE', id: caseId },
      before: { sessionId: session.id, personId: row.candidateId, rncpCode: row.rncpCode, ...caseFacts(row) },
    });
    return accepted<Gesture>({ sessionId: session.id, caseIds: [] });
  },
});
