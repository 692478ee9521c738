import type { Access } from '../../../kernel/authorisation/access.ts';
import { decodeCursor, encodeCursor } from '../../../kernel/read/cursor.ts';
import { type PageRequest, pageOf } from '../../../kernel/read/page.ts';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import { type ListedPerson, type PersonFilter, personCount, personPage } from '../persistence/person-list.ts';
import type { Listed } from './list-organisations.ts';

/** Cursors say the name somebody is listed by, and their id. */
const PLACE = ['text', 'text'] as const;

/** People the caller may see, by name. Refuses (MalformedInput) a cursor of another list. */
export async function listPersons(
  reader: PersonalReader,
  access: Access,
  filter: PersonFilter,
  request: PageRequest,
): Promise<Listed<ListedPerson>> {
  const scope = `persons ${JSON.stringify(filter)}`;
  const after = request.after === null ? null : decodeCursor(scope, PLACE, request.after);
  const reach = { persons: access.reach('person.read'), mandates: access.reach('mandate.read') };
  const rows = await personPage(reader, filter, reach, after, request.first + 1);
  return {
    page: pageOf(rows, request),
    cursorOf: ({ orderKey, id }) => encodeCursor(scope, [orderKey, id]),
    count: () => personCount(reader, filter, reach),
  };
}
