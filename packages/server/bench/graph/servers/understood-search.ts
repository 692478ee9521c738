import type { Pool, QueryConfig } from 'pg';
import type * as parametersModule from '../../../src/kernel/read/sql-parameters.ts';
import type * as pageModule from '../../../src/slices/certification/persistence/queries/search/search-page.ts';
import type * as vocabularyModule from '../../../src/slices/certification/persistence/queries/search/vocabulary.ts';
import type * as searchModule from '../../../src/slices/certification/use-cases/search-certifications.ts';
import { searchStatement } from '../limit-statements.ts';
import { fromDist } from './from-dist.ts';

const SEARCH = 'slices/certification/persistence/queries/search';

/** Loaded when first needed: the bench builds the product before. */
async function product(): Promise<
  typeof vocabularyModule & typeof pageModule & typeof parametersModule & typeof searchModule
> {
  return {
    ...(await fromDist<typeof vocabularyModule>(`${SEARCH}/vocabulary`)),
    ...(await fromDist<typeof pageModule>(`${SEARCH}/search-page`)),
    ...(await fromDist<typeof parametersModule>('kernel/read/sql-parameters')),
    ...(await fromDist<typeof searchModule>('slices/certification/use-cases/search-certifications')),
  };
}

const COLUMNS = 'c.code, c.title, c.kind, c.active, c.registration_end';
const TODAY = new Date().toISOString().slice(0, 10);

/** A search whose words were compared with the vocabulary. */
interface Understood {
  readonly search: pageModule.Search;
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
}

async function understood(pool: Pick<Pool, 'query'>, query: string): Promise<Understood> {
  const { lookUpIn, prepareSearch } = await product();
  const rows = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
    (await pool.query<Row>(sql, [...values])).rows;
  const request = { query, filter: {}, order: null, today: TODAY, first: 20, after: null };
  return prepareSearch(lookUpIn({ rows }), request);
}

/** A search as two statements, of its page and of its count. */
export interface SearchApart {
  readonly page: string;
  readonly count: string;
  readonly values: readonly unknown[];
}

/** Understands a search; `columns` are those of certifications `c` its page gives. */
export async function searchApart(pool: Pick<Pool, 'query'>, query: string, columns = COLUMNS): Promise<SearchApart> {
  const { selectCount, selectPage, SqlParameters } = await product();
  const { search } = await understood(pool, query);
  const parameters = new SqlParameters();
  const page = selectPage(search, null, columns, parameters, '20');
  const count = selectCount(search, parameters);
  return { page, count, values: parameters.values };
}

/** A search that is matched once, for its page and its count. */
export interface SearchTogether extends pageModule.SharedSearch, Pick<Understood, 'corrections'> {
  readonly values: readonly unknown[];
}

export async function searchTogether(pool: Pool, query: string, columns = COLUMNS): Promise<SearchTogether> {
  const { selectShared, SqlParameters } = await product();
  const { search, corrections } = await understood(pool, query);
  const parameters = new SqlParameters();
  return { ...selectShared(search, null, columns, parameters, '20'), corrections, values: parameters.values };
}

const known = new Map<string, Promise<QueryConfig>>();

/** The one statement of a search. Its words are understood once for all: the limit does not pay for it. */
export function understoodSearch(pool: Pool, query: string): Promise<QueryConfig> {
  const statement = known.get(query) ?? statementOf(pool, query);
  known.set(query, statement);
  return statement;
}

async function statementOf(pool: Pool, query: string): Promise<QueryConfig> {
  const together = await searchTogether(pool, query);
  const { values, corrections } = together;
  const text = searchStatement(together, `$${values.length + 1}`);
  return { name: `search ${query}`, text, values: [...values, JSON.stringify(corrections)] };
}
