import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';

const LIMITS = { perAddress: 5, perKey: 3, costPerAddress: 1_500 };
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

async function limited(trustedProxies: readonly string[] = []): Promise<TestApp & AsyncDisposable> {
  const env = { mode: 'production', logLevel: 'silent', rateLimits: LIMITS, trustedProxies } as const;
  const api = await testApp(database.url, { env });
  return { ...api, [Symbol.asyncDispose]: () => api.close() };
}

/** Statuses of as many requests, one after the other. */
async function statuses(
  api: TestApp,
  count: number,
  from: (index: number) => { address?: string; headers?: Record<string, string>; url?: string },
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const { address: remoteAddress = '192.0.2.1', headers = {}, url } = from(index);
    const asked = url
      ? { method: 'GET' as const, url }
      : { method: 'POST' as const, url: '/graphql', payload: { query: '{ __typename }' } };
    found.push((await api.inject({ ...asked, remoteAddress, headers })).statusCode);
  }
  return found;
}
const refused = (found: readonly number[]): number => found.filter((status) => status === 429).length;

test('an address that asks too often is told so as GraphQL clients read it, with when to come back', async () => {
  await using api = await limited();
  expect(await statuses(api, 5, () => ({}))).toEqual([200, 200, 200, 200, 200]);
  const reply = await api.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ __typename }' },
    remoteAddress: '192.0.2.1',
  });
  expect(reply.statusCode).toBe(429);
  const { errors } = reply.json();
  expect(errors).toEqual([
    {
      message: expect.stringContaining('At most 5 requests'),
      extensions: { code: 'RATE_LIMITED', limit: 5, retryAfter: expect.any(Number) },
    },
  ]);
  expect(Number(reply.headers['retry-after'])).toBe(errors[0].extensions.retryAfter);
  expect(errors[0].extensions.retryAfter).toBeGreaterThan(0);
  expect(await statuses(api, 1, () => ({ address: '192.0.2.2' }))).toEqual([200]);
});

test('pages and unknown addresses of the server count too; what watches the process does not', async () => {
  await using api = await limited();
  expect(refused(await statuses(api, 7, () => ({ url: '/nowhere' })))).toBe(2);
  const reply = await api.inject({ url: '/nowhere', remoteAddress: '192.0.2.1' });
  expect(reply.json()).toMatchObject({ error: 'RATE_LIMITED', retryAfter: expect.any(Number) });
  expect(await statuses(api, 9, () => ({ url: '/healthz' }))).toEqual(Array.from({ length: 9 }, () => 200));
});

test('a subscriber with a network of IPv6 addresses is one caller', async () => {
  await using api = await limited();
  expect(refused(await statuses(api, 8, (n) => ({ address: `2001:db8:0:1::${n + 1}` })))).toBe(3);
  expect(await statuses(api, 1, () => ({ address: '2001:db8:0:2::1' }))).toEqual([200]);
});

test('a key is counted wherever it is used from', async () => {
  await using api = await limited();
  const headers = { 'x-api-key': 'one-key' };
  expect(refused(await statuses(api, 6, (n) => ({ address: `192.0.2.${n}`, headers })))).toBe(3);
});

test('a new key each time does not widen what an address may do', async () => {
  await using api = await limited();
  expect(refused(await statuses(api, 8, (n) => ({ headers: { 'x-api-key': `key ${n}` } })))).toBe(3);
});

test('a forged x-forwarded-for changes nothing, unless a proxy we trust sends it', async () => {
  const forged = (n: number): { headers: Record<string, string> } => ({
    headers: { 'x-forwarded-for': `203.0.113.${n}` },
  });
  await using open = await limited();
  expect(refused(await statuses(open, 8, forged))).toBe(3);
  await using proxied = await limited(['192.0.2.0/24']);
  expect(refused(await statuses(proxied, 8, forged))).toBe(0);
  const behind = { headers: { 'x-forwarded-for': '198.51.100.9, 203.0.113.200' } };
  expect(refused(await statuses(proxied, 8, () => behind))).toBe(3);
});

test('an address that spends too much on dear requests is told so, whatever it still may ask of cheap ones', async () => {
  await using api = await limited();
  const ask = (query: string, remoteAddress: string): ReturnType<TestApp['inject']> =>
    api.inject({ method: 'POST', url: '/graphql', payload: { query }, remoteAddress });
  const dear = (n: number): string => `{ a${n}: certifications(first: 100) { nodes { title blocks { code } } } }`;
  expect((await ask(dear(1), '192.0.2.1')).statusCode).toBe(200);
  const refused = await ask(dear(2), '192.0.2.1');
  expect(refused.statusCode).toBe(429);
  const { errors } = refused.json();
  expect(errors).toEqual([
    {
      message: expect.stringContaining('more than you have left'),
      extensions: { code: 'RATE_LIMITED', cost: expect.any(Number), retryAfter: expect.any(Number) },
    },
  ]);
  expect(Number(refused.headers['retry-after'])).toBe(errors[0].extensions.retryAfter);
  expect((await ask('{ __typename }', '192.0.2.1')).statusCode).toBe(200);
  expect((await ask(dear(3), '192.0.2.2')).statusCode).toBe(200);
});
