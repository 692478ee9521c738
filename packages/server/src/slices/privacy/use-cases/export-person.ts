import { personExportInput } from '@delibere/shared';
import { accepted, refused } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { HOLDERS } from '../holders.ts';
import { findPerson } from '../persistence/person-keys.ts';

/** Everything held about somebody, by section. */
export type PersonalData = Readonly<Record<string, readonly object[]>>;

/**
 * Gives a person everything that is held about them (GDPR art. 15 and 20), and records that it was given.
 * Refuses `NOT_FOUND`.
 */
export const exportPerson = useCase({
  permission: 'person.export',
  input: personExportInput,
  run: async (uow, { personId }, access) => {
    const person = await findPerson(uow.rows, personId);
    if (person === null || !access.may('person.export', { persons: [personId] })) return refused({ code: 'NOT_FOUND' });
    const data: Record<string, readonly object[]> = {};
    for (const holder of HOLDERS) Object.assign(data, await holder.collect(uow.rows, person));
    recordEvent(uow, { kind: 'PERSON_EXPORTED', object: { type: 'PERSON', id: personId } });
    return accepted<PersonalData>(data);
  },
});
