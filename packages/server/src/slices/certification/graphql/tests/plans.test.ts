import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { fillLargeRegister } from '../../../../../testkit/large-register.ts';
import { readPool } from '../../../../kernel/read/read-pool.ts';
import { poolReader } from '../../../../kernel/read/sql-reader.ts';

let database: TestDatabase;
let api: TestApp;
const plans: string[] = [];
beforeAll(async () => {
  database = await testDatabase();
  await fillLargeRegister(database.pool);
  api = await testApp(database.url, {
    now: () => new Date('2026-03-01T12:00:00Z'),
    // The very statements that are sent, with their very values, are explained on the connection they run on.
    reader: (usual) => ({
      rows: async (sql, values, prepared) => {
        const rows = await usual.rows<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, COSTS OFF) ${sql}`, values);
        plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
        return usual.rows(sql, values, prepared);
      },
    }),
  });
}, 120_000);
afterAll(async () => {
  await api.close();
  await database.close();
});

const PAGE = `pageInfo { endCursor } totalCount corrections { typed read } nodes { rncpCode title active }`;
const search = (args: string): string => `{ found: certifications(${args}, first: 20) { ${PAGE} } }`;

const CASES: readonly (readonly [string, string, number])[] = [
  ['nothing asked', search('orderBy: RELEVANCE'), 20],
  ['words', search('query: "soudeur industriel "'), 20],
  ['a word of most fiches', search('query: "conduite "'), 20],
  ['a word not finished', search('query: "condu"'), 20],
  ['two letters', search('query: "co"'), 20],
  ['a misspelt word', search('query: "chaudronier "'), 20],
  ['a code', search('query: "RNCP 24567"'), 1],
  ['a bare number', search('query: "20001"'), 20],
  ['a ROME code', search('query: "H1204"'), 20],
  ['a word and a ROME code', search('query: "soudeur H1003"'), 20],
  ['words by title', search('query: "soudeur ", orderBy: TITLE'), 20],
  ['by title', search('orderBy: TITLE'), 20],
  ['by end of registration', search('orderBy: REGISTRATION_END'), 20],
  ['one register', search('filter: { register: RS }'), 20],
  ['active ones', search('filter: { active: true }'), 20],
  ['inactive ones', search('filter: { active: false }'), 20],
  ['a state', search('filter: { state: ARCHIVED }'), 20],
  ['levels', search('filter: { levels: [3, 4] }'), 20],
  ['kinds', search('filter: { kinds: ["CQPM"] }'), 20],
  ['an NSF code', search('filter: { nsf: "230u" }'), 20],
  ['a whole NSF group', search('filter: { nsf: "2" }'), 20],
  ['a ROME code by filter', search('filter: { rome: "H1204" }'), 20],
  ['a Formacode', search('filter: { formacode: "20123" }'), 20],
  ['an agreement', search('filter: { ccn: "3109" }'), 20],
  ['a certifier', search('filter: { certifier: "10000000000042" }'), 18],
  ['enrolments today', search('filter: { acceptsEnrolmentsOn: "2026-03-01" }'), 20],
  ['enrolments in the past', search('filter: { acceptsEnrolmentsOn: "2016-03-01" }'), 20],
  [
    'everything at once',
    search(
      'query: "assembleur ", filter: { active: true, levels: [3, 4, 5, 6, 7, 8], acceptsEnrolmentsOn: "2026-03-01" }',
    ),
    20,
  ],
  ['a chain', '{ certification(rncpCode: "RNCP1051") { chain { nodes { rncpCode certification { title } } } } }', -1],
  [
    'a nomenclature entry',
    '{ nomenclatureEntry(nomenclature: ROME, code: "H1204") { certifications { totalCount nodes { rncpCode } } } }',
    -1,
  ],
];

/** Plans that read heads row after row. */
function sequentialScans(): readonly string[] {
  return plans.filter((plan) => /Seq Scan on certification\b/.test(plan));
}

test.each(CASES)('%s: answered without reading all certifications', async (_, query, rows) => {
  plans.length = 0;
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  expect(sequentialScans()).toEqual([]);
  expect(plans.length).toBeGreaterThan(0);
  if (process.env.SHOW_PLANS) console.log(plans.join('\n\n'));
  if (rows >= 0) expect(data.found.nodes).toHaveLength(rows);
});

test('words that are ranked are not planned again for each search', async () => {
  const pool = readPool(database.url, () => undefined, { max: 1 });
  const own = await testApp(database.url, { reader: () => poolReader(pool) });
  const words = ['soudeur', 'conduite', 'chaudronnier', 'assembleur', 'usinage', 'maintenance', 'production', 'mesure'];
  for (const word of [...words, ...words])
    await own.ask('query ($word: String) { certifications(query: $word) { totalCount } }', { word: `${word} ` });
  const { rows } = await pool.query<{ readonly custom_plans: string; readonly generic_plans: string }>(
    `SELECT custom_plans, generic_plans FROM pg_prepared_statements WHERE statement LIKE '%found AS (%'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  // PostgreSQL tries five times whether planning for the values pays.
  for (const row of rows) expect(row).toEqual({ custom_plans: '5', generic_plans: expect.not.stringMatching(/^0$/) });
  await own.close();
  await pool.end();
});
