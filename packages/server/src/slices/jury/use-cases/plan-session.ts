import { randomUUID } from 'node:crypto';
import { type OrganisationKind, planSessionInput } from '@delibere/shared';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted } from '../../../kernel/result.ts';
import type { InputProblem } from '../../../kernel/write/refusal.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { refuseInput } from '../domain/refuse.ts';
import { organisationKept } from '../persistence/organisations.ts';
import { insertSession, nextReference } from '../persistence/session-writes.ts';
import { checkedPlan } from './checked-plan.ts';

async function problemOf(
  uow: UnitOfWork,
  path: string,
  id: string,
  kind: OrganisationKind,
  on: string,
): Promise<readonly InputProblem[]> {
  const found = await organisationKept(uow, id);
  if (found === null) return [{ path, code: 'NOT_FOUND' }];
  if (found.kind !== kind) return [{ path, code: 'WRONG_KIND' }];
  return found.closedOn !== null && found.closedOn < on ? [{ path, code: 'ORGANISATION_CLOSED' }] : [];
}

/**
 * Plans a session of an exam centre, for a day to come. Answers its id. Refuses a day that is past, an organisation that
 * is not what it should be or is closed by then, and what `checkedPlan` refuses.
 */
export const planSession = useCase({
  permission: 'session.write',
  input: planSessionInput,
  run: async (uow, { examCentreId, branchId, ...typed }, access) => {
    access.demand('session.write', { scopes: { EXAM_CENTRE: [examCentreId] } });
    const { sessionOn } = typed;
    if (sessionOn < parisDay(uow.now)) return refuseInput({ path: 'sessionOn', code: 'IN_THE_PAST' });
    const problems = [
      ...(await problemOf(uow, 'examCentreId', examCentreId, 'EXAM_CENTRE', sessionOn)),
      ...(await problemOf(uow, 'branchId', branchId, 'BRANCH', sessionOn)),
    ];
    if (problems.length > 0) return refuseInput(...problems);
    const plan = await checkedPlan(uow, typed);
    if (!plan.ok) return plan;
    const id = randomUUID();
    const reference = await nextReference(uow, sessionOn);
    await insertSession(uow, { id, reference, examCentreId, branchId, ...plan.value });
    const after = { reference, examCentreId, branchId, ...plan.value };
    recordEvent(uow, { kind: 'SESSION_PLANNED', object: { type: 'JURY_SESSION', id }, after });
    return accepted(id);
  },
});
