import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { createCounters } from '../../../testkit/live/counters.ts';
import { type LiveApp, liveApp } from '../../../testkit/live/live-app.ts';
import { inRole, viewerWith } from '../../../testkit/viewers.ts';
import { LiveTopics } from './live-topics.ts';

const BOUNDS = { perCaller: 1_000, perProcess: 1_000 };

let database: TestDatabase;
let app: LiveApp;
let topics: LiveTopics;
beforeAll(async () => {
  database = await testDatabase();
  await createCounters(database.pool);
  topics = new LiveTopics({ url: database.url, onLost: () => undefined });
  app = await liveApp(database.url, { streams: { heartbeatMs: 100, bounds: BOUNDS, topics } });
});
afterAll(async () => {
  await app.close();
  await topics.close();
  await database.close();
});

test('500 clients come and go, and nobody is left who follows', { timeout: 60_000 }, async () => {
  for (let round = 0; round < 5; round += 1) {
    const readers = await Promise.all(Array.from({ length: 100 }, () => app.follow('many')));
    await vi.waitFor(() => expect(topics.followers).toBe(100));
    await app.count('many');
    for (const reader of readers) reader.drop();
    await vi.waitFor(() => expect(topics.followers).toBe(0), 5_000);
  }
});

test('signs of life come while nothing changes', async () => {
  const events = await app.follow('quiet');
  await vi.waitFor(() => expect(events.text()).toMatch(/^(:\n\n){4,}$/));
  events.drop();
});

test('a stream outlives the times that bound other connections', async () => {
  const httpLimits = { idleMs: 500, requestMs: 400, headersMs: 300, checkEveryMs: 100 };
  const bounded = await liveApp(database.url, { httpLimits, streams: { heartbeatMs: 100 } });
  const events = await bounded.follow('long');
  await sleep(1_500);
  await bounded.count('long');
  await vi.waitFor(() => expect(events.results()).toHaveLength(1));
  await bounded.close();
});

test('who signs out is told nothing more, and that the session is over', async () => {
  app.signIn('leaving', inRole('ADMINISTRATOR'));
  const events = await app.follow('left', 0, 'leaving');
  await app.count('left');
  await vi.waitFor(() => expect(events.results()).toHaveLength(1));
  app.signIn('leaving', null);
  await app.count('left');
  await events.ended;
  expect(events.results().slice(1)).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
  expect(events.text()).toMatch(/event: complete\ndata: \n\n$/);
});

test('who lost what the subscription needs hears of it though nothing changes', async () => {
  app.signIn('demoted', inRole('ADMINISTRATOR'));
  const events = await app.follow('demoted', 0, 'demoted');
  app.signIn('demoted', viewerWith([]));
  await events.ended;
  expect(events.results()).toMatchObject([{ errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
});

test('a failure of ours ends the stream without an end, so that the client comes back, and tells nothing of it', async () => {
  const events = await app.follow('failing');
  await database.pool.query('ALTER TABLE live_test.counter RENAME TO away');
  await database.pool.query(`SELECT pg_notify('delibere_live', '["counter failing",1]')`);
  await events.ended;
  await database.pool.query('ALTER TABLE live_test.away RENAME TO counter');
  expect(events.text()).toMatch(/^(:\n\n)+$/);
});

test('a client that does not read has nothing kept for it, and then learns the latest', {
  timeout: 60_000,
}, async () => {
  const events = await app.followHeavily('slow');
  await app.count('slow');
  await vi.waitFor(() => expect(events.results()).toHaveLength(1));
  events.pause();
  for (let n = 0; n < 200; n += 1) await app.count('slow');
  events.resume();
  await vi.waitFor(() => expect(events.results().at(-1)?.data?.counter.revision).toBe(201));
  expect(events.results().length).toBeLessThan(150);
  events.drop();
});

test('a server that stops cuts off who does not read', { timeout: 60_000 }, async () => {
  const stopping = await liveApp(database.url);
  const events = await stopping.followHeavily('deaf');
  events.pause();
  for (let n = 0; n < 200; n += 1) await stopping.count('deaf');
  const began = performance.now();
  await stopping.close();
  expect(performance.now() - began).toBeLessThan(5_000);
  events.drop();
});

test('a server that stops ends its streams without an end, at once', async () => {
  const stopping = await liveApp(database.url, { streams: { bounds: BOUNDS, topics } });
  const readers = await Promise.all(Array.from({ length: 20 }, () => stopping.follow('stopping')));
  const began = performance.now();
  await stopping.close();
  expect(performance.now() - began).toBeLessThan(2_000);
  await Promise.all(readers.map(({ ended }) => ended));
  expect(readers.every((reader) => !reader.text().includes('complete'))).toBe(true);
  expect(topics.followers).toBe(0);
});
