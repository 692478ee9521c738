import type { Access } from '../../../kernel/authorisation/access.ts';
import { decodeCursor, encodeCursor } from '../../../kernel/read/cursor.ts';
import { type Page, type PageRequest, pageOf } from '../../../kernel/read/page.ts';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import {
  type ListedOrganisation,
  type OrganisationFilter,
  organisationCount,
  organisationPage,
} from '../persistence/organisation-list.ts';

/** One page of a list, the cursor of each of its rows, and how many rows the whole list has. */
export interface Listed<Row> {
  readonly page: Page<Row>;
  readonly cursorOf: (row: Row) => string;
  readonly count: () => Promise<number>;
}

/** Cursors say the name a row is listed by, and its id. */
const PLACE = ['text', 'text'] as const;

/** Organisations the caller may see, by name. Refuses (MalformedInput) a cursor of another list. */
export async function listOrganisations(
  reader: PersonalReader,
  access: Access,
  filter: OrganisationFilter,
  request: PageRequest,
): Promise<Listed<ListedOrganisation>> {
  const scope = `organisations ${JSON.stringify(filter)}`;
  const after = request.after === null ? null : decodeCursor(scope, PLACE, request.after);
  const reach = access.reach('organisation.read');
  const rows = await organisationPage(reader, filter, reach, after, request.first + 1);
  return {
    page: pageOf(rows, request),
    cursorOf: ({ orderKey, id }) => encodeCursor(scope, [orderKey, id]),
    count: () => organisationCount(reader, filter, reach),
  };
}
