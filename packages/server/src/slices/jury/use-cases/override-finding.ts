import { MOMENTS, overrideFindingInput, withdrawOverrideInput } from '@delibere/shared';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { findingKey } from '../domain/composition/check-composition.ts';
import { refuse } from '../domain/refuse.ts';
import { findingsOf } from '../domain/session/moment.ts';
import { factsOf } from '../persistence/session-facts.ts';
import { deleteOverride, insertOverride } from '../persistence/session-writes.ts';
import { editableSession } from './editable-session.ts';
import { changed } from './session-changed.ts';

/**
 * Passes over a finding that blocks, for a reason that goes to the minutes. It covers this very finding, facts included.
 * Answers the session's id. Refuses FINDING_NOT_OVERRIDABLE where it is not there now, does not block, or cannot be.
 */
export const overrideFinding = useCase({
  permission: 'session.write',
  input: overrideFindingInput,
  run: async (uow, { sessionId, revision, findingKey: key, reason }, access) => {
    const found = await editableSession(uow, access, { sessionId, revision });
    if (!found.ok) return found;
    const facts = { ...(await factsOf(uow, sessionId)), findingsAtOpening: null };
    const findings = MOMENTS.flatMap((moment) => findingsOf(facts, moment, parisDay(uow.now)));
    const finding = findings.find((one) => findingKey(one) === key);
    if (finding === undefined || !finding.overridable || finding.severity !== 'BLOCKING') {
      return refuse('FINDING_NOT_OVERRIDABLE');
    }
    const { code } = finding;
    await insertOverride(uow, { sessionId, key, code, reason, by: access.viewer.accountId });
    await changed(uow, sessionId, {
      kind: 'FINDING_OVERRIDDEN',
      object: { type: 'JURY_SESSION', id: sessionId },
      after: { code, facts: finding.facts, seats: finding.seats },
      reason,
    });
    return accepted(sessionId);
  },
});

/** Takes an override back. Answers the session's id. Refuses NOT_FOUND where there is none. */
export const withdrawOverride = useCase({
  permission: 'session.write',
  input: withdrawOverrideInput,
  run: async (uow, { sessionId, revision, findingKey: key }, access) => {
    const found = await editableSession(uow, access, { sessionId, revision });
    if (!found.ok) return found;
    const withdrawn = await deleteOverride(uow, sessionId, key);
    if (withdrawn === null) return refuse('NOT_FOUND');
    await changed(uow, sessionId, {
      kind: 'OVERRIDE_WITHDRAWN',
      object: { type: 'JURY_SESSION', id: sessionId },
      before: { code: withdrawn.code },
    });
    return accepted(sessionId);
  },
});
