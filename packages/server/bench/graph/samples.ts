import type { Client } from 'pg';

/** The end of a page of 20, by code. */
export interface PageEnd {
  readonly register: string;
  readonly number: number;
}

/** What documents are asked about; every server is asked the same, in the same order. */
export interface Samples {
  /** Ends of the pages before the ones asked, the first pages of the list; null asks the first. */
  readonly pages: readonly (PageEnd | null)[];
  readonly codes: readonly string[];
  readonly queries: readonly string[];
  readonly walks: readonly { readonly code: string; readonly rome: string }[];
}

/** Trades and codes as people type them: several words, one not finished, one misspelt. */
const QUERIES = [
  'soudeur industriel ',
  'régleur ',
  'boulanger',
  'chaudronier ',
  'menuisier ébéniste',
  'conducteur ligne ',
  'agent de prévention ',
  'logistiq',
  'H2906 ',
  'RNCP 28245',
];

const PAGES = 40;
const COUNT = 100;

/** Draws samples evenly over the register. */
export async function drawSamples(client: Client): Promise<Samples> {
  const ends = await client.query<PageEnd & { rank: number }>(`
    SELECT register, code_number AS number, rank::int FROM (
      SELECT register, code_number, row_number() OVER (ORDER BY register, code_number) AS rank FROM certification) AS ranked
    WHERE rank % 20 = 0 ORDER BY rank LIMIT ${PAGES}`);
  const codes = await client.query<{ code: string; rome: string | null; linked: boolean }>(`
    SELECT code, linked_codes <> '{}' AS linked,
      (SELECT substr(each, 6) FROM unnest(classification_codes) AS each WHERE each LIKE 'ROME:%' LIMIT 1) AS rome
    FROM certification ORDER BY register, code_number`);
  const linked = codes.rows.flatMap(({ code, rome, linked }) => (linked && rome !== null ? [{ code, rome }] : []));
  return {
    pages: [null, ...ends.rows.slice(0, PAGES - 1)],
    codes: evenly(codes.rows, COUNT).map(({ code }) => code),
    queries: QUERIES,
    walks: evenly(linked, COUNT),
  };
}

function evenly<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0).slice(0, count);
}
