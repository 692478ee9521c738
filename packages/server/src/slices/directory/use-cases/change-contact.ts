import { changeContactInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { changedFields } from '../domain/changed-fields.ts';
import { refuse } from '../domain/refuse.ts';
import { contactsOf, NO_CONTACT, writeContact } from '../persistence/contacts.ts';
import { bumpPerson } from '../persistence/persons.ts';
import { personForChange } from './person-for-change.ts';

/** Changes how somebody is reached. Answers their id. The trail says which fields changed, never what they hold. */
export const changeContact = useCase({
  permission: 'person.write',
  input: changeContactInput,
  run: async (uow, { id, version, email, phone, address }, access) => {
    const found = await personForChange(uow, access, 'person.write', { id, version });
    if (!found.ok) return found;
    const [known = NO_CONTACT] = await contactsOf(uow, [id]);
    const before = { email: known.email, phone: known.phone, address: known.address };
    const contact = { email, phone, address };
    const fields = changedFields(before, contact);
    if (fields.length === 0) return refuse('NOTHING_TO_CHANGE');
    await writeContact(uow, id, contact);
    await bumpPerson(uow, id);
    recordEvent(uow, {
      kind: 'PERSON_CONTACT_CHANGED',
      object: { type: 'PERSON', id },
      before: { version },
      after: { version: version + 1, fields },
    });
    return accepted(id);
  },
});
