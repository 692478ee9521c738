import { changeSessionInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { changedFields, only } from '../domain/changed-fields.ts';
import { refuse } from '../domain/refuse.ts';
import { updatePlan } from '../persistence/session-writes.ts';
import { checkedPlan } from './checked-plan.ts';
import { editableSession } from './editable-session.ts';
import { changed } from './session-changed.ts';

/**
 * Changes the plan of a session that is not open yet. Answers its id. Refuses NOTHING_TO_CHANGE, WRONG_STATE, and what
 * `checkedPlan` refuses.
 */
export const changeSession = useCase({
  permission: 'session.write',
  input: changeSessionInput,
  run: async (uow, { sessionId, revision, ...typed }, access) => {
    const found = await editableSession(uow, access, { sessionId, revision });
    if (!found.ok) return found;
    const checked = await checkedPlan(uow, typed);
    if (!checked.ok) return checked;
    const fields = changedFields(found.value, checked.value);
    if (fields.length === 0) return refuse('NOTHING_TO_CHANGE');
    await updatePlan(uow, sessionId, checked.value);
    await changed(uow, sessionId, {
      kind: 'SESSION_CHANGED',
      object: { type: 'JURY_SESSION', id: sessionId },
      before: only(found.value, fields),
      after: only(checked.value, fields),
    });
    return accepted(sessionId);
  },
});
