import { endRepresentativityInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { endingProblem } from '../domain/period.ts';
import { refuse } from '../domain/refuse.ts';
import { endRepresentativityRow, lockedRepresentativity } from '../persistence/representativities.ts';
import { organisationForChange } from './organisation-for-change.ts';

/** Says the last day of a representativity. Answers the organisation's id. Refuses a day out of order and ALREADY_ENDED. */
export const endRepresentativity = useCase({
  permission: 'organisation.write',
  input: endRepresentativityInput,
  run: async (uow, { id, on, reason }, access) => {
    const row = await lockedRepresentativity(uow, id);
    if (row === null) return refuse('NOT_FOUND');
    const found = await organisationForChange(uow, access, { id: row.organisationId, version: null });
    if (!found.ok) return found;
    const problem = endingProblem(row, on);
    if (problem !== null) return problem;
    await endRepresentativityRow(uow, id, on);
    recordEvent(uow, {
      kind: 'REPRESENTATIVITY_ENDED',
      object: { type: 'ORGANISATION', id: row.organisationId },
      before: { branchId: row.branchId, from: row.from, to: row.to },
      after: { branchId: row.branchId, from: row.from, to: on },
      reason,
    });
    return accepted(row.organisationId);
  },
});
