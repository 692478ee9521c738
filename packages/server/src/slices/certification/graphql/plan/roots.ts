import type { Nomenclature } from '@delibere/shared';
import type { PageSource, Parameters, RootField } from '../../../../kernel/planner/book.ts';
import { placeOf } from '../../../../kernel/planner/sql-text.ts';
import { cursorTag, type Keyset } from '../../../../kernel/read/cursor.ts';
import { DATA_VERSION } from '../../../../kernel/read/data-version.ts';
import { pageRequest } from '../../../../kernel/read/page.ts';
import type { SearchFilter } from '../../domain/search-filter.ts';
import { matchesEntry } from '../../persistence/queries/entries.ts';
import type { CertificationOrder } from '../../persistence/queries/search/orders.ts';
import { type Search, selectCount, selectPage, selectShared } from '../../persistence/queries/search/search-page.ts';
import { lookUpIn } from '../../persistence/queries/search/vocabulary.ts';
import { certificationCode } from '../../use-cases/get-certification.ts';
import { prepareNomenclature } from '../../use-cases/list-nomenclature.ts';
import { RememberedWords } from '../../use-cases/remembered-words.ts';
import { prepareSearch } from '../../use-cases/search-certifications.ts';
import type { ReadingContext } from '../context.ts';
import { keysOf, PAGE_COLUMNS, TemplateParameters } from './classified-page.ts';
import { nodeRoot } from './node-root.ts';
import { ENTRY_SOURCE } from './nomenclature-books.ts';
import { RememberedPages } from './remembered-pages.ts';

/** What arguments hold, as the schema types them. */
interface SearchArguments {
  readonly query?: string | null;
  readonly filter?: SearchFilter | null;
  readonly orderBy?: CertificationOrder | null;
  readonly first: number;
  readonly after?: string | null;
}

interface NomenclatureArguments {
  readonly nomenclature: Nomenclature;
  readonly query?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

/** Searches remembered as they were opened; each takes some kilobytes. */
const MAX_SEARCHES = 500;

/** Versions of the data have names of their own in every database: one memory serves them all. */
const WORDS = new RememberedWords();
const OPENED = new RememberedPages(MAX_SEARCHES);

/** What is remembered here of another version of the data than the statement finds. */
function forget(): void {
  WORDS.forget();
  OPENED.forget();
}

/** The same search is opened the same, on the same day: pages of what was found are asked one by one, by many. */
const searchPage = (args: SearchArguments, context: ReadingContext): Promise<PageSource> =>
  OPENED.opened(JSON.stringify([args, context.today]), () => openSearch(args, context));

async function openSearch(args: SearchArguments, { reader, today }: ReadingContext): Promise<PageSource> {
  const { first, after } = pageRequest(args.first, args.after);
  const { query = null, filter, orderBy = null } = args;
  const request = { first, after, query, filter: filter ?? {}, order: orderBy, today };
  const prepared = await prepareSearch(WORDS.over(lookUpIn(reader)), request);
  const { search, version } = prepared;
  const columns = `${PAGE_COLUMNS}, ${placeOf([...keysOf(search.order), '{:decided}::text'])} AS place`;
  const { source, values } = sourceOf(search, prepared.after, columns);
  return {
    ...source,
    ...(version === null ? {} : { provided: { sql: `{:version} = ${DATA_VERSION}`, otherwise: forget } }),
    parameters: {
      version,
      ...values,
      first,
      hasPrevious: after !== null,
      tag: cursorTag(prepared.scope),
      decided: prepared.decided,
      corrections: JSON.stringify(prepared.corrections),
    },
  };
}

/** Where a page and its count are read. To rank what words find, all of it is read: it is then counted there too. */
function sourceOf(
  search: Search,
  after: Keyset | null,
  columns: string,
): { readonly source: Pick<PageSource, 'shared' | 'rows' | 'count'>; readonly values: Parameters } {
  const read = new TemplateParameters('s');
  const limit = '{limit}';
  if (search.order === 'RELEVANCE' && search.terms.length > 0) {
    const { found, page, count } = selectShared(search, after, columns, read, limit);
    return { source: { shared: found, rows: page, count: `(${count})` }, values: read.byName };
  }
  const counted = new TemplateParameters('t');
  const source = {
    rows: selectPage(search, after, columns, read, limit),
    count: `(${selectCount(search, counted)})`,
  };
  return { source, values: { ...read.byName, ...counted.byName } };
}

async function nomenclaturePage(args: NomenclatureArguments): Promise<PageSource> {
  const page = pageRequest(args.first, args.after);
  const { nomenclature, query = null } = args;
  const { scope, after, text } = prepareNomenclature(nomenclature, query, page.after);
  const matching = matchesEntry('{:nomenclature}::text', '{:text}::text');
  return {
    rows: `SELECT nomenclature, code, label, NULL::text AS version_key, ${placeOf(['code'])} AS place
      FROM nomenclature_entry WHERE ${matching} AND code > {:after}::text ORDER BY code LIMIT {limit}`,
    count: `(SELECT count(*)::int FROM nomenclature_entry WHERE ${matching})`,
    parameters: {
      first: page.first,
      hasPrevious: page.after !== null,
      nomenclature,
      text,
      after,
      tag: cursorTag(scope),
    },
  };
}

/** Fields of Query, and where each one reads. */
export const ROOTS: Readonly<Record<string, RootField<ReadingContext>>> = {
  certification: {
    kind: 'row',
    reads: ['rncpCode'],
    open: ({ rncpCode }) => ({
      type: 'Certification',
      source: { from: 'certification {c}', where: '{c}.code = {:code}::text' },
      parameters: { code: certificationCode(String(rncpCode)) },
    }),
  },
  certifications: {
    kind: 'page',
    type: 'CertificationConnection',
    reads: ['query', 'filter', 'orderBy', 'first', 'after'],
    open: (args, context) => searchPage(args as unknown as SearchArguments, context),
  },
  nomenclatureEntry: {
    kind: 'row',
    reads: ['nomenclature', 'code'],
    open: ({ nomenclature, code }) => ({
      type: 'NomenclatureEntry',
      source: { from: ENTRY_SOURCE },
      parameters: { nomenclature, code },
    }),
  },
  nomenclatureEntries: {
    kind: 'page',
    type: 'NomenclatureEntryConnection',
    reads: ['nomenclature', 'query', 'first', 'after'],
    open: (args) => nomenclaturePage(args as unknown as NomenclatureArguments),
  },
  certificationFacets: {
    kind: 'row',
    open: () => ({ type: 'CertificationFacets', source: { from: '(SELECT) {f}' }, parameters: {} }),
  },
  node: nodeRoot,
};
