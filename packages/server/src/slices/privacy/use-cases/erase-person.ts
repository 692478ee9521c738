import { personErasureInput } from '@delibere/shared';
import { accepted, refused } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { findPerson, tiesOf } from '../persistence/person-keys.ts';
import { erase } from './erase.ts';

/**
 * Forgets a person who asks for it (GDPR art. 17), or whose data nobody needs any more.
 * Refuses `NOT_FOUND`, `PERSON_ERASED` (already), and `PERSON_STILL_ACTING` with what has to end first.
 */
export const erasePerson = useCase({
  permission: 'person.erase',
  input: personErasureInput,
  run: async (uow, { personId, reason }, access) => {
    const person = await findPerson(uow.rows, personId);
    if (person === null || !access.may('person.erase', { persons: [personId] })) return refused({ code: 'NOT_FOUND' });
    if (person.erasedAt !== null) return refused({ code: 'PERSON_ERASED' });
    const ties = await tiesOf(uow.rows, person);
    if (ties.affiliations + ties.mandates + ties.roles > 0) {
      return refused({ code: 'PERSON_STILL_ACTING', facts: { ...ties } });
    }
    await erase(uow, person, reason);
    return accepted({ personId });
  },
});
