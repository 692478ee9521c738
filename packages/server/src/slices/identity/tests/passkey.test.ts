import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authenticator, softwareAuthenticator } from '../../../../testkit/sign-in/authenticator.ts';
import type { Browser } from '../../../../testkit/sign-in/browser.ts';
import { ORIGIN, PASSWORD, type SignInApp, signInApp } from '../../../../testkit/sign-in/sign-in-app.ts';

let api: SignInApp;
beforeAll(async () => {
  api = await signInApp();
});
afterAll(async () => {
  await api.close();
});

async function register(browser: Browser, key: Authenticator, name = 'Téléphone') {
  const options = (await browser.get('/api/auth/passkey/generate-register-options')).json();
  expect(options.rp).toEqual({ name: 'Délibéré', id: 'localhost' });
  return browser.post('/api/auth/passkey/verify-registration', { response: key.create(options), name });
}

async function signIn(browser: Browser, key: Authenticator) {
  const options = (await browser.get('/api/auth/passkey/generate-authenticate-options')).json();
  return browser.post('/api/auth/passkey/verify-authentication', { response: key.get(options) });
}

test('a passkey is added, signs in without a name or a password, and is taken away', async () => {
  const id = await api.account('alice@branche.example', { password: PASSWORD });
  const key = softwareAuthenticator(ORIGIN);
  const browser = await api.signedIn('alice@branche.example');
  expect((await register(browser, key)).statusCode).toBe(200);
  const elsewhere = api.browser();
  expect((await signIn(elsewhere, key)).statusCode).toBe(200);
  expect(await api.viewer(elsewhere)).toMatchObject({ accountId: id });
  const [listed] = (await browser.get('/api/auth/passkey/list-user-passkeys')).json();
  expect(listed).toMatchObject({ name: 'Téléphone' });
  await browser.post('/api/auth/passkey/delete-passkey', { id: listed.id });
  expect((await signIn(api.browser(), key)).json()).toMatchObject({ code: 'PASSKEY_NOT_FOUND' });
  const { rows } = await api.database.pool.query(
    `SELECT before, after FROM audit.event WHERE object_id = $1 AND (before ->> 'signInMethod' = 'PASSKEY' OR
      after ->> 'signInMethod' = 'PASSKEY') ORDER BY place`,
    [id],
  );
  const facts = { signInMethod: 'PASSKEY', id: listed.id };
  expect(rows).toEqual([
    { before: null, after: facts },
    { before: facts, after: null },
  ]);
});

test('an answer is good for one challenge, from our own page', async () => {
  await api.account('bob@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('bob@branche.example');
  const key = softwareAuthenticator(ORIGIN);
  await register(browser, key);
  const replay = api.browser();
  const options = (await replay.get('/api/auth/passkey/generate-authenticate-options')).json();
  const body = { response: key.get(options) };
  expect((await replay.post('/api/auth/passkey/verify-authentication', body)).statusCode).toBe(200);
  const thief = api.browser();
  await thief.get('/api/auth/passkey/generate-authenticate-options');
  const stolen = await thief.post('/api/auth/passkey/verify-authentication', body);
  expect(stolen.statusCode).toBeGreaterThanOrEqual(400);
  expect(await api.viewer(thief)).toBeNull();
  const lured = softwareAuthenticator('https://evil.example', 'localhost');
  expect((await register(browser, lured)).statusCode).toBeGreaterThanOrEqual(400);
});

test('a passkey of a disabled account opens nothing, and says no more than an unknown one', async () => {
  await api.account('carole@branche.example', { password: PASSWORD });
  const key = softwareAuthenticator(ORIGIN);
  await register(await api.signedIn('carole@branche.example'), key);
  await api.database.pool.query(`UPDATE identity.account SET disabled_at = now() WHERE email LIKE 'carole%'`);
  const known = await signIn(api.browser(), key);
  const unknown = await signIn(api.browser(), softwareAuthenticator(ORIGIN));
  expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
});

test('a passkey of somebody else is neither renamed nor taken away', async () => {
  await api.account('denis@branche.example', { password: PASSWORD });
  await api.account('emma@branche.example', { password: PASSWORD });
  const denis = await api.signedIn('denis@branche.example');
  const { id } = (await register(denis, softwareAuthenticator(ORIGIN))).json();
  const emma = await api.signedIn('emma@branche.example');
  const nobodys = '00000000-0000-4000-8000-000000000000';
  const path = '/api/auth/passkey/delete-passkey';
  const [own, none] = [await emma.post(path, { id }), await emma.post(path, { id: nobodys })];
  expect(own.statusCode).toBeGreaterThanOrEqual(400);
  expect([own.statusCode, own.body]).toEqual([none.statusCode, none.body]);
  expect((await emma.post(path, { id: 'no uuid' })).statusCode).toBeLessThan(500);
  expect((await denis.get('/api/auth/passkey/list-user-passkeys')).json()).toHaveLength(1);
});
