import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { testApp } from '../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { CounterResolver, createCounters, FOLLOW } from '../../../testkit/live/counters.ts';
import { readEvents } from '../../../testkit/live/event-reader.ts';
import { type LiveApp, liveApp } from '../../../testkit/live/live-app.ts';
import { inRole, viewerWith } from '../../../testkit/viewers.ts';
import { buildSchema } from '../../schema.ts';
import { undeclared } from '../graphql/needs.ts';
import { LiveTopics } from './live-topics.ts';

const HASH = createHash('sha256').update(FOLLOW).digest('hex');

let database: TestDatabase;
let app: LiveApp;
let trusting: LiveApp;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  await createCounters(database.pool);
  app = await liveApp(database.url);
  folder = await mkdtemp(join(tmpdir(), 'delibere-documents-'));
  await writeFile(join(folder, 'trusted-documents.json'), JSON.stringify({ [HASH]: FOLLOW }));
  trusting = await liveApp(database.url, { consoleDir: folder, trustedDocumentsOnly: true });
});
afterAll(async () => {
  await Promise.all([app.close(), trusting.close()]);
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a stream that ends by itself says. */
async function whole(base: string, body: object, headers: Record<string, string> = {}): Promise<readonly unknown[]> {
  const events = await readEvents(base, body, headers);
  await events.ended;
  expect(events.status).toBe(200);
  expect(events.text()).toMatch(/event: complete\ndata: \n\n$/);
  return events.results();
}

const variables = { id: 'a', after: 0 };
const refusal = (code: string) => [
  expect.objectContaining({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })] }),
];

test('nothing between server and client may keep, gather or pack the stream, and it begins at once', async () => {
  const events = await app.follow('headers');
  expect(events.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
    'x-request-id': expect.any(String),
  });
  await vi.waitFor(() => expect(events.text()).toBe(':\n\n'));
  events.drop();
});

test.each([
  ['a query', { query: '{ __typename }' }, 'BAD_REQUEST'],
  ['a mutation', { query: 'mutation { count(id: "mutated") }' }, 'BAD_REQUEST'],
  ['a document that is not valid', { query: 'subscription { nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['a variable of the wrong type', { query: FOLLOW, variables: { id: 1, after: 0 } }, 'BAD_USER_INPUT'],
  [
    'an unknown hash',
    { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } },
    'PERSISTED_QUERY_NOT_FOUND',
  ],
  ['no document', {}, 'BAD_REQUEST'],
])('%s is refused as an event, and the stream ends', async (_, body, code) => {
  expect(await whole(app.base, body)).toEqual(refusal(code));
  const { rows } = await database.pool.query(`SELECT FROM live_test.counter WHERE id = 'mutated'`);
  expect(rows).toEqual([]);
});

test.each([
  ['a subscription that does not say what it needs', 'undeclared'],
  ['one that fails by our fault before it is opened', 'failing'],
])('%s ends without a word and without an end: who comes back may be answered', async (_, field) => {
  const events = await readEvents(app.base, { query: `subscription { ${field} { id } }` });
  await events.ended;
  expect([events.status, events.text()]).toEqual([200, '']);
});

test('nobody, and somebody who may not, are refused', async () => {
  app.signIn('nobody', null);
  app.signIn('powerless', viewerWith([]));
  const asked = { query: FOLLOW, variables };
  const failing = { query: 'subscription { failing { id } }' };
  // Before anything of the subscription itself is run.
  expect(await whole(app.base, failing, { 'x-who': 'nobody' })).toEqual(refusal('UNAUTHENTICATED'));
  expect(await whole(app.base, asked, { 'x-who': 'nobody' })).toEqual(refusal('UNAUTHENTICATED'));
  expect(await whole(app.base, asked, { 'x-who': 'powerless' })).toEqual(refusal('FORBIDDEN'));
});

test('the check of the schema finds a subscription that does not say what it needs', () => {
  expect(undeclared(buildSchema([CounterResolver]))).toEqual(['Subscription.undeclared']);
});

test('the other door refuses a subscription, however it is asked', async () => {
  const reply = await app.ask(FOLLOW, variables);
  expect(reply.status).toBe(400);
  expect(await reply.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  const search = new URLSearchParams({ query: FOLLOW, variables: JSON.stringify(variables) });
  const got = await fetch(`${app.base}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } });
  expect(got.status).toBe(405);
});

test.each([
  ['GET', {}, 404],
  ['POST', { 'content-type': 'text/plain' }, 415],
  ['POST', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['POST', { accept: 'application/json' }, 406],
] as const)('%s with %j, which another site could send, is %i', async (method, headers, status) => {
  const reply = await fetch(`${app.base}/graphql/stream`, {
    method,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    ...(method === 'POST' ? { body: JSON.stringify({ query: FOLLOW, variables }) } : {}),
  });
  expect(reply.status).toBe(status);
});

test('the gate and the limits of documents stand here too', async () => {
  const aliases = Array.from({ length: 31 }, (_, n) => `a${n}: id`).join(' ');
  const gate = await readEvents(app.base, { query: `subscription { counter(id: "a", after: 0) { ${aliases} } }` });
  await gate.ended;
  expect([gate.status, JSON.parse(gate.text())]).toMatchObject([
    400,
    { errors: [{ extensions: { rule: 'aliases' } }] },
  ]);
});

test('what the caller has left to spend is counted here too', async () => {
  const limits = { perAddress: 1_000, perKey: 1_000, costPerAddress: 1 };
  const poor = await liveApp(database.url, { env: { mode: 'test', logLevel: 'silent', rateLimits: limits } });
  const first = await poor.follow('a');
  expect(await whole(poor.base, { query: FOLLOW, variables })).toEqual(refusal('RATE_LIMITED'));
  first.drop();
  await poor.close();
});

test('requests are counted here too', async () => {
  const limits = { perAddress: 1, perKey: 1_000, costPerAddress: 1_000 };
  const strict = await liveApp(database.url, { env: { mode: 'test', logLevel: 'silent', rateLimits: limits } });
  const events = [await strict.follow('a'), await strict.follow('a')];
  expect(events.map(({ status }) => status)).toEqual([200, 429]);
  events[0]?.drop();
  await strict.close();
});

test('only documents of the console are answered where that is set, by their hash too', async () => {
  const other = 'subscription { counter(id: "a", after: 0) { id } }';
  expect(await whole(trusting.base, { query: other })).toEqual(refusal('DOCUMENT_NOT_TRUSTED'));
  const byHash = {
    extensions: { persistedQuery: { version: 1, sha256Hash: HASH } },
    variables: { id: 'hash', after: 0 },
  };
  const events = await readEvents(trusting.base, byHash);
  await app.ask('mutation { count(id: "hash") }');
  await vi.waitFor(() => expect(events.results()).toMatchObject([{ data: { counter: { revision: 1 } } }]));
  events.drop();
});

test('so many streams of one caller, and so many in all, then a refusal that says when to come back', async () => {
  const bounded = await liveApp(database.url, { streams: { bounds: { perCaller: 2, perProcess: 3 } } });
  bounded.signIn('other', inRole('AUDITOR'));
  const own = await Promise.all([bounded.follow('a'), bounded.follow('a')]);
  const third = await bounded.follow('a');
  await third.ended;
  expect(third.status).toBe(429);
  expect(third.headers['retry-after']).toBe('30');
  expect(JSON.parse(third.text())).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_STREAMS', limit: 2 } }] });
  const others = await bounded.follow('a', 0, 'other');
  expect([others.status, (await bounded.follow('a', 0, 'other')).status]).toEqual([200, 429]);
  own[0]?.drop();
  await vi.waitFor(async () => expect((await bounded.follow('a')).status).toBe(200));
  await bounded.close();
});

test('a test that asks a subscription is given its first event, and nobody follows afterwards', async () => {
  const topics = new LiveTopics({ url: database.url, onLost: () => undefined });
  const viewer = inRole('AUDITOR');
  const api = await testApp(database.url, {
    resolvers: [CounterResolver],
    viewerOf: async () => viewer,
    streams: { topics },
  });
  await app.count('first');
  const ask = (id: string) => api.ask(FOLLOW, { id, after: 0 });
  expect((await ask('first')).data).toMatchObject({ counter: { revision: 1 } });
  expect((await ask('none')).data).toEqual({ nothing: null });
  await vi.waitFor(() => expect(topics.followers).toBe(0));
  await api.close();
  await topics.close();
});
