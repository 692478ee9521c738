import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type DirectoryWorld, directoryWorld } from '../../../../../testkit/directory-world.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { verifyTrail } from '../../../audit/index.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: DirectoryWorld;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url);
  world = directoryWorld(database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});
beforeEach(async () => {
  await database.pool.query('TRUNCATE directory.organisation, directory.person CASCADE');
  api.actAs(ADMINISTRATOR);
});

const PREVIEW = `query ($file: String!) { previewPeopleImport(file: $file) { digest created changed unchanged withProblems
  ignoredColumns fileProblems { line column code }
  lines { line name outcome personId changes { column before after } problems { line column code } } } }`;
const IMPORT = `mutation ($input: ImportPersonsInput!) { importPersons(input: $input) {
  ... on PersonsImported { created changed } ... on Refused { code facts { name value } } } }`;

async function ask(query: string, variables: Record<string, unknown>) {
  const reply = await api.inject({ method: 'POST', url: '/graphql/file', payload: { query, variables } });
  const { data, errors } = reply.json();
  expect(errors).toBeUndefined();
  return data;
}

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');
const preview = async (text: string | Buffer) => (await ask(PREVIEW, { file: base64(text) })).previewPeopleImport;
const apply = async (text: string | Buffer, digest: string) =>
  (await ask(IMPORT, { input: { file: base64(text), digest } })).importPersons;

/** Everything the directory and the trail hold. */
async function everything() {
  const tables = [
    'directory.person',
    'directory.person_contact',
    'directory.affiliation',
    'directory.mandate',
    'audit.event',
  ];
  return Promise.all(tables.map(async (table) => (await database.pool.query(`TABLE ${table}`)).rows));
}

const HEAD = 'Nom;Prénoms;Courriel;Téléphone;Organisation;Fonction;Collège;Mandat du;Mandat au;Intérim;Couleur';
const FILE = [
  HEAD,
  'Belkacem;Nadia;nadia@exemple.example;04 78 00 00 01;FO Métaux;Déléguée;Salariés;01/01/2026;31/12/2029;non;bleu',
  'Le Goff;Yann;yann@exemple.example;;784 717 191 00018;;Employeurs;01/01/2026;;;',
  'Diallo;Aïssatou;;;;;;;;;',
].join('\r\n');

async function organisations(): Promise<void> {
  await world.organisation('UNION', { name: 'Fédération FO de la métallurgie' });
  await database.pool.query(`UPDATE directory.organisation SET short_name = 'FO Métaux'`);
  await world.organisation('EMPLOYER_ORGANISATION', { name: 'UIMM', siret: '78471719100018' });
}

test('a preview shows what would be done and writes nothing; the import does it, and nothing is left to do', async () => {
  await organisations();
  const before = await everything();
  const shown = await preview(FILE);
  expect(await everything()).toEqual(before);
  expect(shown).toMatchObject({ created: 3, changed: 0, unchanged: 0, withProblems: 0, ignoredColumns: ['Couleur'] });
  expect(shown.lines[0]).toMatchObject({ line: 2, name: 'Belkacem Nadia', outcome: 'NEW', personId: null });
  expect(shown.lines[0].changes).toEqual([
    { column: 'familyName', before: null, after: 'Belkacem' },
    { column: 'givenNames', before: null, after: 'Nadia' },
    { column: 'email', before: null, after: 'nadia@exemple.example' },
    { column: 'phone', before: null, after: '04 78 00 00 01' },
    { column: 'organisation', before: null, after: 'Fédération FO de la métallurgie' },
    { column: 'position', before: null, after: 'Déléguée' },
    { column: 'college', before: null, after: 'UNIONS' },
    { column: 'from', before: null, after: '2026-01-01' },
    { column: 'to', before: null, after: '2029-12-31' },
  ]);
  expect(await apply(FILE, shown.digest)).toEqual({ created: 3, changed: 0 });

  const again = await preview(FILE);
  // Without an address and an organisation, a namesake may be anybody.
  expect(again.lines.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'PROBLEM']);
  const client = await database.pool.connect();
  expect((await verifyTrail(client)).faults).toEqual([]);
  client.release();
});

test('what is known is changed, old to new, and what a cell leaves empty stays', async () => {
  await organisations();
  const people = FILE.split('\r\n').slice(0, 3).join('\n');
  await apply(people, (await preview(people)).digest);
  const next = `${HEAD}
Belkacem Martin;Nadia;nadia@exemple.example;;FO Métaux;Secrétaire;Salariés;01/01/2026;30/06/2028;oui;`;
  const shown = await preview(next);
  expect(shown.lines[0]).toMatchObject({
    outcome: 'CHANGED',
    changes: [
      { column: 'familyName', before: 'Belkacem', after: 'Belkacem Martin' },
      { column: 'position', before: 'Déléguée', after: 'Secrétaire' },
      { column: 'to', before: '2029-12-31', after: '2028-06-30' },
      { column: 'tempWork', before: 'false', after: 'true' },
    ],
  });
  expect(await apply(next, shown.digest)).toEqual({ created: 0, changed: 1 });
  const { rows } = await database.pool.query(
    `SELECT p.family_name, p.version, c.phone, f.family_name AS former, a.position, m.to_day::text, m.temp_work
     FROM directory.person p JOIN directory.person_contact c ON c.person_id = p.id
     JOIN directory.former_identity f ON f.person_id = p.id JOIN directory.affiliation a ON a.person_id = p.id
     JOIN directory.mandate m ON m.person_id = p.id`,
  );
  expect(rows).toEqual([
    {
      family_name: 'Belkacem Martin',
      version: 2,
      phone: '04 78 00 00 01',
      former: 'Belkacem',
      position: 'Secrétaire',
      to_day: '2028-06-30',
      temp_work: true,
    },
  ]);
  const { rows: events } = await database.pool.query(
    `SELECT kind, before, after FROM audit.event WHERE object_id = $1 ORDER BY place`,
    [shown.lines[0].personId],
  );
  expect(events.map(({ kind }) => kind)).toEqual([
    'PERSON_CREATED',
    'AFFILIATION_ADDED',
    'PERSON_RECTIFIED',
    'AFFILIATION_CHANGED',
  ]);
  expect(JSON.stringify(events)).not.toMatch(/Belkacem|Secrétaire|exemple/);
});

test('every problem is told by line and column, and nothing of the file is taken', async () => {
  await organisations();
  const text = `${HEAD}
Un;;un@exemple.example;;;;;;;;
Deux;B;deux;;Inconnue;;;;;;
Trois;C;trois@exemple.example;;FO Métaux;;Employeurs;01/01/2026;;;
Quatre;D;quatre@exemple.example;;;;;;;;
Cinq;E;quatre@exemple.example;;;;;;;;`;
  const before = await everything();
  const shown = await preview(text);
  expect(shown).toMatchObject({ created: 1, withProblems: 4 });
  expect(shown.lines.flatMap(({ problems }: { problems: readonly unknown[] }) => problems)).toEqual([
    { line: 2, column: 'givenNames', code: 'REQUIRED' },
    { line: 3, column: 'email', code: 'NOT_AN_EMAIL' },
    { line: 4, column: 'college', code: 'WRONG_COLLEGE' },
    { line: 6, column: null, code: 'TWICE_IN_THE_FILE' },
  ]);
  expect(await apply(text, shown.digest)).toEqual({
    code: 'IMPORT_HAS_PROBLEMS',
    facts: [{ name: 'problems', value: '4' }],
  });
  expect(await everything()).toEqual(before);
});

test('what was not shown is not done: another file, or another state of the directory', async () => {
  await organisations();
  const { digest } = await preview(FILE);
  expect(await apply(FILE.replace('Nadia', 'Nadja'), digest)).toMatchObject({ code: 'PREVIEW_STALE' });
  await world.person({ familyName: 'Diallo', givenNames: 'Aissatou' });
  expect(await apply(FILE, digest)).toMatchObject({ code: 'PREVIEW_STALE' });
  const { rows } = await database.pool.query('SELECT count(*)::int AS count FROM directory.person');
  expect(rows).toEqual([{ count: 1 }]);
});

test('a file sent twice at once enters everybody once', async () => {
  await organisations();
  // Asked at once, so that connections are open and none of the imports is ahead of the others.
  const [{ digest }] = await Promise.all([1, 2, 3, 4].map(() => preview(FILE)));
  const answers = await Promise.all([1, 2, 3].map(() => apply(FILE, digest)));
  expect(answers.filter(({ created }) => created === 3)).toHaveLength(1);
  expect(answers.filter(({ code }) => code === 'PREVIEW_STALE')).toHaveLength(2);
  const { rows } = await database.pool.query('SELECT count(*)::int AS count FROM directory.person');
  expect(rows).toEqual([{ count: 3 }]);
});

test('a file of 5,000 people takes as many statements as one of ten', async () => {
  await organisations();
  const file = (count: number): string =>
    [
      HEAD,
      ...Array.from(
        { length: count },
        (_, index) =>
          `Nom ${count} ${index};Prénom;p${count}-${index}@exemple.example;;FO Métaux;Membre;Salariés;01/01/2026;;;`,
      ),
    ].join('\n');
  const statements = async (count: number): Promise<number> => {
    const { digest } = await preview(file(count));
    const query = vi.spyOn(pg.Client.prototype, 'query');
    expect(await apply(file(count), digest)).toEqual({ created: count, changed: 0 });
    const sent = query.mock.calls.length;
    query.mockRestore();
    return sent;
  };
  const few = await statements(10);
  expect(await statements(5_000)).toBe(few);
  expect(few).toBeLessThan(25);
  expect(await preview(file(5_000))).toMatchObject({ unchanged: 5_000 });
});

test('the door for files is shut to others before they send one, and not wider than a file', async () => {
  const payload = JSON.stringify({ query: PREVIEW, variables: { file: base64(Buffer.alloc(100_000, 'x')) } });
  const headers = { 'content-type': 'application/json' };
  const at = async (url: string, body: string = payload) => {
    const reply = await api.inject({ method: 'POST', url, payload: body, headers });
    return [reply.statusCode, reply.json().errors?.[0].extensions.code];
  };
  api.actAs(null);
  expect(await at('/graphql/file')).toEqual([401, 'UNAUTHENTICATED']);
  expect(await at('/graphql/file', 'no JSON at all')).toEqual([401, 'UNAUTHENTICATED']);
  api.actAs(inRole('AUDITOR'));
  expect(await at('/graphql/file')).toEqual([403, 'FORBIDDEN']);
  api.actAs(ADMINISTRATOR);
  expect(await at('/graphql/file')).toEqual([200, undefined]);
  expect(await at('/graphql')).toEqual([413, 'LIMIT_EXCEEDED']);
  expect(await at('/graphql/file', 'x'.repeat(3_000_000))).toEqual([413, 'LIMIT_EXCEEDED']);
  const dear = JSON.stringify({ query: `{ ${'a: certifications(first: 100) { nodes { rncpCode } } '.repeat(60)} }` });
  expect((await at('/graphql/file', dear))[0]).toBe(400);
  const reply = await api.inject({
    method: 'POST',
    url: '/graphql/file',
    payload,
    headers: { 'content-type': 'text/plain' },
  });
  expect(reply.statusCode).toBeGreaterThanOrEqual(400);
});
