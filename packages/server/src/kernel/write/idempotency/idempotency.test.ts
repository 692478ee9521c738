import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';
import { accepted, type Result, refused } from '../../result.ts';
import type { Refusal } from '../refusal.ts';
import { transact } from '../transact.ts';
import { IDEMPOTENCY_TASKS, type OnceDone, onlyOnce } from './index.ts';

const CALLER = randomUUID();
const OBJECT = randomUUID();

let database: TestDatabase;
let server: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(`CREATE SCHEMA once_test; CREATE TABLE once_test.effect (place int GENERATED ALWAYS AS IDENTITY);
    GRANT USAGE ON SCHEMA once_test TO delibere_server; GRANT SELECT, INSERT ON once_test.effect TO delibere_server`);
  server = new pg.Pool({ connectionString: database.url, options: '-c role=delibere_server', max: 50 });
  server.on('error', () => undefined);
  server.on('connect', (client) => client.on('error', () => undefined));
});
beforeEach(async () => {
  await database.pool.query('TRUNCATE once_test.effect; TRUNCATE request.idempotency_key');
});
afterAll(async () => {
  await server.end();
  await database.close();
});

interface Asked {
  readonly key: string;
  readonly operation?: string;
  readonly objectId?: string;
  readonly caller?: string;
  /** What is done after the effect, within the transaction. */
  readonly after?: () => Promise<Result<null, Refusal>>;
}

function ask(asked: Asked): Promise<Result<OnceDone<null>, Refusal>> {
  const { key, operation = 'count', objectId = OBJECT, caller = CALLER, after = async () => accepted(null) } = asked;
  const request = { caller: { kind: 'ACCOUNT', id: caller }, requestId: null, now: new Date() } as const;
  return transact(server, request, (uow) =>
    onlyOnce(uow, { key, operation, objectId }, async () => {
      await uow.rows('INSERT INTO once_test.effect DEFAULT VALUES');
      return after();
    }),
  );
}

const effects = async (): Promise<number> => (await server.query('SELECT FROM once_test.effect')).rowCount ?? 0;
const DONE = { ok: true, value: { repeated: false, value: null } };
const REPEATED = { ok: true, value: { repeated: true } };

test('the same key fifty times at once: one effect, and forty-nine that hear of it', async () => {
  for (let round = 0; round < 5; round += 1) {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask({ key })));
    expect(answers.filter((answer) => answer.ok && !answer.value.repeated)).toEqual([DONE]);
    expect(answers.filter((answer) => answer.ok && answer.value.repeated)).toHaveLength(49);
    expect(await effects()).toBe(round + 1);
  }
});

test('fifty keys at once are fifty gestures, and the key of another caller is another', async () => {
  await Promise.all(Array.from({ length: 50 }, () => ask({ key: randomUUID() })));
  expect(await effects()).toBe(50);
  const key = randomUUID();
  expect([await ask({ key }), await ask({ key, caller: randomUUID() })]).toEqual([DONE, DONE]);
});

test('a key used for something else, or for another object, is refused', async () => {
  const key = randomUUID();
  expect(await ask({ key })).toEqual(DONE);
  const reused = { ok: false, refusal: { code: 'IDEMPOTENCY_KEY_REUSED' } };
  expect(await ask({ key, operation: 'discount' })).toEqual(reused);
  expect(await ask({ key, objectId: randomUUID() })).toEqual(reused);
  expect(await ask({ key })).toEqual(REPEATED);
  expect(await effects()).toBe(1);
});

test('what was refused leaves its key free, also for those who waited', async () => {
  const key = randomUUID();
  let refusals = 3;
  const after = async (): Promise<Result<null, Refusal>> => {
    refusals -= 1;
    return refusals >= 0 ? refused({ code: 'NOT_NOW' }) : accepted(null);
  };
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask({ key, after })));
  expect(answers.filter(({ ok }) => !ok)).toHaveLength(3);
  expect(answers.filter((answer) => answer.ok && answer.value.repeated)).toHaveLength(6);
  expect(await effects()).toBe(1);
});

test('a connection killed half way has done nothing, and what is sent again does it once', async () => {
  const key = randomUUID();
  const begun = Promise.withResolvers<void>();
  const killed = ask({
    key,
    after: async () => {
      begun.resolve();
      await sleep(300);
      return accepted(null);
    },
  });
  await begun.promise;
  const waiting = [ask({ key }), ask({ key })];
  await sleep(50);
  await database.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND state = 'idle in transaction'`);
  await expect(killed).rejects.toThrow();
  expect((await Promise.all(waiting)).toSorted((a) => (a.ok && !a.value.repeated ? -1 : 1))).toEqual([DONE, REPEATED]);
  expect(await ask({ key })).toEqual(REPEATED);
  expect(await effects()).toBe(1);
});

test('an answer that was lost after the commit is not done again', async () => {
  const key = randomUUID();
  await ask({ key });
  expect(await ask({ key })).toEqual(REPEATED);
});

test('a program of the server has no keys', async () => {
  const request = { caller: { kind: 'SYSTEM', id: 'retention' }, requestId: null, now: new Date() } as const;
  const once = { key: randomUUID(), operation: 'count', objectId: OBJECT };
  await expect(transact(server, request, (uow) => onlyOnce(uow, once, async () => accepted(null)))).rejects.toThrow(
    'keys',
  );
});

test('keys are forgotten after two days, not before, and the server can take out none that counts', async () => {
  const [old, young] = [randomUUID(), randomUUID()];
  await ask({ key: old });
  await ask({ key: young });
  const age = `UPDATE request.idempotency_key SET created_at = now() - $2 * interval '1 hour' WHERE key = $1`;
  await database.pool.query(age, [old, 50]);
  await database.pool.query(age, [young, 48]);
  await server.query('DELETE FROM request.idempotency_key WHERE key = $1', [young]);
  await IDEMPOTENCY_TASKS['forget-idempotency-keys']?.({}, { attempt: 1, maxAttempts: 1, pool: server });
  const { rows } = await server.query('SELECT key FROM request.idempotency_key');
  expect(rows).toEqual([{ key: young }]);
  await expect(server.query('UPDATE request.idempotency_key SET operation = $1', ['x'])).rejects.toThrow('permission');
});

test('what is kept is who, which key, what and to what, in which hour: nothing of what was asked', async () => {
  await ask({ key: randomUUID() });
  const { rows } = await server.query<Record<string, unknown>>('SELECT * FROM request.idempotency_key');
  expect(Object.keys(rows[0] ?? {})).toEqual(['caller_id', 'key', 'operation', 'object_id', 'created_at']);
  expect(rows[0]?.created_at).toSatisfy((at: Date) => at.getTime() % 3_600_000 === 0);
});
