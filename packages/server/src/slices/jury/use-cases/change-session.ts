import { changeSessionInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { type UseCase, useCase } from '../../../kernel/write/use-case.ts';
import type { AuditEvent } from '../../audit/index.ts';
import { changedFields, only } from '../domain/changed-fields.ts';
import { refuse } from '../domain/refuse.ts';
import { forgetAnswers, nextCalendarSequence, type SeatedMember } from '../persistence/convocations.ts';
import { updatePlan } from '../persistence/session-writes.ts';
import type { SessionRow } from '../persistence/sessions.ts';
import { checkedPlan } from './checked-plan.ts';
import { callMembers } from './convocations/call-members.ts';
import { editableSession } from './editable-session.ts';
import { changed } from './session-changed.ts';

/** What calendars and convocations say. */
const TOLD: readonly string[] = ['sessionOn', 'startsAt', 'endsAt', 'place', 'remoteUrl'];
/** What an answer was given for. */
const ANSWERED: readonly string[] = ['sessionOn', 'startsAt', 'endsAt'];

/** Those who were called to a session hear of its new day, hour or place; of a new day or hour they say again whether they come. */
async function tellMoved(
  uow: UnitOfWork,
  row: SessionRow,
  fields: readonly string[],
  publicUrl: string,
): Promise<readonly AuditEvent[]> {
  if (row.state !== 'CONVENED' || !fields.some((field) => TOLD.includes(field))) return [];
  if (fields.some((field) => ANSWERED.includes(field))) await forgetAnswers(uow, row.id);
  const calendarSequence = await nextCalendarSequence(uow, row.id);
  const which = ({ convokedOn, called }: SeatedMember): boolean => convokedOn !== null || called;
  return callMembers(uow, { ...row, calendarSequence }, { cause: 'MOVED', publicUrl, which });
}

/**
 * Changes the plan of a session that is not open yet. Answers its id. Refuses NOTHING_TO_CHANGE, WRONG_STATE, and what
 * `checkedPlan` refuses.
 * @param publicUrl origin of the console, where links of mails lead
 */
export function changeSession(publicUrl: string): UseCase<typeof changeSessionInput, string> {
  return useCase({
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
      const told = await tellMoved(uow, { ...found.value, ...checked.value }, fields, publicUrl);
      await changed(
        uow,
        sessionId,
        {
          kind: 'SESSION_CHANGED',
          object: { type: 'JURY_SESSION', id: sessionId },
          before: only(found.value, fields),
          after: only(checked.value, fields),
        },
        ...told,
      );
      return accepted(sessionId);
    },
  });
}
