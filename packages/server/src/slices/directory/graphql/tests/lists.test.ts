import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type DirectoryWorld, directoryWorld } from '../../../../../testkit/directory-world.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: DirectoryWorld;
let union: string;
let centre: string;
const PEOPLE = 45;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url);
  api.actAs(ADMINISTRATOR);
  world = directoryWorld(database.pool);
  union = await world.organisation('UNION', { name: 'Fédération générale de la métallurgie' });
  centre = await world.organisation('EXAM_CENTRE', { name: 'Chambre de l’Hérault' });
  for (let index = 0; index < PEOPLE; index += 1) {
    const familyName = ['Étienne', 'etcheverry', 'ÉTAPE', 'Le Goff', 'Zola'][index % 5] ?? '';
    const id = await world.person({ familyName, givenNames: `Jean ${index % 7}` });
    await world.affiliation(id, index % 2 === 0 ? union : centre);
    if (index % 3 === 0) await world.mandate(id, union, { from: '2025-01-01', to: '2025-12-31', examCentreId: centre });
  }
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const LIST = `query ($query: String, $organisation: ID, $college: College, $on: Date, $first: Int!, $after: String) {
  persons(query: $query, organisation: $organisation, college: $college, mandatedOn: $on, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id familyName givenNames } } } }`;
interface Edge {
  readonly node: { readonly id: string; readonly familyName: string; readonly givenNames: string };
}

async function page(variables: Record<string, unknown> = {}, viewer = ADMINISTRATOR) {
  const { data, errors } = await api.askAs(viewer, LIST, { first: 100, ...variables });
  expect(errors).toEqual([]);
  return data.persons;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

test('people come by name, as a dictionary has them, each once over pages of any size', async () => {
  const edges: Edge[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { pageInfo, totalCount, edges: found } = await page({ first: 7, after });
    expect([pageInfo.hasPreviousPage, totalCount]).toEqual([after !== null, PEOPLE]);
    edges.push(...found);
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  const names = edges.map(({ node }) => plain(`${node.familyName}, ${node.givenNames}`));
  expect(names).toEqual(names.toSorted());
  expect(new Set(edges.map(({ node }) => node.id)).size).toBe(PEOPLE);
});

test.each([
  ['etienne', 9],
  ['ÉTIENNE jean', 9],
  ['et jean 3', 3],
  ['le goff', 9],
  ['%', 0],
  ['_ean', 0],
  ['a\\', 0],
  ['nobody', 0],
  ['', PEOPLE],
  ['\u0000etienne\u0000', 9],
])('"%s" finds %i', async (query, count) => {
  const { totalCount, edges } = await page({ query });
  expect([totalCount, edges.length]).toEqual([count, count]);
});

test('people are found by the beginning of their address, by organisation, side and day of a mandate', async () => {
  const { edges } = await page({ first: 1 });
  const email = await world.emailOf(edges[0].node.id);
  expect(await page({ query: email.slice(0, -3).toUpperCase() })).toMatchObject({ totalCount: 1 });
  const mandated = Math.ceil(PEOPLE / 3);
  expect((await page({ organisation: centre })).totalCount).toBe(Math.floor(PEOPLE / 2));
  expect((await page({ college: 'UNIONS' })).totalCount).toBe(mandated);
  expect((await page({ college: 'EMPLOYERS' })).totalCount).toBe(0);
  expect((await page({ on: '2025-12-31', organisation: union })).totalCount).toBe(mandated);
  expect((await page({ on: '2026-01-01' })).totalCount).toBe(0);
});

test('a list and its count hold what may be seen; a filter on mandates tells nothing of those that may not', async () => {
  const manager = inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: centre });
  const seen = await page({}, manager);
  expect([seen.totalCount, seen.edges.length]).toEqual([22, 22]);
  const { edges } = await page({ first: 100, organisation: union });
  const hidden = edges.find(({ node }: Edge) => !seen.edges.some((edge: Edge) => edge.node.id === node.id));
  expect(hidden).toBeDefined();
  const assessor = inRole('ASSESSOR', { kind: 'EXAM_CENTRE', id: centre }, edges[0].node.id);
  expect((await page({}, assessor)).totalCount).toBe(1);
  expect((await page({ college: 'UNIONS' }, assessor)).totalCount).toBe(0);
});

test.each([
  ['after', { after: 'nonsense' }],
  ['first', { first: 101 }],
  ['organisation', { organisation: 'x' }],
])('a malformed `%s` is refused by name', async (field, variables) => {
  const { errors } = await api.ask(LIST, { first: 5, ...variables });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
});

test('a cursor of another list is refused', async () => {
  const { pageInfo } = await page({ first: 5 });
  const { errors } = await api.ask(LIST, { first: 5, after: pageInfo.endCursor, query: 'zola' });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'after' } }]);
});

/** Statements PostgreSQL is sent for a document. */
async function statementsFor(document: string, first: number): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  const { errors } = await api.ask(document, { first });
  const sent = query.mock.calls.length;
  query.mockRestore();
  expect(errors).toEqual([]);
  return sent;
}

test.each([
  `query ($first: Int!) { persons(first: $first) { totalCount nodes { familyName allowedActions contact { email }
    affiliations { position organisationName organisation { name departments parent { name } } }
    mandates { source organisationName examCentre { name } person { familyName } } formerIdentities { familyName } } } }`,
  `query ($first: Int!) { organisations(first: $first) { totalCount nodes { name allowedActions departments parent { name }
    representativities { branchName branch { name } } } } }`,
])('a list takes the same number of statements, however long it is: %#', async (document) => {
  const counts = [];
  for (const first of [2, 20, 40]) counts.push(await statementsFor(document, first));
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(5);
  expect(counts[0]).toBeLessThan(40);
});

const ORGANISATIONS = `query ($query: String, $kinds: [OrganisationKind!], $department: String, $openOn: Date) {
  organisations(query: $query, kinds: $kinds, department: $department, openOn: $openOn, first: 50) { totalCount nodes { id name } } }`;

test('organisations are found by words, SIRET in groups, kind, department and day', async () => {
  const find = async (variables: Record<string, unknown>): Promise<readonly string[]> => {
    const { data, errors } = await api.ask(ORGANISATIONS, variables);
    expect(errors).toEqual([]);
    expect(data.organisations.totalCount).toBe(data.organisations.nodes.length);
    return data.organisations.nodes.map(({ id }: { id: string }) => id);
  };
  const company = await world.organisation('COMPANY', { name: 'Forges', siret: '78471719100018' });
  await database.pool.query(`UPDATE directory.organisation SET closed_on = '2025-06-30' WHERE id = $1`, [company]);
  await database.pool.query(`INSERT INTO directory.organisation_department VALUES ($1, '34')`, [centre]);
  expect(await find({ query: 'METALLURGIE federation' })).toEqual([union]);
  expect(await find({ query: 'herault' })).toEqual([centre]);
  expect(await find({ query: '784 717 191 00018' })).toEqual([company]);
  expect(await find({ kinds: ['COMPANY', 'UNION'] })).toEqual([union, company]);
  expect(await find({ department: '34' })).toEqual([centre]);
  expect(await find({ kinds: ['COMPANY'], openOn: '2025-06-30' })).toEqual([company]);
  expect(await find({ kinds: ['COMPANY'], openOn: '2025-07-01' })).toEqual([]);
});
