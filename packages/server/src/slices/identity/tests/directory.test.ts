import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../../testkit/sign-in/browser.ts';
import { type Directory, type DirectoryPerson, startDirectory } from '../../../../testkit/sign-in/oidc.ts';
import { ORIGIN, PASSWORD, type SignInApp, signInApp } from '../../../../testkit/sign-in/sign-in-app.ts';

let directory: Directory;
let api: SignInApp;
beforeAll(async () => {
  directory = await startDirectory(`${ORIGIN}/api/auth/callback/union`);
  const { issuer, clientId, clientSecret } = directory;
  const union = { id: 'union', name: 'Fédération', issuer, clientId, clientSecret, emailDomains: ['union.example'] };
  api = await signInApp({ providers: [union] });
});
afterAll(async () => {
  await api.close();
  await directory.close();
});

/** Signs in by the directory, as somebody it knows. @returns where the browser ends */
async function signIn(browser: Browser, person: DirectoryPerson): Promise<string> {
  directory.signsIn(person);
  const asked = await browser.post('/api/auth/sign-in/social', { provider: 'union', callbackURL: '/' });
  expect(asked.statusCode, asked.body).toBe(200);
  const back = new URL(await directory.authorise(asked.json().url));
  expect(back.origin).toBe(ORIGIN);
  const reply = await browser.get(`${back.pathname}${back.search}`);
  expect(reply.statusCode, reply.body).toBe(302);
  return String(reply.headers.location);
}

test('somebody we know signs in by their organisation’s directory, from then on whatever their e-mail there', async () => {
  const id = await api.account('alice@union.example');
  const person = { sub: 'a1', email: 'Alice@union.example', email_verified: true };
  const browser = api.browser();
  expect(await signIn(browser, person)).toMatch(/^(http:\/\/localhost:4000)?\/$/);
  expect(await api.viewer(browser)).toMatchObject({ accountId: id });
  const later = api.browser();
  await signIn(later, { ...person, email: 'alice.martin@union.example' });
  expect(await api.viewer(later)).toMatchObject({ accountId: id, email: 'alice@union.example' });
  const { rows } = await api.database.pool.query(
    `SELECT provider, identity_at_provider, access_token, refresh_token, id_token FROM identity.credential`,
  );
  expect(rows).toEqual([
    { provider: 'union', identity_at_provider: 'a1', access_token: null, refresh_token: null, id_token: null },
  ]);
  expect(await api.history(id)).toContain('ACCOUNT_CHANGED');
});

test.each([
  ['nobody we know', { sub: 'b1', email: 'nobody@union.example', email_verified: true }, 'NO_ACCOUNT'],
  [
    'an e-mail nobody checked',
    { sub: 'b2', email: 'bob@union.example', email_verified: false },
    'EMAIL_NOT_VOUCHED_FOR',
  ],
  [
    'an e-mail the directory does not speak for',
    { sub: 'b3', email: 'bob@other.example', email_verified: true },
    'EMAIL_NOT_VOUCHED_FOR',
  ],
])('%s does not come in', async (_, person, code) => {
  for (const email of ['bob@union.example', 'bob@other.example']) await api.account(email).catch(() => '');
  const browser = api.browser();
  expect(await signIn(browser, person)).toBe(`${ORIGIN}/connexion?error=${code}`);
  expect(await api.viewer(browser)).toBeNull();
});

test('a disabled account does not come in either', async () => {
  await api.account('carole@union.example', { password: PASSWORD });
  await api.database.pool.query(`UPDATE identity.account SET disabled_at = now() WHERE email LIKE 'carole%'`);
  const browser = api.browser();
  const end = await signIn(browser, { sub: 'c1', email: 'carole@union.example', email_verified: true });
  expect(end).toBe(`${ORIGIN}/connexion?error=ACCOUNT_DISABLED`);
  expect(await api.viewer(browser)).toBeNull();
});

test('an administrator who comes from a directory gives a code here all the same', async () => {
  await api.account('admin@union.example', { password: PASSWORD });
  const browser = api.browser();
  await signIn(browser, { sub: 'd1', email: 'admin@union.example', email_verified: true });
  expect(await api.viewer(browser)).toMatchObject({ secondFactor: 'TO_ENROL', grants: [] });
});

test('what comes back without having been asked for in this browser is refused', async () => {
  directory.signsIn({ sub: 'a1', email: 'alice@union.example', email_verified: true });
  const asked = await api.browser().post('/api/auth/sign-in/social', { provider: 'union', callbackURL: '/' });
  const back = new URL(await directory.authorise(asked.json().url));
  const victim = api.browser();
  const reply = await victim.get(`${back.pathname}${back.search}`);
  expect(String(reply.headers.location)).toContain('/connexion?error=');
  expect(await api.viewer(victim)).toBeNull();
});

test('there is no other directory', async () => {
  for (const provider of ['google', 'x', '']) {
    const reply = await api.browser().post('/api/auth/sign-in/social', { provider, callbackURL: '/' });
    expect(reply.statusCode, provider).toBeGreaterThanOrEqual(400);
    expect(reply.statusCode, provider).toBeLessThan(500);
  }
});
