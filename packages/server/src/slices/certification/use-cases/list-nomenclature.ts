import type { Nomenclature } from '@delibere/shared';
import { decodeCursor, encodeCursor } from '../../../kernel/read/cursor.ts';
import { type Page, type PageRequest, pageOf } from '../../../kernel/read/page.ts';
import type { SqlReader } from '../../../kernel/read/sql-reader.ts';
import { type EntryRow, entriesCount, entriesPage } from '../persistence/queries/entries.ts';

/** One page of a nomenclature. */
export interface NomenclatureAnswer {
  readonly page: Page<EntryRow>;
  readonly cursorOf: (row: EntryRow) => string;
  readonly count: () => Promise<number>;
}

const MAX_CHARACTERS = 200;

/** What is listed of a nomenclature, and after which code. */
export interface PreparedNomenclature {
  readonly scope: string;
  readonly after: string;
  readonly text: string;
}

/** Reads what is asked of a nomenclature. Refuses (MalformedInput) a cursor of another list. */
export function prepareNomenclature(
  nomenclature: Nomenclature,
  query: string | null,
  cursor: string | null,
): PreparedNomenclature {
  const scope = `nomenclature ${nomenclature}`;
  const [after = ''] = cursor === null ? [] : decodeCursor(scope, ['text'], cursor);
  return { scope, after: String(after), text: (query ?? '').replaceAll('\0', '').trim().slice(0, MAX_CHARACTERS) };
}

/** Entries by code, all of them or those whose code begins so or whose label says so. */
export async function listNomenclature(
  reader: SqlReader,
  nomenclature: Nomenclature,
  query: string | null,
  request: PageRequest,
): Promise<NomenclatureAnswer> {
  const { scope, after, text } = prepareNomenclature(nomenclature, query, request.after);
  const rows = await entriesPage(reader, nomenclature, text, after, request.first + 1);
  return {
    page: pageOf(rows, request),
    cursorOf: ({ code }) => encodeCursor(scope, [code]),
    count: () => entriesCount(reader, nomenclature, text),
  };
}
