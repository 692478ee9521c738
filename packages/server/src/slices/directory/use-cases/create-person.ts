import { randomUUID } from 'node:crypto';
import { createPersonInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { givenFields } from '../domain/changed-fields.ts';
import { personParties } from '../domain/parties.ts';
import { insertAffiliation } from '../persistence/affiliations.ts';
import { NO_CONTACT, writeContact } from '../persistence/contacts.ts';
import { insertPerson } from '../persistence/persons.ts';
import { openOrganisation } from './open-organisation.ts';

/**
 * Enters somebody, and where they belong. Answers their id. An exam centre enters only people who belong to it: others
 * would be out of its sight. The trail says which fields were given, not what they hold (decision 0013).
 */
export const createPerson = useCase({
  permission: 'person.write',
  input: createPersonInput,
  run: async (uow, { familyName, givenNames, qualification, contact, affiliation }, access) => {
    const id = randomUUID();
    const centreIds = affiliation === null ? [] : [affiliation.organisationId];
    access.demand('person.write', personParties({ personId: id, organisationIds: [], centreIds }));
    const identity = { familyName, givenNames, qualification };
    await insertPerson(uow, { id, ...identity });
    const object = { type: 'PERSON', id } as const;
    const fields = givenFields({ ...identity, ...(contact ?? NO_CONTACT) });
    recordEvent(uow, { kind: 'PERSON_CREATED', object, after: { version: 1, fields } });
    if (affiliation !== null) {
      const { organisationId, position, from, to } = affiliation;
      const found = await openOrganisation(uow, access, 'affiliation.organisationId', organisationId, { from, to });
      if (!found.ok) return found;
      const row = { id: randomUUID(), personId: id, organisationId, position, from, to };
      await insertAffiliation(uow, row);
      recordEvent(uow, { kind: 'AFFILIATION_ADDED', object, after: { organisationId, from, to } });
    }
    // After the affiliation, which is what lets an exam centre see whom it has just entered.
    if (contact !== null) await writeContact(uow, id, contact);
    return accepted(id);
  },
});
