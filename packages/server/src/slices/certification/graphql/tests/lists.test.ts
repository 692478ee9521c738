import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { fillLargeRegister } from '../../../../../testkit/large-register.ts';
import { DEFAULT_LIMITS } from '../../../../kernel/graphql/limits/limits.ts';
import { acceptsEnrolments } from '../../domain/validity.ts';

const SIZE = 240;
const TODAY = '2026-03-01';
let database: TestDatabase;
let api: TestApp;
beforeAll(async () => {
  database = await testDatabase();
  await fillLargeRegister(database.pool, SIZE);
  await database.pool.query('UPDATE certification SET registration_end = NULL, level = NULL WHERE id % 7 = 0');
  api = await testApp(database.url, { now: () => new Date(`${TODAY}T12:00:00Z`) });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const LIST = `query ($query: String, $filter: CertificationFilter, $order: CertificationOrder, $first: Int!, $after: String) {
  certifications(query: $query, filter: $filter, orderBy: $order, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { rncpCode title registrationEnd } }
  }
}`;
interface Edge {
  readonly cursor: string;
  readonly node: { readonly rncpCode: string; readonly title: string; readonly registrationEnd: string | null };
}

async function page(variables: Record<string, unknown>) {
  const { data, errors } = await api.ask(LIST, variables);
  expect(errors).toEqual([]);
  const { edges, ...rest } = data.certifications;
  return { ...rest, edges: edges as readonly Edge[] };
}

/** Every page after another. */
async function walk(variables: Record<string, unknown>, between: () => Promise<unknown> = async () => undefined) {
  const edges: Edge[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { pageInfo, edges: found } = await page({ ...variables, after });
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    expect(pageInfo.startCursor).toBe(found[0]?.cursor ?? null);
    edges.push(...found);
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
    await between();
  }
  return edges.map(({ node }) => node);
}

describe.each(['RELEVANCE', 'CODE', 'TITLE', 'REGISTRATION_END'])('in the order %s', (order) => {
  test('pages of any size give every certification exactly once', async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 7, max: 100 }),
      fc.constantFrom(undefined, 'soudeur ', 'condu', 'mot4 ', '1050'),
      fc.constantFrom({}, { active: true }, { levels: [3, 4, 5] }),
      async (first, query, filter) => {
        const nodes = await walk({ first, query, filter, order });
        const { totalCount } = await page({ first: 1, query, filter, order });
        expect(new Set(nodes.map(({ rncpCode }) => rncpCode)).size).toBe(nodes.length);
        expect(nodes).toHaveLength(totalCount);
      },
    );
    await fc.assert(property, { numRuns: 8 });
  });

  test('certifications that come in meanwhile neither repeat nor hide any other', async () => {
    const before = (await walk({ first: 100, order })).map(({ rncpCode }) => rncpCode);
    let round = 0;
    const insert = async (): Promise<void> => {
      round += 1;
      // One at each end of every order.
      for (const [title, number, end] of [
        ['AAA', round, '1990-01-01'],
        ['zzz', 900_000 + round, '2099-01-01'],
      ]) {
        await database.pool.query(
          `INSERT INTO certification (id, code, register, code_number, current_version_id, source_hash, title, active, registration_end, classification_codes, linked_codes, search)
           VALUES (1000000 + $2::int, 'RNCP' || $2::int, 'RNCP', $2::int, 1000000 + $2::int, '', $1, true, $3::date, '{}', '{}', '')`,
          [title, number, end],
        );
      }
    };
    await database.pool.query('ALTER TABLE certification DISABLE TRIGGER ALL');
    const seen = (await walk({ first: 50, order }, insert)).map(({ rncpCode }) => rncpCode);
    await database.pool.query('DELETE FROM certification WHERE code_number < 1000 OR code_number > 900000');
    await database.pool.query('ALTER TABLE certification ENABLE TRIGGER ALL');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((code) => before.includes(code))).toEqual(before);
  });
});

test('each order is the one it says', async () => {
  const ends = (await walk({ first: 100, order: 'REGISTRATION_END' })).map(({ registrationEnd }) => registrationEnd);
  expect(ends).toEqual(ends.toSorted((a, b) => (a ?? '9999').localeCompare(b ?? '9999')));
  const titles = (await walk({ first: 100, order: 'TITLE' })).map(({ title }) => title);
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('und').compare));
  const codes = (await walk({ first: 100, order: 'CODE' })).map(({ rncpCode }) => rncpCode);
  const key = (code: string): string =>
    `${code.replace(/\d/g, '').padEnd(4)}${code.replace(/\D/g, '').padStart(7, '0')}`;
  expect(codes).toEqual(codes.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)));
});

test('the filter on enrolments agrees with the rule, day after day', async () => {
  const { rows } = await database.pool.query(`
    SELECT c.code, c.active, c.registration_end::text AS "registrationEnd", v.effect_date::text AS "effectDate",
      v.decision_date::text AS "decisionDate", v.publication_date::text AS "publicationDate"
    FROM certification c JOIN certification_version v ON v.id = c.current_version_id ORDER BY c.register, c.code_number`);
  for (const on of ['2011-12-31', '2012-03-01', '2017-01-15', '2017-06-01', TODAY, '2027-10-01', '2031-01-01']) {
    const expected = rows.filter((row) => acceptsEnrolments(row, on, TODAY)).map((row) => row.code);
    const nodes = await walk({ first: 100, filter: { acceptsEnrolmentsOn: on } });
    expect(nodes.map(({ rncpCode }) => rncpCode)).toEqual(expected);
  }
});

/** Statements sent for a list of some length. */
async function statementsFor(first: number, fields: string): Promise<readonly string[]> {
  const wide = await testApp(database.url, { limits: { ...DEFAULT_LIMITS, cost: 9_999_999 } });
  const query = `query ($first: Int!) { certifications(first: $first) { totalCount nodes { ${fields} } } }`;
  const { errors, data } = await wide.ask(query, { first });
  expect(errors).toEqual([]);
  expect(data.certifications.nodes).toHaveLength(first);
  await wide.close();
  return wide.statements();
}

test('a list of 1, 20 or 100 certifications with all they hold takes the same number of statements', async () => {
  const fields = `id title level { code } objectives acceptsEnrolments nsf { label certifications(first: 5) { totalCount nodes { title } } }
    certifiers { certifications(first: 3) { nodes { title } } } blocks { code capabilities { code } formula { sentence } }
    capabilities { code } partners(first: 3) { totalCount nodes { name } } versions { number changes { path } } currentVersion { number }`;
  const counts = await Promise.all([1, 20, 100].map(async (first) => (await statementsFor(first, fields)).length));
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeLessThan(20);
});

test('links and chains of a list take at most one statement for each place that asks for them', async () => {
  const fields = `replaces { certification { title } } replacedBy { certification { title } }
    chain { nodes { certification { title level { code } } } current { rncpCode } }`;
  for (const first of [1, 20, 100]) {
    const sent = await statementsFor(first, fields);
    for (const alike of Map.groupBy(sent, (sql) => sql).values()) expect(alike.length).toBeLessThanOrEqual(3);
  }
});

test.each([
  ['cursor', { after: 'nonsense' }, 'after'],
  ['cursor of another order', { after: 'WyJxU1UwdzIiLCJSTkNQIiwxMDIzLCIiXQ', order: 'TITLE' }, 'after'],
  ['altered cursor', { after: Buffer.from('["x",1,2]').toString('base64url') }, 'after'],
  ['NSF code', { filter: { nsf: "2'0" } }, 'filter.nsf'],
  ['ROME code', { filter: { rome: 'h2906' } }, 'filter.rome'],
  ['SIRET', { filter: { certifier: '123' } }, 'filter.certifier'],
])('a malformed %s is refused by name', async (_, variables, field) => {
  const { errors } = await api.ask(LIST, { first: 5, ...variables });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
});

test('a day that is not in the calendar is refused by name', async () => {
  const query = 'query ($on: Date!) { certification(rncpCode: "RNCP1001") { acceptsEnrolments(on: $on) } }';
  const { status, errors } = await api.ask(query, { on: '2026-02-30' });
  expect({ status, errors }).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'on' } }],
  });
});

test('facets count what the filters find', async () => {
  const { data, errors } = await api.ask(
    '{ certificationFacets { kinds { value count } levels { value count } nsf { value label count } certifiers { value count } } }',
  );
  expect(errors).toEqual([]);
  const { kinds, levels, nsf, certifiers } = data.certificationFacets;
  const found = async (filter: object): Promise<number> => (await page({ first: 1, filter })).totalCount;
  expect(kinds[0].count).toBe(await found({ kinds: [kinds[0].value] }));
  expect(levels[0].count).toBe(await found({ levels: [Number(levels[0].value)] }));
  expect(nsf[0].count).toBe(await found({ nsf: nsf[0].value }));
  expect(certifiers[0].count).toBe(await found({ certifier: certifiers[0].value }));
  for (const facet of [kinds, levels, nsf, certifiers]) {
    const counts = facet.map(({ count }: { count: number }) => count);
    expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a));
  }
});
