import type { PersonKeys } from '../../../kernel/personal-data.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { recordEvent } from '../../audit/index.ts';
import { HOLDERS } from '../holders.ts';

/** Takes a person out of everything that holds personal data, in this transaction. */
export async function erase(uow: UnitOfWork, person: PersonKeys, reason: string): Promise<void> {
  for (const holder of HOLDERS) await holder.erase(uow, person);
  recordEvent(uow, { kind: 'PERSON_ERASED', object: { type: 'PERSON', id: person.personId }, reason });
}
