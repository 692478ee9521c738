import { changeOrganisationContactInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { changedFields } from '../domain/changed-fields.ts';
import { refuse } from '../domain/refuse.ts';
import { updateOrganisationContact } from '../persistence/organisations.ts';
import { organisationForChange } from './organisation-for-change.ts';

/**
 * Changes where an organisation is written to about juries. Answers its id. An address may be a person's: the trail says
 * which changed, never what they hold. Refuses NOTHING_TO_CHANGE.
 */
export const changeOrganisationContact = useCase({
  permission: 'organisation.write',
  input: changeOrganisationContactInput,
  run: async (uow, { id, version, juryEmail, postalAddress }, access) => {
    const found = await organisationForChange(uow, access, { id, version });
    if (!found.ok) return found;
    const before = { juryEmail: found.value.juryEmail, postalAddress: found.value.postalAddress };
    const contact = { juryEmail, postalAddress };
    const fields = changedFields(before, contact);
    if (fields.length === 0) return refuse('NOTHING_TO_CHANGE');
    await updateOrganisationContact(uow, id, contact);
    recordEvent(uow, {
      kind: 'ORGANISATION_CONTACT_CHANGED',
      object: { type: 'ORGANISATION', id },
      before: { version },
      after: { version: version + 1, fields },
    });
    return accepted(id);
  },
});
