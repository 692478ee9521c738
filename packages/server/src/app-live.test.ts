import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../testkit/index.ts';
import { COUNT_ON, CounterResolver, createCounters, FOLLOW } from '../testkit/live/counters.ts';
import { type EventReader, readEvents } from '../testkit/live/event-reader.ts';
import { type Browser, openBrowser } from '../testkit/sign-in/browser.ts';
import { ORIGIN, PASSWORD, SECRET } from '../testkit/sign-in/sign-in-app.ts';
import { createApp } from './app.ts';
import { transact } from './kernel/write/transact.ts';
import { createAccount, hashPassword } from './slices/identity/index.ts';

let database: TestDatabase;
let app: FastifyInstance;
let base: string;
let ahead = 0;
beforeAll(async () => {
  database = await testDatabase();
  await createCounters(database.pool);
  const now = (): Date => new Date(Date.now() + ahead);
  app = await createApp({
    env: { mode: 'test', logLevel: 'silent' },
    databaseUrl: database.url,
    cache: false,
    now,
    resolvers: [CounterResolver],
    streams: { heartbeatMs: 50 },
    signIn: {
      publicUrl: ORIGIN,
      secret: SECRET,
      providers: [],
      answerAfterMs: 0,
      grantsSql: (account, today) =>
        `(SELECT '[{"role":"PARTNER","scope":null}]'::json WHERE ${account} IS NOT NULL AND ${today} IS NOT NULL)`,
    },
  });
  base = await app.listen({ host: '127.0.0.1', port: 0 });
  const request = { caller: { kind: 'SYSTEM', id: 'test' }, requestId: null, now: now() } as const;
  const passwordHash = await hashPassword(PASSWORD);
  await transact(database.pool, request, (uow) =>
    createAccount(uow, {
      email: 'lena@exemple.example',
      name: 'Léna Essai',
      personId: null,
      language: 'fr',
      passwordHash,
    }),
  );
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function signedIn(): Promise<Browser> {
  const browser = openBrowser(app, ORIGIN);
  await browser.post('/api/auth/sign-in/email', { email: 'lena@exemple.example', password: PASSWORD });
  return browser;
}

function follow({ cookies }: Browser, id: string): Promise<EventReader> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return readEvents(base, { query: FOLLOW, variables: { id, after: 0 } }, { cookie });
}

/** The code of the last thing a stream said. */
async function lastCode(events: EventReader): Promise<unknown> {
  await events.ended;
  return events.results().at(-1)?.errors?.[0]?.extensions.code;
}

test('who signs out elsewhere, in the session that follows, is told nothing more', async () => {
  const browser = await signedIn();
  const events = await follow(browser, 'out');
  await browser.post('/graphql', { query: COUNT_ON, variables: { id: 'out' } });
  await vi.waitFor(() => expect(events.results()).toMatchObject([{ data: { counter: { revision: 1 } } }]));
  expect((await browser.post('/api/auth/sign-out')).statusCode).toBe(200);
  expect(await lastCode(events)).toBe('UNAUTHENTICATED');
});

test('a session that expires ends what it follows', async () => {
  const events = await follow(await signedIn(), 'expired');
  ahead = 8 * 24 * 3_600_000;
  expect(await lastCode(events)).toBe('UNAUTHENTICATED');
  ahead = 0;
});

test('without a session nothing is followed', async () => {
  expect(await lastCode(await follow(openBrowser(app, ORIGIN), 'nobody'))).toBe('UNAUTHENTICATED');
});
