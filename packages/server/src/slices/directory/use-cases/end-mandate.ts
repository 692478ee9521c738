import { endMandateInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { mandateParties } from '../domain/parties.ts';
import { endingProblem } from '../domain/period.ts';
import { refuse } from '../domain/refuse.ts';
import { endMandateRow, mandateById } from '../persistence/mandates.ts';
import { personForChange } from './person-for-change.ts';

/** Says the last day of a mandate, for a reason. Answers the id of who held it. Refuses a day out of order and ALREADY_ENDED. */
export const endMandate = useCase({
  permission: 'mandate.write',
  input: endMandateInput,
  run: async (uow, { id, on, reason }, access) => {
    const seen = await mandateById(uow, id);
    if (seen === null || !access.may('mandate.read', mandateParties(seen))) return refuse('NOT_FOUND');
    access.demand('mandate.write', mandateParties(seen));
    const { personId } = seen;
    const found = await personForChange(uow, access, 'mandate.write', { id: personId, version: null });
    if (!found.ok) return found;
    // The person is locked: what belongs to them is read again, as it is now.
    const row = (await mandateById(uow, id)) ?? seen;
    const problem = endingProblem(row, on);
    if (problem !== null) return problem;
    await endMandateRow(uow, id, on);
    recordEvent(uow, {
      kind: 'MANDATE_ENDED',
      object: { type: 'MANDATE', id },
      before: { personId, to: row.to },
      after: { personId, to: on },
      reason,
    });
    return accepted(personId);
  },
});
