import type { Access } from '../../../kernel/authorisation/access.ts';
import { accepted, type Result } from '../../../kernel/result.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { personParties } from '../domain/parties.ts';
import { type DirectoryRefusal, refuse } from '../domain/refuse.ts';
import { lockedPerson, type PersonRow, personsByIds, tiesOf } from '../persistence/persons.ts';

/**
 * The person whose entry somebody wants to change, locked. Throws Forbidden where they may see it and not do this.
 * Refuses NOT_FOUND; PERSON_ERASED; VERSION_CONFLICT where the entry is no longer what they read.
 */
export async function personForChange(
  uow: UnitOfWork,
  access: Access,
  permission: 'person.write' | 'mandate.write',
  asked: { readonly id: string; readonly version: number | null },
): Promise<Result<PersonRow, DirectoryRefusal>> {
  const [seen] = await personsByIds(uow, [asked.id]);
  const [ties = { personId: asked.id, organisationIds: [], centreIds: [] }] = await tiesOf(uow, [asked.id]);
  const parties = personParties(ties);
  if (seen === undefined || !access.may('person.read', parties)) return refuse('NOT_FOUND');
  access.demand(permission, parties);
  const row = await lockedPerson(uow, asked.id);
  if (row === null) return refuse('NOT_FOUND');
  if (row.erasedAt !== null) return refuse('PERSON_ERASED');
  if (asked.version !== null && row.version !== asked.version) {
    return refuse('VERSION_CONFLICT', { version: row.version });
  }
  return accepted(row);
}
