import { rectifyPersonInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { changedFields } from '../domain/changed-fields.ts';
import { refuse } from '../domain/refuse.ts';
import { keepFormerIdentity } from '../persistence/former-identities.ts';
import { updateIdentity } from '../persistence/persons.ts';
import { personForChange } from './person-for-change.ts';

/**
 * Corrects who somebody is said to be, for a reason. Answers their id. What was said before is kept beside the entry
 * until that is erased; the trail says which fields changed between which versions (decision 0013).
 */
export const rectifyPerson = useCase({
  permission: 'person.write',
  input: rectifyPersonInput,
  run: async (uow, { id, version, familyName, givenNames, qualification, reason }, access) => {
    const found = await personForChange(uow, access, 'person.write', { id, version });
    if (!found.ok) return found;
    const before = {
      familyName: found.value.familyName,
      givenNames: found.value.givenNames,
      qualification: found.value.qualification,
    };
    const identity = { familyName, givenNames, qualification };
    const fields = changedFields(before, identity);
    if (fields.length === 0) return refuse('NOTHING_TO_CHANGE');
    await keepFormerIdentity(uow, { personId: id, version, ...before });
    await updateIdentity(uow, id, identity);
    recordEvent(uow, {
      kind: 'PERSON_RECTIFIED',
      object: { type: 'PERSON', id },
      before: { version },
      after: { version: version + 1, fields },
      reason,
    });
    return accepted(id);
  },
});
