import type { Keyset } from '../../../../../kernel/read/cursor.ts';
import { SqlParameters } from '../../../../../kernel/read/sql-parameters.ts';
import type { SqlReader } from '../../../../../kernel/read/sql-reader.ts';
import type { SearchFilter } from '../../../domain/search-filter.ts';
import { type HeadRow, headColumns } from '../heads.ts';
import { filtered } from './conditions.ts';
import { type CertificationOrder, isAfter, keyColumns, orderBy } from './orders.ts';
import { type MatchTerm, textMatch } from './text-match.ts';

/** What is listed, in which order. */
export interface Search {
  readonly terms: readonly MatchTerm[];
  readonly filter: SearchFilter;
  readonly order: CertificationOrder;
  /** The day it is, for `acceptsEnrolmentsOn`. */
  readonly today: string;
}

/** A head and where it stands in its order. */
export type ListedRow = HeadRow & { readonly key1: string | number; readonly key2: string | number };

/** A statement ready to be sent. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** No list is counted further: the register is far from so many, and a count must cost little. */
export const MAX_COUNT = 100_000;

/** The statement of a page, its columns apart: rows after a keyset, as many as `limit`, an expression, says. */
export function selectPage(
  search: Search,
  after: Keyset | null,
  columns: string,
  parameters: SqlParameters,
  limit: string,
): string {
  const { from, where, score } = selection(search, parameters);
  const inner = `SELECT c.*, ${score} AS score FROM ${from} WHERE ${where}`;
  const source = search.order === 'RELEVANCE' ? `(${inner}) c WHERE true` : `${from} WHERE ${where}`;
  const rest = isAfter(search.order, after, parameters);
  return `SELECT ${columns} FROM ${source} AND ${rest} ORDER BY ${orderBy(search.order)} LIMIT ${limit}`;
}

export function pageStatement(search: Search, after: Keyset | null, limit: number): Statement {
  const parameters = new SqlParameters();
  const columns = `${headColumns('c')}, ${keyColumns(search.order)}`;
  const sql = selectPage(search, after, columns, parameters, String(limit));
  return { sql, values: parameters.values };
}

/** A search read once for its page and its count: `found` holds what both need of it. */
export interface SharedSearch {
  /** `found AS (SELECT …)`, for the WITH of what reads the others. */
  readonly found: string;
  readonly page: string;
  readonly count: string;
}

/** As `selectPage` and `selectCount`, of what words find in the order of relevance: to match and rank it once is enough. */
export function selectShared(
  search: Search,
  after: Keyset | null,
  columns: string,
  parameters: SqlParameters,
  limit: string,
): SharedSearch {
  const { from, where, score } = selection(search, parameters);
  const order = orderBy(search.order);
  const best = `SELECT c.id, c.score FROM found c WHERE ${isAfter(search.order, after, parameters)} ORDER BY ${order} LIMIT ${limit}`;
  return {
    found: `found AS (SELECT c.id, ${score} AS score FROM ${from} WHERE ${where})`,
    page: `SELECT ${columns} FROM (SELECT c.*, best.score FROM (${best}) best JOIN certification c ON c.id = best.id) c ORDER BY ${order}`,
    count: `SELECT least(count(*), ${MAX_COUNT})::int AS count FROM found`,
  };
}

/** The statement that counts what is found. */
export function selectCount(search: Search, parameters: SqlParameters): string {
  const { from, where } = selection(search, parameters, false);
  return `SELECT count(*)::int AS count FROM (SELECT FROM ${from} WHERE ${where} LIMIT ${MAX_COUNT}) AS found`;
}

export function countStatement(search: Search): Statement {
  const parameters = new SqlParameters();
  return { sql: selectCount(search, parameters), values: parameters.values };
}

export async function searchPage(
  reader: SqlReader,
  search: Search,
  after: Keyset | null,
  limit: number,
): Promise<readonly ListedRow[]> {
  const { sql, values } = pageStatement(search, after, limit);
  return reader.rows(sql, values);
}

export async function searchCount(reader: SqlReader, search: Search): Promise<number> {
  const { sql, values } = countStatement(search);
  const [row] = await reader.rows<{ count: number }>(sql, values);
  return row?.count ?? 0;
}

function selection(
  { terms, filter, today, order }: Search,
  parameters: SqlParameters,
  isRanked = order === 'RELEVANCE',
): { readonly from: string; readonly where: string; readonly score: string } {
  const { from, where } = filtered(filter, today, parameters);
  if (terms.length === 0) return { from, where: ['true', ...where].join(' AND '), score: 'c.active::int' };
  const match = textMatch(terms, parameters, isRanked);
  return { from, where: [...where, ...match.where].join(' AND '), score: match.score };
}
