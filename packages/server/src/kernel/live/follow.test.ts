import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { silentProxy } from '../../../testkit/silent-proxy.ts';
import { accepted } from '../result.ts';
import { transact } from '../write/transact.ts';
import { type FollowParts, follow, type Revised } from './follow.ts';
import { LiveTopics } from './live-topics.ts';
import { notify } from './notify.ts';

let database: TestDatabase;
let topics: LiveTopics;
const losses: unknown[] = [];
beforeAll(async () => {
  database = await testDatabase();
  topics = new LiveTopics({ url: database.url, onLost: (error) => losses.push(error) });
  while (!topics.isHearing) await sleep(5);
});
afterAll(async () => {
  const { followers } = topics;
  await topics.close();
  await database.close();
  if (followers > 0) throw new Error('Somebody still follows');
});

async function announce(topic: string, revision: number): Promise<void> {
  const request = { caller: { kind: 'SYSTEM', id: 'test' }, requestId: null, now: new Date() } as const;
  await transact(database.pool, request, async (uow) => {
    notify(uow, topic, revision);
    return accepted(null);
  });
}

/** Something at a revision, which counts how often it is read. */
function subject(topic: string, parts: Partial<FollowParts<Revised>> = {}) {
  const state = { revision: 0, reads: 0 };
  const read = async (after: number): Promise<Revised | null> => {
    state.reads += 1;
    return state.revision > after ? { revision: state.revision } : null;
  };
  return { state, changes: follow(topics, topic, { after: 0, read, ...parts }) };
}

test('a change is read once it is announced', async () => {
  const { state, changes } = subject('a');
  const next = changes.next();
  await sleep(100);
  expect(state.reads).toBe(1);
  state.revision = 1;
  await announce('a', 1);
  expect(await next).toEqual({ done: false, value: { revision: 1 } });
  await changes.return();
});

test('what is announced of another topic, or is known, has nothing read', async () => {
  const { state, changes } = subject('b', { after: 5 });
  const next = changes.next();
  await sleep(50);
  await announce('c', 6);
  await announce('b', 5);
  await announce('b', 3);
  await sleep(100);
  expect(state.reads).toBe(1);
  state.revision = 6;
  await announce('b', 6);
  expect((await next).value).toEqual({ revision: 6 });
  await changes.return();
});

test('a slow taker is given one change for many, and nothing is kept meanwhile', async () => {
  const { state, changes } = subject('d');
  state.revision = 1;
  expect((await changes.next()).value).toEqual({ revision: 1 });
  for (state.revision = 2; state.revision < 1_000; state.revision += 1) await announce('d', state.revision);
  expect(state.reads).toBe(1);
  expect((await changes.next()).value).toEqual({ revision: 1_000 });
  expect(state.reads).toBe(2);
  await changes.return();
});

test('what is announced and cannot be seen is read once, not again and again', async () => {
  const { state, changes } = subject('unseen');
  const next = changes.next();
  await sleep(50);
  await announce('unseen', 9);
  await sleep(200);
  expect(state.reads).toBe(2);
  state.revision = 10;
  await announce('unseen', 10);
  expect((await next).value).toEqual({ revision: 10 });
  await changes.return();
});

test('what is announced while it is read is read again', async () => {
  let revision = 1;
  const changes = follow(topics, 'e', {
    after: 0,
    read: async (after) => {
      const found = { revision };
      if (revision === 1) {
        revision = 2;
        await announce('e', 2);
        await sleep(100);
      }
      return found.revision > after ? found : null;
    },
  });
  expect((await changes.next()).value).toEqual({ revision: 1 });
  expect((await changes.next()).value).toEqual({ revision: 2 });
  await changes.return();
});

test('it looks by itself, whatever it hears', async () => {
  const { state, changes } = subject('f', { lookEveryMs: 50 });
  const next = changes.next();
  await sleep(20);
  state.revision = 1;
  expect((await next).value).toEqual({ revision: 1 });
  await changes.return();
});

test('it ends at once while it waits, and holds nothing that was never begun', async () => {
  const { changes } = subject('g');
  const next = changes.next();
  await sleep(50);
  expect(topics.followers).toBe(1);
  await changes.return();
  expect(await next).toEqual({ done: true, value: undefined });
  const { changes: unbegun } = subject('g');
  expect(topics.followers).toBe(0);
  await unbegun.return();
});

test('what reading throws ends it', async () => {
  const changes = follow(topics, 'h', { after: 0, read: () => Promise.reject(new Error('no database')) });
  await expect(changes.next()).rejects.toThrow('no database');
});

test('a connection that falls silent is noticed and replaced, and everybody looks again', async () => {
  const proxy = await silentProxy(database.url);
  const lost: unknown[] = [];
  const behind = new LiveTopics({
    url: proxy.url,
    onLost: (error) => lost.push(error),
    heartbeatMs: 100,
    patienceMs: 300,
  });
  await vi.waitFor(() => expect(behind.isHearing).toBe(true));
  let revision = 0;
  const changes = follow(behind, 'i', { after: 0, read: async (after) => (revision > after ? { revision } : null) });
  const next = changes.next();
  await sleep(50);
  proxy.silence();
  revision = 1;
  await announce('i', 1);
  expect((await next).value).toEqual({ revision: 1 });
  expect(lost).toHaveLength(1);
  await changes.return();
  expect(behind.followers).toBe(0);
  await behind.close();
  await proxy.close();
});

test('a topic without a name, too long, or at no whole revision is a bug', async () => {
  await expect(announce('', 1)).rejects.toThrow(RangeError);
  await expect(announce('x'.repeat(201), 1)).rejects.toThrow(RangeError);
  await expect(announce('x', 1.5)).rejects.toThrow(RangeError);
});

test('nonsense on the channel is passed over', async () => {
  const { state, changes } = subject('j');
  const next = changes.next();
  await sleep(50);
  for (const text of ['', 'j', '{"topic":"j"}', '["j"]', '["j","2"]'])
    await database.pool.query(`SELECT pg_notify('delibere_live', $1)`, [text]);
  state.revision = 1;
  await announce('j', 1);
  expect((await next).value).toEqual({ revision: 1 });
  expect(state.reads).toBe(2);
  await changes.return();
});
