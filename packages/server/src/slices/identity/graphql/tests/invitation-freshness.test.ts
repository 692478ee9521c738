import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';

const NOW = new Date('2026-11-26T10:00:00Z');
const TOKEN = 'a-token-that-nobody-guesses';

let database: TestDatabase;
let server: TestApp;
beforeAll(async () => {
  database = await testDatabase();
  server = await testApp(database.url, { now: () => NOW, cache: { maxBytes: 1_000_000 } });
  await database.pool.query(
    `INSERT INTO identity.invitation (email, role, scope_kind, from_day, language, token_hash, invited_at, sent_at, expires_at)
     VALUES ('a@b.example', 'AUDITOR', 'NATIONAL', '2026-11-26', 'fr', $1, $2, $2, '2026-12-10T10:00:00Z')`,
    [createHash('sha256').update(TOKEN).digest(), NOW],
  );
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const url = `/graphql?query=${encodeURIComponent(`{ invitation(token: "${TOKEN}") { state email } }`)}`;
const asked = async (): Promise<{ headers: Record<string, unknown>; invitation: unknown }> => {
  const reply = await server.inject({ method: 'GET', url, headers: { 'apollo-require-preflight': 'true' } });
  return { headers: reply.headers, invitation: reply.json().data.invitation };
};

test('an invitation is read anew each time, though a visitor asks: nobody keeps the answer', async () => {
  const before = await asked();
  expect(before.invitation).toEqual({ state: 'PENDING', email: 'a@b.example' });
  expect(before.headers['cache-control']).toBe('no-store');
  await database.pool.query(
    `UPDATE identity.invitation SET revoked_at = $1, revocation_reason = 'sent to the wrong one'`,
    [NOW],
  );
  expect((await asked()).invitation).toMatchObject({ state: 'REVOKED' });
});
