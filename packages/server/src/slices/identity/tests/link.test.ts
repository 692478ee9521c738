import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from '../../../../testkit/sign-in/browser.ts';
import { ORIGIN, type SignInApp, signInApp } from '../../../../testkit/sign-in/sign-in-app.ts';

let api: SignInApp;
let [id, email, accounts] = ['', '', 0];
beforeAll(async () => {
  api = await signInApp();
});
beforeEach(async () => {
  accounts += 1;
  email = `alice${accounts}@branche.example`;
  id = await api.account(email);
});
afterAll(async () => {
  await api.close();
});

async function key(): Promise<string> {
  await api.browser().post('/api/auth/sign-in/magic-link', { email: email.toUpperCase() });
  const mail = await api.nextMail();
  expect(mail).toMatchObject({ kind: 'SIGN_IN_LINK', to: email, name: 'Camille Durand' });
  return mail.url.split(`${ORIGIN}/connexion/lien#`)[1] ?? '';
}

function follow(browser: Browser, token: string): ReturnType<Browser['get']> {
  return browser.get(`/api/auth/magic-link/verify?token=${encodeURIComponent(token)}&callbackURL=%2F`);
}

test('a link signs in, in the browser that follows it', async () => {
  const browser = api.browser();
  const reply = await follow(browser, await key());
  expect([reply.statusCode, reply.headers.location]).toEqual([302, `${ORIGIN}/`]);
  expect(await api.viewer(browser)).toMatchObject({ accountId: id });
});

test('a link that was used says so, and does nothing', async () => {
  const token = await key();
  await follow(api.browser(), token);
  const browser = api.browser();
  const reply = await follow(browser, token);
  expect(reply.headers.location).toBe(`${ORIGIN}/connexion?error=LINK_USED`);
  expect(await api.viewer(browser)).toBeNull();
  expect((await api.history(id)).at(-1)).toBe('ACCOUNT_SIGNED_IN');
});

test('a new link does not end the one before: whoever asks for links for others does them no harm', async () => {
  const [first, second] = [await key(), await key()];
  for (const token of [first, second]) {
    const browser = api.browser();
    await follow(browser, token);
    expect(await api.viewer(browser)).not.toBeNull();
  }
});

test('a made-up link is refused', async () => {
  for (const token of ['', 'x', 'x.99999999999', "'", '\u0000']) {
    const browser = api.browser();
    const { headers } = await follow(browser, token);
    expect(headers.location, token).toMatch(/\/connexion\?error=LINK_(USED|EXPIRED)$/);
    expect(await api.viewer(browser)).toBeNull();
  }
});

test('a link leads nowhere but to our own pages', async () => {
  const token = await key();
  const verify = `/api/auth/magic-link/verify?token=${encodeURIComponent(token)}`;
  for (const elsewhere of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
    const reply = await api.browser().get(`${verify}&callbackURL=${encodeURIComponent(elsewhere)}`);
    expect([reply.statusCode, reply.headers.location], elsewhere).toEqual([403, undefined]);
  }
});

test('a link works for fifteen minutes, and then says that it is over', async () => {
  const [before, after] = [await key(), await key()];
  api.wait(14 * 60);
  const browser = api.browser();
  await follow(browser, before);
  expect(await api.viewer(browser)).not.toBeNull();
  api.wait(2 * 60);
  const reply = await follow(api.browser(), after);
  expect(reply.headers.location).toBe(`${ORIGIN}/connexion?error=LINK_EXPIRED`);
});

test('an account disabled after its link was sent stays shut', async () => {
  const token = await key();
  await api.database.pool.query(`UPDATE identity.account SET disabled_at = now()`);
  const reply = await follow(api.browser(), token);
  expect(reply.headers.location).toBe(`${ORIGIN}/connexion?error=ACCOUNT_DISABLED`);
});
