import { type SessionAction, takeSessionStepInput } from '@delibere/shared';
import type { Access } from '../../../kernel/authorisation/access.ts';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted, type Result } from '../../../kernel/result.ts';
import { onlyOnce } from '../../../kernel/write/idempotency/index.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { type UseCase, useCase } from '../../../kernel/write/use-case.ts';
import { type JuryRefusal, refuse, refuseInput } from '../domain/refuse.ts';
import { chairOf } from '../domain/session/moment.ts';
import { rulesMisfit } from '../domain/session/proposed-rules.ts';
import { roleFor, type SessionStep, stepSession } from '../domain/session/session-life.ts';
import { seatsOf } from '../persistence/seats.ts';
import { factsOf } from '../persistence/session-facts.ts';
import { insertStep, moveTo, updatePlan } from '../persistence/session-writes.ts';
import type { SessionRow } from '../persistence/sessions.ts';
import { rolesOf } from './roles-of.ts';
import { changed } from './session-changed.ts';
import { sessionForChange } from './session-for-change.ts';
import { STEP_EFFECTS } from './steps/index.ts';
import type { StepTools } from './steps/step-effect.ts';

interface Asked {
  readonly sessionId: string;
  readonly revision: number | null;
  readonly action: SessionAction;
  readonly reason: string | null;
  /** The day of a session that is composed again. */
  readonly newDay: { readonly sessionOn: string; readonly startsAt: string; readonly endsAt: string } | null;
}

/** The step as the rules allow it, with what the session was. */
async function decided(
  uow: UnitOfWork,
  access: Access,
  row: SessionRow,
  { action, reason }: Asked,
): Promise<Result<{ readonly step: SessionStep; readonly facts: Awaited<ReturnType<typeof factsOf>> }, JuryRefusal>> {
  const facts = await factsOf(uow, row.id);
  const roles = rolesOf(access.viewer, row, await seatsOf(uow, [row.id]), facts);
  const role = roleFor(action, roles);
  if (role === null) return refuse('WRONG_ROLE');
  const result = stepSession({ ...facts, on: parisDay(uow.now) }, action, role, reason);
  if (result.ok) return accepted({ step: result.value, facts });
  const { refusal } = result;
  if (refusal.code === 'WRONG_STATE') return refuse('WRONG_STATE', { state: row.state });
  if (refusal.code !== 'BLOCKED') return refuse(refusal.code);
  return refuse('BLOCKED', { blockers: [...new Set(refusal.blockers.map(({ code }) => code))].join(', ') });
}

async function take(
  uow: UnitOfWork,
  access: Access,
  asked: Asked,
  tools: StepTools,
): Promise<Result<string, JuryRefusal>> {
  const { sessionId, revision, action, reason, newDay } = asked;
  const found = await sessionForChange(uow, access, 'session.step', { id: sessionId, revision });
  if (!found.ok) return found;
  const moves = action === 'RESCHEDULE' && newDay !== null;
  const row: SessionRow = moves ? { ...found.value, ...newDay } : found.value;
  if (moves) {
    const { from, to, certifications } = (await factsOf(uow, sessionId)).ruleSet;
    const rules = { code: row.ruleSetCode, version: row.ruleSetVersion, certifications, from, to };
    const misfit = rulesMisfit(rules, row.certifications, row.sessionOn);
    if (misfit !== null) return refuseInput({ path: 'newDay.sessionOn', code: misfit });
    await updatePlan(uow, sessionId, row);
  }
  const decision = await decided(uow, access, row, asked);
  if (!decision.ok) return decision;
  const { step, facts } = decision.value;
  await moveTo(uow, sessionId, step.to, chairOf(facts));
  const taken = { row, facts: { ...facts, on: parisDay(uow.now) }, step, reason, access, tools };
  const effect = await STEP_EFFECTS[action](uow, taken);
  if (!effect.ok) return effect;
  const { accountId } = access.viewer;
  const life = { action, from: row.state, to: step.to, sessionOn: row.sessionOn };
  await insertStep(uow, { ...life, sessionId, takenBy: accountId, reason, remarks: step.warnings });
  await changed(
    uow,
    sessionId,
    {
      kind: 'SESSION_STEP_TAKEN',
      object: { type: 'JURY_SESSION', id: sessionId },
      before: { state: row.state },
      after: { action, state: step.to, sessionOn: row.sessionOn, warnings: step.warnings.map(({ code }) => code) },
      ...(reason !== null && { reason }),
    },
    ...effect.value,
  );
  return accepted(sessionId);
}

/**
 * Takes a step in the life of a session. Answers its id. Refuses WRONG_ROLE, WRONG_STATE, REASON_MISSING, BLOCKED with
 * the codes of what stands in its way, and a new day on which its rules are not in force.
 */
export function takeSessionStep(tools: StepTools): UseCase<typeof takeSessionStepInput, string> {
  return useCase({
    permission: 'session.step',
    input: takeSessionStepInput,
    run: async (uow, { key, ...asked }, access) => {
      if (key === null) return take(uow, access, asked, tools);
      const once = { key, operation: `takeSessionStep ${asked.action}`, objectId: asked.sessionId };
      const result = await onlyOnce(uow, once, () => take(uow, access, asked, tools));
      return result.ok ? accepted(asked.sessionId) : result;
    },
  });
}
