import { endAffiliationInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { organisationParties } from '../domain/parties.ts';
import { endingProblem } from '../domain/period.ts';
import { refuse } from '../domain/refuse.ts';
import { affiliationById, endAffiliationRow } from '../persistence/affiliations.ts';
import { personForChange } from './person-for-change.ts';

/** Says the last day somebody belongs to an organisation. Answers the person's id. Refuses a day out of order and ALREADY_ENDED. */
export const endAffiliation = useCase({
  permission: 'person.write',
  input: endAffiliationInput,
  run: async (uow, { id, on }, access) => {
    const seen = await affiliationById(uow, id);
    if (seen === null) return refuse('NOT_FOUND');
    const { personId, organisationId } = seen;
    const found = await personForChange(uow, access, 'person.write', { id: personId, version: null });
    if (!found.ok) return found;
    access.demand('person.write', organisationParties(organisationId));
    // The person is locked: what belongs to them is read again, as it is now.
    const row = (await affiliationById(uow, id)) ?? seen;
    const problem = endingProblem(row, on);
    if (problem !== null) return problem;
    await endAffiliationRow(uow, id, on);
    recordEvent(uow, {
      kind: 'AFFILIATION_ENDED',
      object: { type: 'PERSON', id: personId },
      before: { organisationId, from: row.from, to: row.to },
      after: { organisationId, from: row.from, to: on },
    });
    return accepted(personId);
  },
});
