import { tellRegionalCommitteeInput } from '@delibere/shared';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { refuse, refuseInput } from '../domain/refuse.ts';
import { setCommitteeTold } from '../persistence/session-writes.ts';
import { editableSession } from './editable-session.ts';
import { changed } from './session-changed.ts';

/** Notes the day the regional joint committee was told of the composition, or that it was not. Answers the session's id. Refuses a day to come. */
export const tellRegionalCommittee = useCase({
  permission: 'session.write',
  input: tellRegionalCommitteeInput,
  run: async (uow, { sessionId, revision, on }, access) => {
    const found = await editableSession(uow, access, { sessionId, revision });
    if (!found.ok) return found;
    if (on !== null && on > parisDay(uow.now)) return refuseInput({ path: 'on', code: 'IN_THE_FUTURE' });
    const { regionalCommitteeToldOn: before } = found.value;
    if (before === on) return refuse('NOTHING_TO_CHANGE');
    await setCommitteeTold(uow, sessionId, on);
    await changed(uow, sessionId, {
      kind: 'REGIONAL_COMMITTEE_TOLD',
      object: { type: 'JURY_SESSION', id: sessionId },
      before: { on: before },
      after: { on },
    });
    return accepted(sessionId);
  },
});
