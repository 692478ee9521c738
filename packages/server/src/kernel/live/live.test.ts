import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { createCounters, FOLLOW } from '../../../testkit/live/counters.ts';
import type { EventReader } from '../../../testkit/live/event-reader.ts';
import { type LiveApp, liveApp } from '../../../testkit/live/live-app.ts';

const LISTENING = `application_name = 'delibere live' AND datname = current_database()`;

let database: TestDatabase;
let one: LiveApp;
let other: LiveApp;
beforeAll(async () => {
  database = await testDatabase();
  await createCounters(database.pool);
  [one, other] = await Promise.all([liveApp(database.url), liveApp(database.url)]);
});
afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await database.close();
});

const revisions = (events: EventReader): readonly number[] =>
  events.results().map(({ data }) => data?.counter.revision ?? Number.NaN);

test('what is changed through one process reaches who follows it through another', async () => {
  const events = await one.follow('a');
  expect(await other.count('a')).toBe(1);
  await vi.waitFor(() => expect(revisions(events)).toEqual([1]));
  await one.count('a');
  await vi.waitFor(() => expect(revisions(events)).toEqual([1, 2]));
  events.drop();
});

test('what is there already is told at once, unless it is known', async () => {
  await one.count('b');
  const [fresh, knowing] = await Promise.all([one.follow('b', 0), one.follow('b', 1)]);
  await vi.waitFor(() => expect(revisions(fresh)).toEqual([1]));
  await one.count('b');
  await vi.waitFor(() => expect(revisions(knowing)).toEqual([2]));
  fresh.drop();
  knowing.drop();
});

test('a client of the protocol reads it', async () => {
  const client = createClient({ url: `${one.base}/graphql/stream`, retryAttempts: 0 });
  const seen: unknown[] = [];
  const counters = client.iterate<{ counter: { revision: number } }>({
    query: FOLLOW,
    variables: { id: 'c', after: 0 },
  });
  await other.count('c');
  for await (const { data } of counters) {
    seen.push(data?.counter.revision);
    if (seen.length === 3) break;
    await other.count('c');
  }
  expect(seen).toEqual([1, 2, 3]);
  client.dispose();
});

test('what was refused, and so undone, is told to nobody', async () => {
  const events = await one.follow('refused');
  expect(await other.count('refused')).toBe(-1);
  await sleep(200);
  expect(events.results()).toEqual([]);
  events.drop();
});

test('changes that come fast are told as they can be read, the last one always', async () => {
  const events = await one.follow('d');
  await Promise.all(Array.from({ length: 100 }, (_, n) => (n % 2 ? one : other).count('d')));
  await vi.waitFor(() => expect(revisions(events).at(-1)).toBe(100));
  const told = revisions(events);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(new Set(told).size).toBe(told.length);
  events.drop();
});

test('a lost connection: it is made again, and what changed meanwhile is not missed', async () => {
  const events = await one.follow('e');
  const pids = async (): Promise<readonly number[]> =>
    (await database.pool.query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE ${LISTENING}`)).rows.map(
      ({ pid }) => pid,
    );
  const before = await pids();
  await database.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${LISTENING}`);
  await other.count('e');
  await vi.waitFor(() => expect(revisions(events)).toEqual([1]), 5_000);
  const after = await vi.waitFor(async () => {
    const found = await pids();
    expect(found).toHaveLength(2);
    return found;
  }, 5_000);
  expect(after.some((pid) => before.includes(pid))).toBe(false);
  events.drop();
});

test('twelve who follow hear of a change within 500 ms at the 99th percentile', { timeout: 60_000 }, async () => {
  const readers = await Promise.all(Array.from({ length: 12 }, (_, n) => (n % 2 ? one : other).follow('f')));
  const heard = new Map<EventReader, number[]>(readers.map((reader) => [reader, []]));
  for (let n = 1; n <= 100; n += 1) {
    await one.count('f');
    await Promise.all(
      readers.map((reader) => vi.waitFor(() => expect(revisions(reader).at(-1)).toBe(n), { interval: 1 })),
    );
    const now = Date.now();
    for (const reader of readers) heard.get(reader)?.push(now - Number(reader.results().at(-1)?.data?.counter.at));
  }
  const waits = [...heard.values()].flat().sort((a, b) => a - b);
  expect(waits[Math.floor(waits.length * 0.99)]).toBeLessThan(500);
  for (const reader of readers) reader.drop();
});
