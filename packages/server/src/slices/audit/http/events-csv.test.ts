import { ROLES } from '@delibere/shared';
import { parse } from 'csv-parse/sync';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { appByRole } from '../../../../testkit/app-by-role.ts';
import { append, person } from '../../../../testkit/audit-world.ts';
import type { TestApp } from '../../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';

let database: TestDatabase;
let app: TestApp;
beforeAll(async () => {
  database = await testDatabase();
  app = await appByRole(database.url);
});
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(async () => {
  await database.pool.query(`SET session_replication_role = replica; TRUNCATE audit.chain, audit.event;
    SET session_replication_role = origin`);
});

async function download(query: string, role = 'AUDITOR'): Promise<LightMyRequestResponse> {
  return app.inject({
    method: 'GET',
    url: `/exports/audit-events.csv${query}`,
    headers: role ? { 'x-role': role } : {},
  });
}

const rowsOf = ({ body }: LightMyRequestResponse): readonly Readonly<Record<string, string>>[] =>
  parse(body, { bom: true, columns: true, delimiter: ';' });

const exportsRecorded = async (): Promise<readonly unknown[]> =>
  (await database.pool.query(`SELECT actor_id, request_id, after FROM audit.event WHERE kind = 'AUDIT_EXPORTED'`)).rows;

test('the events of a filter come as a file, with names, and the copy is itself an event', async () => {
  const { pool } = database;
  const id = await person(pool, 'Paul', 'Martin');
  await append(pool, { kind: 'PERSON_CREATED', type: 'PERSON', id, after: { note: 'é;"\n' } });
  await append(pool, {
    kind: 'ROLE_GRANTED',
    type: 'ROLE_GRANT',
    id: 'g',
    actor: ['ACCOUNT', 'a'],
    reason: 'Décision',
  });
  const reply = await download(`?kinds=PERSON_CREATED,ROLE_GRANTED&object=PERSON:${id}&actor=SYSTEM:import`);
  expect(reply.statusCode).toBe(200);
  expect(reply.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'cache-control': 'no-store',
    'content-disposition': expect.stringMatching(/^attachment; filename="audit-events-20\d\d-\d\d-\d\d\.csv"$/),
  });
  expect(rowsOf(reply)).toEqual([
    expect.objectContaining({
      kind: 'PERSON_CREATED',
      object_id: id,
      object_name: 'Paul MARTIN',
      actor_id: 'import',
      actor_name: '',
      place: '1',
      after: '{"note":"é;\\"\\n"}',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    }),
  ]);
  expect(await exportsRecorded()).toEqual([
    {
      actor_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      request_id: reply.headers['x-request-id'],
      after: expect.objectContaining({
        events: 1,
        filter: expect.objectContaining({ actor: { kind: 'SYSTEM', id: 'import' } }),
      }),
    },
  ]);
});

test('nothing in the file is a formula to a spreadsheet', async () => {
  for (const reason of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1']) {
    await append(database.pool, { kind: 'ROLE_GRANTED', type: 'ROLE_GRANT', id: 'g', reason });
  }
  const reasons = rowsOf(await download('')).map(({ reason }) => reason ?? '');
  expect(reasons).toHaveLength(7);
  for (const reason of reasons) expect(reason).toMatch(/^'/);
});

test('it holds every event of the filter once, newest first, whatever is written meanwhile', async () => {
  await database.pool.query(`SELECT audit.append('PERSON', 'p' || n, 'PERSON_CREATED', 'SYSTEM', 'import', NULL, NULL, NULL, NULL, NULL)
    FROM generate_series(1, 2500) AS n`);
  const [reply] = await Promise.all([
    download(''),
    ...Array.from({ length: 20 }, () => append(database.pool, { kind: 'PERSON_CREATED', type: 'PERSON', id: 'q' })),
  ]);
  const ids = rowsOf(reply)
    .filter(({ object_id }) => object_id !== 'q')
    .map((row) => Number(row.id));
  expect(ids).toHaveLength(2_500);
  expect(ids).toEqual(ids.toSorted((one, other) => other - one));
});

test('what was said of an erased person is not in it', async () => {
  const id = await person(database.pool, 'Paul', 'Martin');
  await append(database.pool, { kind: 'PERSON_CREATED', type: 'PERSON', id, after: { familyName: 'Martin' } });
  await append(database.pool, { kind: 'PERSON_ERASED', type: 'PERSON', id, after: { kept: 'mandates' } });
  await database.pool.query('UPDATE directory.person SET erased_at = now() WHERE id = $1', [id]);
  const reply = await download('');
  expect(reply.body).not.toMatch(/martin/i);
  expect(rowsOf(reply).map(({ after }) => after)).toEqual(['{"kept":"mandates"}', '']);
});

test('more events than one file may hold are refused, and nothing is recorded', async () => {
  await database.pool.query(`INSERT INTO audit.event SELECT n, now(), 'PERSON', 'p', n, 'PERSON_CREATED', 'SYSTEM', 'import',
    NULL, NULL, NULL, NULL, NULL, sha256(''), sha256('') FROM generate_series(1, 50001) AS n`);
  const reply = await download('');
  expect([reply.statusCode, reply.json()]).toMatchObject([422, { error: 'TOO_MANY_EVENTS', facts: { most: 50_000 } }]);
  expect(await exportsRecorded()).toEqual([]);
});

test.each([
  ['from=yesterday', 'from', 'NOT_A_DATE'],
  ['from=x&from=2026-01-01', 'from', 'NOT_A_DATE'],
  ['from=2026-02-30', 'from', 'NOT_A_DATE'],
  ['kinds=ROLE_GRANTED,NONE', 'kinds.1', 'UNKNOWN'],
  ['types=', 'objectTypes.0', 'UNKNOWN'],
  ['object=PERSON', 'object.type', 'UNKNOWN'],
  ['object=PERSON:', 'object.id', 'REQUIRED'],
  ['actor=NOBODY:x', 'actor.kind', 'UNKNOWN'],
])('the filter "%s" is refused, naming %s', async (query, path, code) => {
  const reply = await download(`?${query}`);
  expect([reply.statusCode, reply.json()]).toMatchObject([422, { error: 'INPUT_INVALID', problems: [{ path, code }] }]);
});

test('only an auditor takes a copy', async () => {
  const nobody = await download('', '');
  expect([nobody.statusCode, nobody.json().error]).toEqual([401, 'UNAUTHENTICATED']);
  for (const role of ROLES.filter((each) => each !== 'AUDITOR')) {
    const reply = await download('', role);
    expect([role, reply.statusCode, reply.json().error]).toEqual([role, 403, 'FORBIDDEN']);
  }
  expect(await exportsRecorded()).toEqual([]);
});
