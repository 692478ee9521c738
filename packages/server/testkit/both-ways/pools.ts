import type pg from 'pg';
import type { TestApp } from '../graphql-client.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** What a register really holds, and what its API really gave. */
export interface Pools {
  readonly codes: readonly string[];
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  readonly words: readonly string[];
  /** Codes by nomenclature, as `nomenclatureEntry` takes them. */
  readonly entries: readonly Arguments[];
  readonly sirets: readonly string[];
  readonly kinds: readonly string[];
  /** Arguments that go together, a cursor with the search it was given for, by field. */
  readonly pages: Readonly<Record<string, readonly Arguments[]>>;
}

const SEARCHES: readonly Arguments[] = [
  {},
  { orderBy: 'TITLE' },
  { orderBy: 'REGISTRATION_END' },
  { orderBy: 'RELEVANCE' },
  { query: 'soudeur ' },
  { query: 'régle' },
  { query: 'conducteur soudeur', orderBy: 'TITLE' },
  { query: 'soudeurs ', filter: { active: true } },
  { query: 'usinnage ' },
  { filter: { register: 'RS' }, orderBy: 'CODE' },
  { filter: { acceptsEnrolmentsOn: '2026-03-01', levels: [3, 5] }, orderBy: 'REGISTRATION_END' },
];

/** Asks the API for some of everything there is. */
export async function gatherPools(api: TestApp, pool: pg.Pool): Promise<Pools> {
  const column = async (sql: string): Promise<readonly string[]> => {
    const { rows } = await pool.query<{ text: string }>(sql);
    return rows.map(({ text }) => text);
  };
  const searches = await Promise.all(SEARCHES.map((args) => pagesOf(api, args)));
  const { data, errors } = await api.ask(EVERYTHING);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return {
    codes: await column('SELECT code AS text FROM certification ORDER BY code'),
    ids: [...new Set(strings(data, 'id'))].toSorted(),
    cursors: [
      ...new Set([...strings(data, 'cursor'), ...searches.flat().map(({ after }) => String(after))]),
    ].toSorted(),
    words: await column(`SELECT word AS text FROM search_word ORDER BY word LIMIT 60`),
    entries: (
      await pool.query<Record<string, string>>('SELECT nomenclature, code FROM nomenclature_entry ORDER BY 1, 2')
    ).rows,
    sirets: await column(`SELECT DISTINCT siret AS text FROM habilitation WHERE siret IS NOT NULL ORDER BY 1 LIMIT 20`),
    kinds: await column('SELECT DISTINCT kind AS text FROM certification WHERE kind IS NOT NULL ORDER BY 1'),
    pages: {
      'Query.certifications': searches.flat(),
      'Query.nomenclatureEntries': await entryPages(api),
      ...(await classifiedPages(api)),
    },
  };
}

const EVERYTHING = `{
  certifications(first: 55) { edges { cursor node {
    id versions { id } blocks { id } capabilities { id } nsf { id } rome { id } partners(first: 3) { edges { cursor } }
  } } }
}`;

async function pagesOf(api: TestApp, args: Arguments): Promise<readonly Arguments[]> {
  const { data } = await api.ask(
    `query ($query: String, $filter: CertificationFilter, $orderBy: CertificationOrder) {
      certifications(query: $query, filter: $filter, orderBy: $orderBy, first: 12) { edges { cursor } }
    }`,
    args,
  );
  return strings(data, 'cursor').map((after) => ({ ...args, after }));
}

async function entryPages(api: TestApp): Promise<readonly Arguments[]> {
  const asked = ['ROME', 'NSF', 'CCN'].flatMap((nomenclature) => [
    { nomenclature },
    { nomenclature, query: 'soudeur' },
  ]);
  const pages = asked.map(async (args) => {
    const { data } = await api.ask(
      'query ($nomenclature: Nomenclature!, $query: String) { nomenclatureEntries(nomenclature: $nomenclature, query: $query) { edges { cursor } } }',
      args,
    );
    return strings(data, 'cursor').map((after) => ({ ...args, after }));
  });
  return (await Promise.all(pages)).flat();
}

/** Cursors of the certifications that have a code, or that a body certifies. */
async function classifiedPages(api: TestApp): Promise<Pools['pages']> {
  const pages = ['CODE', 'TITLE', 'REGISTRATION_END'].map(async (orderBy) => {
    const { data } = await api.ask(
      'query ($orderBy: CertificationOrder) { nomenclatureEntry(nomenclature: NSF, code: "250r") { certifications(orderBy: $orderBy) { edges { cursor } } } }',
      { orderBy },
    );
    return strings(data, 'cursor').map((after) => ({ orderBy, after }));
  });
  const given = (await Promise.all(pages)).flat();
  return {
    'NomenclatureEntry.certifications': given,
    'Certifier.certifications': given.filter(({ orderBy }) => orderBy === 'CODE').map(({ after }) => ({ after })),
  };
}

/** Every text that stands under a name somewhere in an answer. */
function strings(value: unknown, name: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => strings(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    key === name && typeof each === 'string' ? [each] : strings(each, name),
  );
}
