import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { accepted, refused } from '../../kernel/result.ts';
import { transact } from '../../kernel/write/transact.ts';
import { recordEvent, takeAnchor, verifyTrail } from './index.ts';

let database: TestDatabase;
let server: pg.Pool;
let owner: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  server = new pg.Pool({ connectionString: database.url, max: 50, options: '-c role=delibere_server' });
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await server.end();
  await owner.end();
  await database.close();
});
beforeEach(async () => {
  await tampered(`TRUNCATE audit.chain, audit.event, audit.anchor, audit.anchored_chain`);
});

const REQUEST = { caller: { kind: 'ACCOUNT', id: 'a1' }, requestId: 'r1', now: new Date(0) } as const;

async function write(id: string, title: string): Promise<void> {
  await transact(server, REQUEST, async (uow) => {
    const object = { type: 'ORGANISATION', id } as const;
    recordEvent(uow, { kind: 'ORGANISATION_CHANGED', object, before: { title: 'é' }, after: { title } });
    return accepted(null);
  });
}

/** What only somebody with the keys of the database can do. */
async function tampered(sql: string): Promise<void> {
  await owner.query(`SET session_replication_role = replica; ${sql}; SET session_replication_role = origin`);
}

async function faultCodes(digest?: string): Promise<readonly string[]> {
  return (await verifyTrail(owner, digest)).faults.map(({ code }) => code);
}

const anchor = (): Promise<string | null> => takeAnchor(database.url);

test('an event is stored with who, when, what, before and after, and the trail verifies', async () => {
  await write('o1', 'Société d’Électrométallurgie « Ω »');
  await write('o1', 'b');
  await write('o2', 'c');
  const digest = (await anchor()) ?? '';
  expect(await anchor(), 'nothing has moved since').toBeNull();
  await write('o2', 'd');
  expect(await verifyTrail(owner, digest)).toEqual({ chains: 2, events: 4, anchors: 1, digest, faults: [] });
  const { rows } =
    await owner.query(`SELECT kind, actor_kind, actor_id, request_id, before, after, place FROM audit.event
    WHERE object_id = 'o1' AND place = '1'`);
  expect(rows).toEqual([
    {
      kind: 'ORGANISATION_CHANGED',
      actor_kind: 'ACCOUNT',
      actor_id: 'a1',
      request_id: 'r1',
      before: { title: 'é' },
      after: { title: 'Société d’Électrométallurgie « Ω »' },
      place: '1',
    },
  ]);
});

test('a refused use case leaves nothing, neither its write nor its event', async () => {
  const result = await transact(server, REQUEST, async (uow) => {
    recordEvent(uow, { kind: 'PERSON_CREATED', object: { type: 'PERSON', id: 'p' }, after: {} });
    return refused({ code: 'NAME_TAKEN' });
  });
  expect(result).toEqual({ ok: false, refusal: { code: 'NAME_TAKEN' } });
  expect(await verifyTrail(owner)).toMatchObject({ chains: 0, events: 0 });
});

test('what could not be committed is never said to be: a failure swallowed by the use case comes out', async () => {
  const written = transact(server, REQUEST, async (uow) => {
    await uow.rows('SELECT 1 / 0').catch(() => []);
    return accepted('done');
  });
  await expect(written).rejects.toThrow('went on after a statement of its own failed');
});

test.each([
  [
    'changed',
    `UPDATE audit.event SET after = '{"title":"forged"}' WHERE object_id = 'o1' AND place = 2`,
    ['EVENT_CHANGED'],
  ],
  [
    'backdated',
    `UPDATE audit.event SET occurred_at = occurred_at - interval '1 ms' WHERE place = 1`,
    ['EVENT_CHANGED'],
  ],
  ['taken out', `DELETE FROM audit.event WHERE object_id = 'o1' AND place = 2`, ['EVENT_MISSING']],
  [
    'taken off the end',
    `DELETE FROM audit.event WHERE object_id = 'o1' AND place = 3`,
    ['END_MISSING', 'ANCHOR_CONTRADICTED'],
  ],
  [
    'swapped',
    `UPDATE audit.event SET place = 15 - place WHERE object_id = 'o1' AND place IN (2, 3);
     UPDATE audit.event SET place = place - 10 WHERE place > 10`,
    ['EVENT_MOVED', 'EVENT_CHANGED', 'EVENT_MOVED', 'EVENT_CHANGED', 'END_MISSING', 'ANCHOR_CONTRADICTED'],
  ],
  ['wiped out', `DELETE FROM audit.event; DELETE FROM audit.chain`, ['END_MISSING', 'ANCHOR_CONTRADICTED']],
  [
    'cut off with its end mended',
    `UPDATE audit.chain SET length = 2, hash = (SELECT hash FROM audit.event WHERE place = 2);
     DELETE FROM audit.event WHERE place = 3`,
    ['ANCHOR_CONTRADICTED'],
  ],
  [
    'anchored otherwise',
    `UPDATE audit.anchored_chain SET hash = sha256('x')`,
    ['ANCHOR_CONTRADICTED', 'ANCHOR_CHANGED'],
  ],
] as const)('a row that is %s is found', async (_, sql, expected) => {
  for (const title of ['a', 'b', 'c']) await write('o1', title);
  await anchor();
  await tampered(sql);
  expect(await faultCodes()).toEqual(expected);
});

test('a trail cut back before an anchor somebody noted elsewhere is found', async () => {
  await write('o1', 'a');
  const digest = (await anchor()) ?? '';
  await tampered(`TRUNCATE audit.chain, audit.event, audit.anchor, audit.anchored_chain`);
  expect(await faultCodes()).toEqual([]);
  expect(await faultCodes(digest)).toEqual(['ANCHOR_MISSING']);
});

test('the database refuses every change of the trail, to the server’s role and to the owner', async () => {
  await write('o1', 'a');
  await anchor();
  const changes = ['event', 'anchor', 'anchored_chain'].flatMap((table) => [
    `DELETE FROM audit.${table}`,
    `TRUNCATE audit.${table} CASCADE`,
    `UPDATE audit.${table} SET ${table === 'event' ? 'kind' : table === 'anchor' ? 'chains' : 'length'} = DEFAULT`,
  ]);
  for (const sql of [...changes, `DELETE FROM audit.event_2026`]) {
    await expect(server.query(sql), `server: ${sql}`).rejects.toMatchObject({ code: '42501' });
    await expect(owner.query(sql), `owner: ${sql}`).rejects.toMatchObject({ code: '42501' });
  }
  const forbidden = [
    `INSERT INTO audit.event SELECT * FROM audit.event`,
    `UPDATE audit.chain SET length = 0`,
    `DELETE FROM audit.chain`,
    `ALTER TABLE audit.event DISABLE TRIGGER ALL`,
    `DROP TABLE audit.event_2030`,
    `CREATE TABLE public.mine ()`,
    `ALTER TABLE certification ADD COLUMN mine text`,
    `UPDATE certification SET title = 'mine'`,
    `SET session_replication_role = replica`,
  ];
  for (const sql of forbidden) await expect(server.query(sql), sql).rejects.toMatchObject({ code: '42501' });
});

test('a secret does not enter the trail', async () => {
  for (const after of [{ password: 'x' }, { contact: [{ nir: '2' }] }, { sessionToken: 'x' }, { totpSecret: 'x' }]) {
    const written = transact(server, REQUEST, async (uow) => {
      recordEvent(uow, { kind: 'PERSON_RECTIFIED', object: { type: 'PERSON', id: 'p' }, after });
      return accepted(null);
    });
    await expect(written).rejects.toThrow(/must not enter the audit trail/);
  }
  expect((await verifyTrail(owner)).events).toBe(0);
});

test('fifty clients at once, over few objects and while anchors are taken, fork no chain and lose nothing', async () => {
  const clients = Array.from({ length: 50 }, async (_, client) => {
    for (let round = 0; round < 8; round += 1) {
      await transact(server, REQUEST, async (uow) => {
        for (const id of new Set([`o${(client + round) % 5}`, `o${(client * 3) % 5}`])) {
          recordEvent(uow, { kind: 'ORGANISATION_CHANGED', object: { type: 'ORGANISATION', id }, after: { round } });
        }
        return accepted(null);
      });
      if (client % 25 === 0) await anchor();
    }
  });
  await Promise.all(clients);
  await anchor();
  const report = await verifyTrail(owner);
  expect(report).toMatchObject({ chains: 5, faults: [] });
  expect(report.events).toBeGreaterThanOrEqual(50 * 8);
});
