import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SignInApp, signInApp } from '../../../../testkit/sign-in/sign-in-app.ts';
import type { Viewer } from '../../../kernel/authorisation/viewer.ts';
import { AS_SERVER } from '../../../kernel/database/index.ts';
import { accepted, type Result } from '../../../kernel/result.ts';
import { transact } from '../../../kernel/write/transact.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { createApiKey, type NewApiKey, revokeApiKey } from '../index.ts';

let api: SignInApp;
let pool: pg.Pool;
let accountId: string;
beforeAll(async () => {
  api = await signInApp();
  pool = new pg.Pool({ connectionString: api.database.url, max: 1, options: AS_SERVER });
  accountId = await api.account('partner@branche.example');
});
afterAll(async () => {
  await pool.end();
  await api.close();
});

const NOW = new Date();

function asAdministrator<Value, Refusal>(
  work: (uow: UnitOfWork) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return transact(pool, { caller: { kind: 'ACCOUNT', id: 'admin' }, requestId: 'r', now: NOW }, work);
}

async function made(parts: Partial<NewApiKey> = {}): Promise<{ readonly id: string; readonly key: string }> {
  const key = {
    accountId,
    name: 'Statistiques',
    scopes: ['organisation.read'],
    requestsPerMinute: 60,
    expiresAt: null,
  };
  const result = await asAdministrator(async (uow) =>
    accepted(await createApiKey(uow, { ...key, ...parts } as NewApiKey)),
  );
  if (!result.ok) throw new Error('refused');
  return result.value;
}

const viewer = (key: string): Promise<Viewer | null> => api.viewer(api.browser(), { 'x-api-key': key });

test('a key asks in the name of its account, for what it was made for and no more', async () => {
  const { id, key } = await made();
  expect(await viewer(key)).toEqual({
    caller: { kind: 'API_KEY', id },
    accountId: null,
    personId: null,
    name: 'Statistiques',
    email: 'partner@branche.example',
    language: 'fr',
    grants: [{ role: 'PARTNER', scope: null }],
    secondFactor: 'NOT_NEEDED',
    only: ['organisation.read'],
  });
});

test('a key of an administrator is none of an administrator’s: it can give no second factor', async () => {
  const { key } = await made({ accountId: await api.account('admin@branche.example') });
  expect(await viewer(key)).toMatchObject({ grants: [] });
});

test('only a hash of a key is kept', async () => {
  const { id, key } = await made();
  expect(key).toMatch(/^dlb_[\w-]{43}$/);
  const { rows } = await api.database.pool.query<{ text: string }>(
    `SELECT concat(k, (SELECT json_agg(e) FROM audit.event e)) AS text FROM identity.api_key k WHERE id = $1`,
    [id],
  );
  expect(rows[0]?.text).toContain(key.slice(0, 10));
  expect(rows[0]?.text).not.toContain(key.slice(0, 20));
});

test('a key that is over, revoked, unknown or malformed opens nothing, and neither does one of a disabled account', async () => {
  const lasting = await made();
  const over = await made({ expiresAt: new Date(Date.now() - 1_000) });
  for (const key of [over.key, `dlb_${'A'.repeat(43)}`, 'x', lasting.key.slice(0, -1)]) {
    expect(await viewer(key), key).toBeNull();
  }
  const revoked = await asAdministrator((uow) => revokeApiKey(uow, lasting.id, 'Published by mistake'));
  expect(revoked.ok).toBe(true);
  expect(await viewer(lasting.key)).toBeNull();
  expect(await asAdministrator((uow) => revokeApiKey(uow, lasting.id, 'Again'))).toEqual({
    ok: false,
    refusal: { code: 'NOT_FOUND' },
  });
  expect(await api.history(lasting.id)).toEqual(['API_KEY_CREATED', 'API_KEY_REVOKED']);
  const other = await made({ accountId: await api.account('gone@branche.example') });
  await api.database.pool.query(`UPDATE identity.account SET disabled_at = now() WHERE email LIKE 'gone%'`);
  expect(await viewer(other.key)).toBeNull();
});

test('using a key seldom writes', async () => {
  const { id, key } = await made();
  const used = async (): Promise<Date | null> =>
    (await api.database.pool.query(`SELECT last_used_at AS at FROM identity.api_key WHERE id = $1`, [id])).rows[0].at;
  expect(await used()).toBeNull();
  await viewer(key);
  const first = await used();
  expect(first).not.toBeNull();
  await viewer(key);
  expect(await used()).toEqual(first);
  api.wait(6 * 60);
  await viewer(key);
  expect(await used()).not.toEqual(first);
});
