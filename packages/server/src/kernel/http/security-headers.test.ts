import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';

const PAGE = { accept: 'text/html' };
let folder: string;
let database: TestDatabase;
let api: TestApp;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'delibere-page-'));
  await writeFile(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__">');
  api = await testApp(database.url, { env: { mode: 'production', logLevel: 'error' }, consoleDir: folder });
});
afterAll(async () => {
  await api.close();
  await database.close();
  await rm(folder, { recursive: true });
});

/** Every kind of answer there is that may be opened as a page: page, file, API, health, refusals. */
const OPENED = [
  { url: '/', headers: PAGE },
  { url: '/certifications/RNCP1', headers: PAGE },
  { url: '/index.html' },
  { url: '/nowhere.js' },
  { url: '/healthz' },
  { url: '/readyz' },
  { url: '/graphql?query=%7B__typename%7D' },
] as const;

/** What answers a POST. */
const POSTED = [
  { method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } },
  { method: 'POST', url: '/graphql', payload: { query: '{' } },
  { method: 'POST', url: '/graphql', payload: { query: 'x'.repeat(50_000) } },
  { method: 'POST', url: '/nowhere', payload: {} },
] as const;

test.each([...OPENED, ...POSTED])(
  'no answer is framed, guessed at, read by others, or sets a cookie: %j',
  async (asked) => {
    const { headers } = await api.inject(asked);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers.server ?? headers['x-powered-by']).toBeUndefined();
  },
);

test.each(OPENED)('what may be opened as a page runs only what is ours: %j', async (asked) => {
  const { headers } = await api.inject(asked);
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/^default-src 'self';script-src 'self';style-src 'self'( 'nonce-[\w+/=]{24}')?;/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  for (const part of ["object-src 'none'", "base-uri 'none'", "form-action 'self'"]) expect(policy).toContain(part);
  expect(headers).toMatchObject({ 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin' });
});

test.each(POSTED)('data runs nothing: %j', async (asked) => {
  const { headers } = await api.inject(asked);
  expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
});

test('each page bears a nonce of its own, that of its policy', async () => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const { body, headers } = await api.inject({ url: '/', headers: PAGE });
      const nonce = /nonce="([\w+/=]{24})"/.exec(body)?.[1];
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(2);
});
