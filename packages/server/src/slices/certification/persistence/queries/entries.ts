import type { Nomenclature } from '@delibere/shared';
import type { SqlReader } from '../../../../kernel/read/sql-reader.ts';

/** A code of a nomenclature with the label read last. */
export interface EntryRow {
  readonly nomenclature: Nomenclature;
  readonly code: string;
  readonly label: string;
}

export async function entryOf(reader: SqlReader, nomenclature: Nomenclature, code: string): Promise<EntryRow | null> {
  const sql = 'SELECT nomenclature, code, label FROM nomenclature_entry WHERE nomenclature = $1 AND code = $2';
  const [row] = await reader.rows<EntryRow>(sql, [nomenclature, code], true);
  return row ?? null;
}

/** Condition on entries of a nomenclature: whose code begins so or whose label says so. Both are expressions of text. */
export function matchesEntry(nomenclature: string, query: string): string {
  return `nomenclature = ${nomenclature}
    AND (${query} = '' OR starts_with(lower(code), lower(${query}))
         OR to_tsvector('delibere_french', label) @@ plainto_tsquery('delibere_french', ${query}))`;
}

const MATCHING = `FROM nomenclature_entry WHERE ${matchesEntry('$1', '$2')}`;

/** Entries of a nomenclature whose code begins so or whose label says so, by code. */
export async function entriesPage(
  reader: SqlReader,
  nomenclature: Nomenclature,
  query: string,
  after: string,
  limit: number,
): Promise<readonly EntryRow[]> {
  const sql = `SELECT nomenclature, code, label ${MATCHING} AND code > $3 ORDER BY code LIMIT $4`;
  return reader.rows(sql, [nomenclature, query, after, limit]);
}

export async function entriesCount(reader: SqlReader, nomenclature: Nomenclature, query: string): Promise<number> {
  const [row] = await reader.rows<{ count: number }>(`SELECT count(*)::int AS count ${MATCHING}`, [
    nomenclature,
    query,
  ]);
  return row?.count ?? 0;
}
