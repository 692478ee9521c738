import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD, type SignInApp, signInApp } from '../../../../testkit/sign-in/sign-in-app.ts';

let api: SignInApp;
beforeAll(async () => {
  api = await signInApp();
});
afterAll(async () => {
  await api.close();
});

const OTHER = 'la pluie tombe sur les tuiles';

test('somebody signs in by password, is known by their cookie, and signs out', async () => {
  const id = await api.account('Alice@branche.example', { password: PASSWORD });
  const browser = api.browser();
  expect(await api.viewer(browser)).toBeNull();
  const reply = await browser.post('/api/auth/sign-in/email', { email: 'alice@branche.example', password: PASSWORD });
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['cache-control']).toBe('no-store');
  expect(await api.viewer(browser)).toEqual({
    caller: { kind: 'ACCOUNT', id },
    accountId: id,
    personId: null,
    name: 'Camille Durand',
    email: 'alice@branche.example',
    language: 'fr',
    grants: [{ role: 'PARTNER', scope: null }],
    secondFactor: 'NOT_NEEDED',
    identifiedAt: expect.stringMatching(/^\d{4}-/),
  });
  expect((await browser.post('/api/auth/sign-out')).statusCode).toBe(200);
  expect(await api.viewer(browser)).toBeNull();
  expect(await api.history(id)).toEqual([
    'ACCOUNT_CHANGED',
    'ACCOUNT_CREATED',
    'ACCOUNT_SIGNED_IN',
    'ACCOUNT_SIGNED_OUT',
  ]);
});

test('a cookie opens nothing with another signature', async () => {
  await api.account('bob@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('bob@branche.example');
  const [name = '', value = ''] = [...browser.cookies][0] ?? [];
  expect(name).toBe('delibere.session_token');
  const cookie = (forged: string): Record<string, string> => ({ cookie: `${name}=${forged}` });
  const stranger = api.browser();
  expect(await api.viewer(stranger, cookie(value))).not.toBeNull();
  const token = decodeURIComponent(value).split('.')[0] ?? '';
  for (const forged of [token, `${token}.`, `${token}.AAAA`, value.replace('.', '.A'), '%', '.', `x${value}`]) {
    expect(await api.viewer(stranger, cookie(forged)), forged).toBeNull();
  }
});

test('a password has twelve characters or more, and is not the e-mail', async () => {
  await api.account('carole.lambert@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('carole.lambert@branche.example');
  const change = (newPassword: string, currentPassword = PASSWORD) =>
    browser.post('/api/auth/change-password', { currentPassword, newPassword });
  expect((await change('onze lettre')).json()).toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
  expect((await change('x'.repeat(129))).json()).toMatchObject({ code: 'PASSWORD_TOO_LONG' });
  expect((await change('Carole.Lambert')).json()).toMatchObject({ code: 'PASSWORD_IS_EMAIL' });
  expect((await change(OTHER, 'not the password')).json()).toMatchObject({ code: 'INVALID_PASSWORD' });
  expect((await change(OTHER)).statusCode).toBe(200);
  await expect(api.signedIn('carole.lambert@branche.example')).rejects.toThrow('INVALID_EMAIL_OR_PASSWORD');
  await api.signedIn('carole.lambert@branche.example', OTHER);
});

test('changing the password ends the other sessions, and not this one', async () => {
  await api.account('denis@branche.example', { password: PASSWORD });
  const [here, there] = [await api.signedIn('denis@branche.example'), await api.signedIn('denis@branche.example')];
  await here.post('/api/auth/change-password', { currentPassword: PASSWORD, newPassword: OTHER });
  expect(await api.viewer(there)).toBeNull();
  expect(await api.viewer(here)).not.toBeNull();
});

test('a forgotten password is chosen anew by mail, once, and every session ends', async () => {
  const id = await api.account('emma@branche.example', { password: PASSWORD });
  const old = await api.signedIn('emma@branche.example');
  await old.post('/api/auth/request-password-reset', { email: 'Emma@branche.example' });
  const mail = await api.nextMail();
  expect(mail).toMatchObject({ kind: 'PASSWORD_RESET', to: 'emma@branche.example', language: 'fr' });
  const token = mail.url.split('/connexion/mot-de-passe#')[1] ?? '';
  const browser = api.browser();
  const reset = (newPassword: string) => browser.post('/api/auth/reset-password', { token, newPassword });
  expect((await reset('emma@branche.example')).json()).toMatchObject({ code: 'PASSWORD_IS_EMAIL' });
  expect((await reset(OTHER)).statusCode).toBe(200);
  expect(await api.viewer(old)).toBeNull();
  await api.signedIn('emma@branche.example', OTHER);
  expect((await reset(PASSWORD)).json()).toMatchObject({ code: 'INVALID_TOKEN' });
  expect(await api.history(id)).toContain('ACCOUNT_SESSION_REVOKED');
});

test('somebody without a password chooses their first by mail', async () => {
  await api.account('farid@branche.example');
  const browser = api.browser();
  await browser.post('/api/auth/request-password-reset', { email: 'farid@branche.example' });
  const token = (await api.nextMail()).url.split('#')[1];
  expect((await browser.post('/api/auth/reset-password', { token, newPassword: OTHER })).statusCode).toBe(200);
  await api.signedIn('farid@branche.example', OTHER);
});

test('a disabled account loses its sessions, and signs in no more', async () => {
  await api.account('gaelle@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('gaelle@branche.example');
  await api.database.pool.query(`UPDATE identity.account SET disabled_at = now() WHERE email LIKE 'gaelle%'`);
  expect(await api.viewer(browser)).toBeNull();
  await expect(api.signedIn('gaelle@branche.example')).rejects.toThrow('INVALID_EMAIL_OR_PASSWORD');
  const sent = api.mails.length;
  await browser.post('/api/auth/sign-in/magic-link', { email: 'gaelle@branche.example' });
  expect(api.mails).toHaveLength(sent);
});

test('a session is over after seven days, whatever was done with it', async () => {
  await api.account('hugo@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('hugo@branche.example');
  for (let day = 1; day < 7; day += 1) {
    api.wait(24 * 3_600);
    await browser.get('/api/auth/get-session');
    expect(await api.viewer(browser)).not.toBeNull();
  }
  api.wait(24 * 3_600);
  expect(await api.viewer(browser)).toBeNull();
});
