import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccessWorld, accessWorld, type Somebody } from '../../../../../testkit/access/access-world.ts';
import { type AccessMutation, mutation } from '../../../../../testkit/access/documents.ts';

let world: AccessWorld;
let administrator: Somebody;
beforeAll(async () => {
  world = await accessWorld();
  administrator = await world.somebody('ADMINISTRATOR');
});
afterAll(() => world.close());

// biome-ignore lint/suspicious/noExplicitAny: the shape is the document's
async function done(name: AccessMutation, input: object): Promise<any> {
  const { data, errors } = await world.ask(administrator, mutation(name), { input });
  expect(errors).toEqual([]);
  return data.result;
}

const asked = (accountId: string, parts: object = {}): object => ({
  accountId,
  name: 'Tableau de bord',
  scopes: ['statistics.read'],
  requestsPerMinute: 60,
  expiresOn: '2027-11-26',
  ...parts,
});

async function who(key: string): Promise<string | null> {
  const { data } = await world.api.ask('{ viewer { name } }', {}, { 'x-api-key': key });
  return data.viewer?.name ?? null;
}

test('a key is told once, opens in the name of its partner, and no longer once it is taken back', async () => {
  const partner = await world.somebody('PARTNER');
  const { key, apiKey } = await done('createApiKey', asked(partner.id));
  expect(apiKey).toMatchObject({
    start: key.slice(0, 10),
    state: 'ACTIVE',
    scopes: ['statistics.read'],
    organisations: ['Essai BRANCH'],
  });
  expect(await who(key)).toBe('Tableau de bord');
  const { rows } = await world.server.query('SELECT to_jsonb(k)::text AS row FROM identity.api_key k');
  expect(rows.map(({ row }) => row).join()).not.toContain(key);
  const taken = await done('revokeApiKey', { id: apiKey.id, reason: 'publiée par erreur' });
  expect(taken.apiKey).toMatchObject({ state: 'REVOKED', mayRevoke: false });
  expect(await who(key)).toBeNull();
  expect(await done('revokeApiKey', { id: apiKey.id, reason: 'encore' })).toMatchObject({ code: 'ALREADY_ENDED' });
  expect(await world.history(apiKey.id)).toEqual(['API_KEY_CREATED', 'API_KEY_REVOKED']);
});

test('a key ends with its last day, with its account, and with the role of its partner', async () => {
  const partner = await world.somebody('PARTNER');
  const { key } = await done('createApiKey', asked(partner.id, { expiresOn: '2026-11-26' }));
  expect(await world.later(12 * 3_600 - 1, () => who(key))).not.toBeNull();
  expect(await world.later(12 * 3_600, () => who(key))).toBeNull();
  await done('disableAccount', { id: partner.id, reason: 'fin de convention' });
  expect(await who(key)).toBeNull();
});

test('a key does nothing but what it is for', async () => {
  const partner = await world.somebody('PARTNER');
  const { key } = await done('createApiKey', asked(partner.id));
  for (const query of [
    '{ accounts { totalCount } }',
    '{ apiKeys { totalCount } }',
    '{ organisations { totalCount } }',
  ]) {
    const { errors } = await world.api.ask(query, {}, { 'x-api-key': key });
    expect(errors[0]?.extensions.code, query).toBe('FORBIDDEN');
  }
  const input = asked(partner.id);
  const { errors } = await world.api.ask(mutation('createApiKey'), { input }, { 'x-api-key': key });
  expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
});

test.each([
  ['no scope', { scopes: [] }, 'scopes', 'NONE_CHOSEN'],
  ['a scope that is no partner’s', { scopes: ['account.read'] }, 'scopes.0', 'REQUIRED'],
  ['no requests', { requestsPerMinute: 0 }, 'requestsPerMinute', 'OUT_OF_BOUNDS'],
  ['requests without end', { requestsPerMinute: 10_001 }, 'requestsPerMinute', 'OUT_OF_BOUNDS'],
  ['a day that has passed', { expiresOn: '2026-11-25' }, 'expiresOn', 'IN_THE_PAST'],
  ['a day too far', { expiresOn: '2029-01-01' }, 'expiresOn', 'TOO_FAR'],
  ['no name', { name: ' ' }, 'name', 'REQUIRED'],
])('a key with %s is refused where it stands', async (_, parts, path, code) => {
  const partner = await world.somebody('PARTNER');
  expect(await done('createApiKey', asked(partner.id, parts))).toMatchObject({ problems: [{ path, code }] });
});

test('a key is a partner’s, whose account is open', async () => {
  const auditor = await world.somebody('AUDITOR');
  expect(await done('createApiKey', asked(auditor.id))).toMatchObject({ code: 'NOT_A_PARTNER' });
  const former = await world.somebody('PARTNER', undefined, { to: '2026-11-25' });
  expect(await done('createApiKey', asked(former.id))).toMatchObject({ code: 'NOT_A_PARTNER' });
  const closed = await world.somebody('PARTNER');
  await done('disableAccount', { id: closed.id, reason: 'parti' });
  expect(await done('createApiKey', asked(closed.id))).toMatchObject({ code: 'ACCOUNT_DISABLED' });
});
