import type { Keyset } from '../../../../../kernel/read/cursor.ts';
import { SqlParameters } from '../../../../../kernel/read/sql-parameters.ts';
import type { SqlReader } from '../../../../../kernel/read/sql-reader.ts';
import { headColumns } from '../heads.ts';
import { type CertificationOrder, isAfter, keyColumns, ORDERS, orderBy } from './orders.ts';
import { type ListedRow, MAX_COUNT } from './search-page.ts';

/** A certification of a page of those that have a classification code, "ROME:H2906". */
export type ClassifiedRow = ListedRow & { readonly classification: string };

/** The statement of a page of the certifications that have a code, its columns apart; `code` and `limit` are expressions. */
export function selectClassified(
  code: string,
  order: CertificationOrder,
  after: Keyset | null,
  columns: string,
  parameters: SqlParameters,
  limit: string,
): string {
  return `SELECT ${columns} FROM certification c
    WHERE c.classification_codes @> ARRAY[${code}] AND ${isAfter(order, after, parameters)}
    ORDER BY ${orderBy(order)} LIMIT ${limit}`;
}

/** The expression that counts the certifications that have a code. */
export function countClassified(code: string): string {
  return `(SELECT count(*)::int AS count FROM (
    SELECT FROM certification c WHERE c.classification_codes @> ARRAY[${code}] LIMIT ${MAX_COUNT}) AS each)`;
}

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
  const columns = `${headColumns('c')}, ${keyColumns(order)}`;
  const page = selectClassified('wanted.code', order, after, columns, parameters, String(limit));
  const keys = ORDERS[order].keys.map((_, index) => `c."key${index + 1}"`).join(', ');
  const sql = `
    SELECT wanted.code AS classification, c.* FROM unnest(${codes}::text[]) AS wanted (code) CROSS JOIN LATERAL (${page}) c
    ORDER BY wanted.code, ${keys}`;
  return reader.rows(sql, parameters.values);
}

/** How many certifications have each classification code. */
export async function classifiedCounts(
  reader: SqlReader,
  classifications: readonly string[],
): Promise<readonly { readonly classification: string; readonly count: number }[]> {
  const sql = `
    SELECT wanted.code AS classification, found.count FROM unnest($1::text[]) AS wanted (code) CROSS JOIN LATERAL ${countClassified('wanted.code')} AS found`;
  return reader.rows(sql, [classifications]);
}
