import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';
import { AS_SERVER } from '../../../kernel/database/index.ts';
import { accepted } from '../../../kernel/result.ts';
import { transact } from '../../../kernel/write/transact.ts';
import { createAccount, createApiKey } from '../index.ts';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 1, options: AS_SERVER });
});
afterAll(async () => {
  await pool.end();
  await database.close();
});

/** A key of a new account, with a quota of so many requests a minute. */
async function keyWith(requestsPerMinute: number): Promise<string> {
  const request = { caller: { kind: 'SYSTEM', id: 'test' }, requestId: null, now: new Date() } as const;
  const made = await transact(pool, request, async (uow) => {
    const email = `${crypto.randomUUID()}@branche.example`;
    const account = await createAccount(uow, { email, name: 'Branche', personId: null, language: 'fr' });
    if (!account.ok) return account;
    const scopes = ['organisation.read'] as const;
    const key = { accountId: account.value.id, name: 'Statistiques', scopes, requestsPerMinute, expiresAt: null };
    return accepted(await createApiKey(uow, key));
  });
  if (!made.ok) throw new Error('No key was made');
  return made.value.key;
}

async function counting(rateLimits?: {
  readonly perAddress: number;
  readonly perKey: number;
  readonly costPerAddress: number;
}): Promise<TestApp & AsyncDisposable> {
  const api = await testApp(database.url, {
    env: { mode: 'production', logLevel: 'silent', ...(rateLimits && { rateLimits }) },
  });
  return { ...api, [Symbol.asyncDispose]: () => api.close() };
}

const ask = (api: TestApp, key: string, address = 1): ReturnType<TestApp['inject']> =>
  api.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ __typename }' },
    remoteAddress: `192.0.2.${address}`,
    headers: { 'x-api-key': key },
  });

async function statuses(api: TestApp, key: string, count: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (let turn = 0; turn < count; turn += 1) found.push((await ask(api, key, turn)).statusCode);
  return found;
}

test('a key that asks more often than its own quota is told so, and when to come back', async () => {
  await using api = await counting();
  const [narrow, wide] = [await keyWith(2), await keyWith(4)];
  expect(await statuses(api, narrow, 3)).toEqual([200, 200, 429]);
  const refused = await ask(api, narrow);
  const { errors } = refused.json();
  expect(errors).toEqual([
    {
      message: expect.stringContaining('At most 2 requests'),
      extensions: { code: 'RATE_LIMITED', limit: 2, retryAfter: expect.any(Number) },
    },
  ]);
  expect(Number(refused.headers['retry-after'])).toBe(errors[0].extensions.retryAfter);
  expect(await statuses(api, wide, 5)).toEqual([200, 200, 200, 200, 429]);
});

test('a quota widens nothing of what any key may do, and keys we do not know have none', async () => {
  await using api = await counting({ perAddress: 100, perKey: 3, costPerAddress: 1_000_000 });
  expect(await statuses(api, await keyWith(1_000), 4)).toEqual([200, 200, 200, 429]);
  expect(await statuses(api, `dlb_${'A'.repeat(43)}`, 4)).toEqual([200, 200, 200, 429]);
});

test('requests at the same moment are counted one by one, and no more is let through', async () => {
  await using api = await counting();
  const key = await keyWith(5);
  const replies = await Promise.all(Array.from({ length: 12 }, () => ask(api, key)));
  expect(replies.filter(({ statusCode }) => statusCode === 200)).toHaveLength(5);
});
