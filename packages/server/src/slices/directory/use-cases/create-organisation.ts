import { randomUUID } from 'node:crypto';
import { createOrganisationInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { organisationParties } from '../domain/parties.ts';
import { DIRECTORY_CONSTRAINTS } from '../persistence/constraints.ts';
import { insertOrganisation } from '../persistence/organisations.ts';
import { checkedDetails } from './checked-details.ts';

/** Enters an organisation. Answers its id. Refuses what its kind does not allow, SIRET_TAKEN and NAME_TAKEN. */
export const createOrganisation = useCase({
  permission: 'organisation.write',
  input: createOrganisationInput,
  constraints: DIRECTORY_CONSTRAINTS,
  run: async (uow, { kind, ...typed }, access) => {
    const id = randomUUID();
    // Nobody's scope can be an organisation that does not exist yet.
    access.demand('organisation.write', organisationParties(id));
    const checked = await checkedDetails(uow, access, null, kind, typed);
    if (!checked.ok) return checked;
    await insertOrganisation(uow, { id, kind, ...checked.value });
    recordEvent(uow, {
      kind: 'ORGANISATION_CREATED',
      object: { type: 'ORGANISATION', id },
      after: { kind, ...checked.value },
    });
    return accepted(id);
  },
});
