import { randomUUID } from 'node:crypto';
import { addAffiliationInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { organisationParties } from '../domain/parties.ts';
import { insertAffiliation } from '../persistence/affiliations.ts';
import { DIRECTORY_CONSTRAINTS } from '../persistence/constraints.ts';
import { openOrganisation } from './open-organisation.ts';
import { personForChange } from './person-for-change.ts';

/**
 * Says that somebody belongs to an organisation during a period. Answers the person's id. An exam centre says so of
 * itself only. Refuses ORGANISATION_CLOSED and AFFILIATION_OVERLAPS.
 */
export const addAffiliation = useCase({
  permission: 'person.write',
  input: addAffiliationInput,
  constraints: DIRECTORY_CONSTRAINTS,
  run: async (uow, { personId, organisationId, position, from, to }, access) => {
    const found = await personForChange(uow, access, 'person.write', { id: personId, version: null });
    if (!found.ok) return found;
    const organisation = await openOrganisation(uow, access, 'organisationId', organisationId, { from, to });
    if (!organisation.ok) return organisation;
    access.demand('person.write', organisationParties(organisationId));
    await insertAffiliation(uow, { id: randomUUID(), personId, organisationId, position, from, to });
    recordEvent(uow, {
      kind: 'AFFILIATION_ADDED',
      object: { type: 'PERSON', id: personId },
      after: { organisationId, from, to },
    });
    return accepted(personId);
  },
});
