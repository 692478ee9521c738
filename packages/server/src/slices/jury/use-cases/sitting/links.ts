import { declareLinkInput, withdrawLinkInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { refuse } from '../../domain/refuse.ts';
import { linkRefusal } from '../../domain/sitting/case-policies.ts';
import { deleteLink, insertLink, touchCases } from '../../persistence/case-writes.ts';
import { changed } from '../session-changed.ts';
import { caseInSitting } from './case-in-sitting.ts';
import type { Gesture } from './once.ts';

/**
 * Says that somebody is linked with the candidate of a case: of oneself, or of anybody by the exam centre. What it does
 * to the case, the rules say. Refuses WRONG_ROLE and ALREADY_RECORDED.
 */
export const declareLink = useCase({
  permission: 'recusal.record',
  input: declareLinkInput,
  run: async (uow, { caseId, personId, kind, past }, access) => {
    const found = await caseInSitting(uow, access, 'recusal.record', caseId);
    if (!found.ok) return found;
    const { standing, viewer } = found.value;
    const may = linkRefusal(standing, viewer, personId === access.viewer.personId);
    if (!may.ok) return may;
    const { id: sessionId } = found.value.session;
    const link = { personId, kind, past };
    if (!(await insertLink(uow, { sessionId, caseId }, link))) return refuse('ALREADY_RECORDED');
    const object = { type: 'JURY_CASE', id: caseId } as const;
    const revision = await changed(uow, sessionId, { kind: 'LINK_DECLARED', object, after: { sessionId, ...link } });
    await touchCases(uow, [caseId], revision);
    return accepted<Gesture>({ sessionId, caseIds: [caseId] });
  },
});

/** Takes such a word back. Refuses WRONG_ROLE and NOTHING_TO_CHANGE. */
export const withdrawLink = useCase({
  permission: 'recusal.record',
  input: withdrawLinkInput,
  run: async (uow, { caseId, personId }, access) => {
    const found = await caseInSitting(uow, access, 'recusal.record', caseId);
    if (!found.ok) return found;
    const { standing, viewer } = found.value;
    const may = linkRefusal(standing, viewer, personId === access.viewer.personId);
    if (!may.ok) return may;
    const { id: sessionId } = found.value.session;
    if (!(await deleteLink(uow, caseId, personId))) return refuse('NOTHING_TO_CHANGE');
    const object = { type: 'JURY_CASE', id: caseId } as const;
    const revision = await changed(uow, sessionId, { kind: 'LINK_WITHDRAWN', object, before: { sessionId, personId } });
    await touchCases(uow, [caseId], revision);
    return accepted<Gesture>({ sessionId, caseIds: [caseId] });
  },
});
