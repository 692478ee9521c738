import { MalformedInput } from '../../../kernel/malformed-input.ts';
import { decodeCursor, encodeCursor, type Keyset } from '../../../kernel/read/cursor.ts';
import { type Page, type PageRequest, pageOf } from '../../../kernel/read/page.ts';
import type { SqlReader } from '../../../kernel/read/sql-reader.ts';
import { remembered } from '../../../kernel/remembered.ts';
import { readSearch } from '../domain/read-search.ts';
import type { SearchFilter } from '../domain/search-filter.ts';
import { type CertificationOrder, ORDERS } from '../persistence/queries/search/orders.ts';
import { type ListedRow, type Search, searchCount, searchPage } from '../persistence/queries/search/search-page.ts';
import { lookUpIn, type WordLookUp } from '../persistence/queries/search/vocabulary.ts';
import { type Correction, decidedCorrections, resolveTerms } from './resolve-search-terms.ts';

/** What is searched, as asked. */
export interface SearchRequest extends PageRequest {
  readonly query: string | null;
  readonly filter: SearchFilter;
  readonly order: CertificationOrder | null;
  /** The day it is in Paris. */
  readonly today: string;
}

/** One page of what was found. */
export interface SearchAnswer {
  readonly page: Page<ListedRow>;
  readonly corrections: readonly Correction[];
  /** Cursor of a row of the page. */
  readonly cursorOf: (row: ListedRow) => string;
  /** How many certifications are found in all, at most 100,000. */
  readonly count: () => Promise<number>;
}

/** A search understood: what to list, after which row, and what the cursors of its rows belong to. */
export interface PreparedSearch {
  readonly search: Search;
  readonly after: Keyset | null;
  readonly scope: string;
  readonly corrections: readonly Correction[];
  /** The corrections as cursors remember them. */
  readonly decided: string;
  /** The version of the data its words were looked up at; null when none had to be. */
  readonly version: string | null;
}

/** People search for the same, and each page of what they find is asked with it. */
const readRemembered = remembered(1_000, readSearch);

/**
 * Reads a search. A cursor remembers how misspelt words were read, so that later pages belong to the same list whatever
 * is imported meanwhile. Refuses (MalformedInput) a cursor of another list and a filter that cannot be a code, naming
 * the argument.
 */
export async function prepareSearch(lookUp: WordLookUp, request: SearchRequest): Promise<PreparedSearch> {
  checkFilter(request.filter);
  const text = readRemembered(request.query ?? '');
  const hasText = text.terms.length > 0;
  const order = !hasText && (request.order ?? 'RELEVANCE') === 'RELEVANCE' ? 'CODE' : (request.order ?? 'RELEVANCE');
  const scope = `certifications ${order} ${hasText ? (request.query ?? '').trim() : ''}`;
  const after = request.after === null ? null : decodeCursor(scope, [...ORDERS[order].shape, 'text'], request.after);
  const { terms, corrections, version } = await resolveTerms(lookUp, text, decidedCorrections(lastOf(after)));
  const decided = corrections.map(({ typed, read }) => `${typed}>${read}`).join(' ');
  return {
    search: { terms, filter: request.filter, order, today: request.today },
    after,
    scope,
    corrections,
    decided,
    version,
  };
}

/** Finds certifications by words, codes and conditions, best first unless another order is asked. Refuses as `prepareSearch`. */
export async function searchCertifications(reader: SqlReader, request: SearchRequest): Promise<SearchAnswer> {
  const { search, after, scope, corrections, decided } = await prepareSearch(lookUpIn(reader), request);
  const rows = await searchPage(reader, search, after, request.first + 1);
  return {
    page: pageOf(rows, request),
    corrections,
    cursorOf: ({ key1, key2 }) => encodeCursor(scope, [key1, key2, decided]),
    count: () => searchCount(reader, search),
  };
}

function lastOf(keyset: Keyset | null): string | null {
  return keyset === null ? null : String(keyset.at(-1) ?? '');
}

const CODE_PATTERNS = {
  nsf: { pattern: /^\d{1,3}[a-z]?$/, words: 'an NSF code is three digits, perhaps with a letter: "200u"' },
  rome: { pattern: /^[A-N]\d{4}$/, words: 'a ROME code is a letter and four digits: "H2906"' },
  formacode: { pattern: /^\d{5}$/, words: 'a Formacode is five digits: "23054"' },
  ccn: { pattern: /^\d{1,5}$/, words: 'a brochure number is digits: "3109"' },
  certifier: { pattern: /^\d{14}$/, words: 'a SIRET is 14 digits' },
} as const;

function checkFilter(filter: SearchFilter): void {
  for (const field of ['nsf', 'rome', 'formacode', 'ccn', 'certifier'] as const) {
    const value = filter[field];
    const { pattern, words } = CODE_PATTERNS[field];
    if (value && !pattern.test(value))
      throw new MalformedInput(`filter.${field}`, `\`${field}\` is malformed: ${words}.`);
  }
}
