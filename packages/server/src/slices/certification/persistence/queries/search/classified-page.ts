import type { Keyset } from '../../../../../kernel/read/cursor.ts';
import type { SqlReader } from '../../../../../kernel/read/sql-reader.ts';
import { headColumns } from '../heads.ts';
import { type CertificationOrder, isAfter, keyColumns, ORDERS, orderBy } from './orders.ts';
import { type ListedRow, MAX_COUNT } from './search-page.ts';
import { SqlParameters } from './sql-parameters.ts';

/** A certification of a page of those that have a classification code, "ROME:H2906". */
export type ClassifiedRow = ListedRow & { readonly classification: string };

/** For each classification code, the certifications that have it, after a keyset: all by one statement. */
export async function classifiedPages(
  reader: SqlReader,
  classifications: readonly string[],
  order: CertificationOrder,
  after: Keyset | null,
  limit: number,
): Promise<readonly ClassifiedRow[]> {
  const parameters = new SqlParameters();
  const codes = parameters.add(classifications);
  const rest = isAfter(order, after, parameters);
  const keys = ORDERS[order].keys.map((_, index) => `c."key${index + 1}"`).join(', ');
  const sql = `
    SELECT wanted.code AS classification, c.* FROM unnest(${codes}::text[]) AS wanted (code) CROSS JOIN LATERAL (
      SELECT ${headColumns('c')}, ${keyColumns(order)} FROM certification c
      WHERE c.classification_codes @> ARRAY[wanted.code] AND ${rest}
      ORDER BY ${orderBy(order)} LIMIT ${parameters.add(limit)}) c
    ORDER BY wanted.code, ${keys}`;
  return reader.rows(sql, parameters.values);
}

/** How many certifications have each classification code. */
export async function classifiedCounts(
  reader: SqlReader,
  classifications: readonly string[],
): Promise<readonly { readonly classification: string; readonly count: number }[]> {
  const sql = `
    SELECT wanted.code AS classification, found.count FROM unnest($1::text[]) AS wanted (code) CROSS JOIN LATERAL (
      SELECT count(*)::int AS count FROM (
        SELECT FROM certification c WHERE c.classification_codes @> ARRAY[wanted.code] LIMIT ${MAX_COUNT}) AS each) AS found`;
  return reader.rows(sql, [classifications]);
}
