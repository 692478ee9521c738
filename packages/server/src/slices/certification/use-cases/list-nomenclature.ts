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

/** Entries by code, all of them or those whose code begins so or whose label says so. */
export async function listNomenclature(
  reader: SqlReader,
  nomenclature: Nomenclature,
  query: string | null,
  request: PageRequest,
): Promise<NomenclatureAnswer> {
  const scope = `nomenclature ${nomenclature}`;
  const [after = ''] = request.after === null ? [] : decodeCursor(scope, ['text'], request.after);
  const text = (query ?? '').replaceAll('\0', '').trim().slice(0, MAX_CHARACTERS);
  const rows = await entriesPage(reader, nomenclature, text, String(after), request.first + 1);
  return {
    page: pageOf(rows, request),
    cursorOf: ({ code }) => encodeCursor(scope, [code]),
    count: () => entriesCount(reader, nomenclature, text),
  };
}
