import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../../testkit/graphql-client.ts';
import { importRecords, record } from '../../../../../testkit/import-records.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';

const block = (title: string) => ({
  code: 'RNCP105BC01',
  title,
  capabilities: 'C1. Préparer le poste de travail C2. Contrôler la production',
});
const partners = Array.from({ length: 471 }, (_, index) => `Organisme ${index + 1}`);

let database: TestDatabase;
let api: TestApp;
beforeAll(async () => {
  database = await testDatabase();
  await importRecords(database.url, [
    record({ code: 'RNCP101', active: false, replacedBy: ['RNCP102'], end: '01/01/2015' }),
    record({ code: 'RNCP102', active: false, end: '01/01/2020' }),
    record({ code: 'RNCP103', replaces: ['RNCP102'], title: 'Chaudronnier d’atelier', rome: 'H2902' }),
    record({ code: 'RNCP104', active: false, replacedBy: ['RNCP999'] }),
    record({ code: 'RNCP105', title: 'Opérateur', rome: 'H2902', blocks: [block('Produire')], partners }),
    record({ code: 'RNCP106', active: false, replaces: ['RNCP107'] }),
    record({ code: 'RNCP107', active: false, replaces: ['RNCP106'] }),
    record({ code: 'RNCP108', title: 'Conducteur de ligne', active: false }),
    record({ code: 'RNCP109', title: 'Conducteur de ligne' }),
    record({ code: 'RS105', title: 'Habilitation électrique' }),
  ]);
  await importRecords(database.url, [
    record({
      code: 'RNCP105',
      title: 'Opérateur régleur',
      rome: 'H2902',
      blocks: [block('Produire et régler')],
      partners,
    }),
  ]);
  api = await testApp(database.url, { now: () => new Date('2026-03-01T12:00:00Z') });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

async function read(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}
const codesFound = async (query: string): Promise<string[]> => {
  const { certifications } = await read(
    'query ($query: String) { certifications(query: $query) { nodes { rncpCode } } }',
    { query },
  );
  return certifications.nodes.map(({ rncpCode }: { rncpCode: string }) => rncpCode);
};

test.each(['RNCP101', 'RNCP102', 'RNCP103'])(
  'the chain is the same from %s, and leads to the one in force',
  async (code) => {
    const { certification } = await read(
      'query ($code: String!) { certification(rncpCode: $code) { chain { nodes { rncpCode current certification { rncpCode } } edges { from to } current { rncpCode } } } }',
      { code },
    );
    expect(certification.chain).toEqual({
      nodes: ['RNCP101', 'RNCP102', 'RNCP103'].map((rncpCode) => ({
        rncpCode,
        current: rncpCode === 'RNCP103',
        certification: { rncpCode },
      })),
      edges: expect.arrayContaining([
        { from: 'RNCP101', to: 'RNCP102' },
        { from: 'RNCP102', to: 'RNCP103' },
      ]),
      current: [{ rncpCode: 'RNCP103' }],
    });
  },
);

test('a chain out of the register stops at the code, a circle ends', async () => {
  const fields =
    'chain { nodes { rncpCode certification { title } } current { rncpCode } } replacedBy { rncpCode certification { title } }';
  const { out, circle } = await read(
    `{ out: certification(rncpCode: "RNCP104") { ${fields} } circle: certification(rncpCode: "RNCP106") { ${fields} } }`,
  );
  expect(out.replacedBy).toEqual([{ rncpCode: 'RNCP999', certification: null }]);
  expect(out.chain.nodes).toContainEqual({ rncpCode: 'RNCP999', certification: null });
  expect(out.chain.current).toEqual([{ rncpCode: 'RNCP104' }]);
  expect(circle.chain.nodes).toHaveLength(2);
});

test('a changed fiche keeps its earlier version and says what changed', async () => {
  const { certification } = await read(
    '{ certification(rncpCode: "RNCP105") { title currentVersion { number } versions { number current title blocks { title } sourceName changes { kind path before after } } } }',
  );
  expect(certification.title).toBe('Opérateur régleur');
  expect(certification.currentVersion.number).toBe(2);
  const [second, first] = certification.versions;
  expect(second).toMatchObject({
    number: 2,
    current: true,
    title: 'Opérateur régleur',
    blocks: [{ title: 'Produire et régler' }],
  });
  expect(second.changes).toContainEqual({
    kind: 'CHANGED',
    path: 'title',
    before: 'Opérateur',
    after: 'Opérateur régleur',
  });
  expect(first).toMatchObject({
    number: 1,
    current: false,
    title: 'Opérateur',
    blocks: [{ title: 'Produire' }],
    changes: [],
  });
});

test('a nomenclature leads back to certifications, in the order asked', async () => {
  const data = await read(`{
    nomenclatureEntry(nomenclature: ROME, code: "H2902") { label certifications(first: 1, orderBy: TITLE) { totalCount pageInfo { hasNextPage endCursor } nodes { rncpCode } } }
    nomenclatureEntries(nomenclature: ROME, query: "h29") { totalCount nodes { code } }
    missing: nomenclatureEntry(nomenclature: ROME, code: "A0000") { label }
    certification(rncpCode: "RNCP103") { rome { label certifications { totalCount } } certifiers { certifications { totalCount } } }
  }`);
  expect(data.nomenclatureEntry.certifications).toMatchObject({ totalCount: 2, nodes: [{ rncpCode: 'RNCP103' }] });
  expect(data.nomenclatureEntries).toEqual({ totalCount: 1, nodes: [{ code: 'H2902' }] });
  expect(data.missing).toBeNull();
  expect(data.certification).toEqual({
    rome: [{ label: 'Métier RNCP103', certifications: { totalCount: 2 } }],
    certifiers: [{ certifications: { totalCount: 10 } }],
  });
  const { endCursor } = data.nomenclatureEntry.certifications.pageInfo;
  const next = await read(
    'query ($after: String) { nomenclatureEntry(nomenclature: ROME, code: "H2902") { certifications(first: 1, after: $after, orderBy: TITLE) { pageInfo { hasNextPage } nodes { rncpCode } } } }',
    { after: endCursor },
  );
  expect(next.nomenclatureEntry.certifications).toEqual({
    pageInfo: { hasNextPage: false },
    nodes: [{ rncpCode: 'RNCP105' }],
  });
});

test('every node is found again by its id', async () => {
  const { certification } = await read(`{ certification(rncpCode: "RNCP105") {
    id versions { id } blocks { id } capabilities { id } rome { id label } } }`);
  const { nomenclatureEntry } = await read('{ nomenclatureEntry(nomenclature: ROME, code: "H2902") { id } }');
  const ids = [
    certification,
    ...certification.versions,
    ...certification.blocks,
    ...certification.capabilities,
    ...certification.rome,
    nomenclatureEntry,
  ];
  expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
  for (const { id } of ids) {
    const { node } = await read(
      'query ($id: ID!) { node(id: $id) { id __typename ... on NomenclatureEntry { label } } }',
      { id },
    );
    expect(node.id).toBe(id);
    if (certification.rome.some((entry: { id: string }) => entry.id === id)) expect(node.label).toBe('Métier RNCP105');
  }
  for (const gone of [
    'Certification:RNCP9',
    'Block:RNCP105.9.1',
    'Capability:RNCP105.1.99',
    'NomenclatureEntry:ROME:Z9999',
  ]) {
    expect(
      await read('query ($id: ID!) { node(id: $id) { id } }', { id: Buffer.from(gone).toString('base64url') }),
    ).toEqual({ node: null });
  }
  for (const id of ['', 'x', '28245', Buffer.from('Person:1').toString('base64url')]) {
    const { errors } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'id' } }]);
  }
});

test('partners are paged in the order of the fiche', async () => {
  const names: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const data: any = await read(
      'query ($after: String) { certification(rncpCode: "RNCP105") { partners(after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { name mayAct kind } } } }',
      { after },
    );
    const { partners: found } = data.certification;
    expect(found.totalCount).toBe(471);
    expect(found.nodes[0]).toMatchObject({ mayAct: true, kind: 'TRAIN' });
    names.push(...found.nodes.map(({ name }: { name: string }) => name));
    ({ hasNextPage: more, endCursor: after } = found.pageInfo);
  }
  expect(names).toEqual(partners);
});

test.each([
  ['105', ['RNCP105', 'RS105']],
  ['RS 105', ['RS105']],
  ['rncp105', ['RNCP105']],
  ['H2902', ['RNCP105', 'RNCP103']],
  ['chaudronnier', ['RNCP103']],
  ['CHAUDRONNIERS', ['RNCP103']],
  ['chaudronier', ['RNCP103']],
  ['chaudr', ['RNCP103']],
  ['chaudroni', ['RNCP103']],
  ['operatuer', ['RNCP105']],
  ['operateur regleur', ['RNCP105']],
  ['régleur opér', ['RNCP105']],
  ['électriques habilitations', ['RS105']],
  ["l'habilitation", ['RS105']],
  ['conducteur ligne', ['RNCP109', 'RNCP108']],
  ['boulanger', []],
  ['chaudronnier boulanger', []],
])('searching %j finds %j', async (query, codes) => {
  expect(await codesFound(query)).toEqual(codes);
});

test('corrections are told, and only for words written nowhere', async () => {
  const corrections = async (query: string) =>
    (await read('query ($query: String) { certifications(query: $query) { corrections { typed read } } }', { query }))
      .certifications.corrections;
  expect(await corrections('chaudronier ')).toEqual([{ typed: 'chaudronier', read: 'chaudronnier' }]);
  expect(await corrections('chaudronniers conduct')).toEqual([]);
});

test('a search means the same on its next page, whatever word came in meanwhile', async () => {
  const query =
    'query ($after: String) { certifications(query: "conductuer ", first: 1, after: $after) { corrections { read } pageInfo { endCursor } nodes { rncpCode } } }';
  const first = (await read(query)).certifications;
  await database.pool.query(`INSERT INTO search_word VALUES ('conductuer')`);
  const second = (await read(query, { after: first.pageInfo.endCursor })).certifications;
  await database.pool.query(`DELETE FROM search_word WHERE word = 'conductuer'`);
  expect(second.corrections).toEqual([{ read: 'conducteur' }]);
  expect([first, second].flatMap(({ nodes }) => nodes)).toEqual([{ rncpCode: 'RNCP109' }, { rncpCode: 'RNCP108' }]);
});
