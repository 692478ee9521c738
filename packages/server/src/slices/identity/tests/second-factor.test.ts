import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../../testkit/sign-in/browser.ts';
import { PASSWORD, type SignInApp, signInApp } from '../../../../testkit/sign-in/sign-in-app.ts';
import { totp } from '../../../../testkit/sign-in/totp.ts';

let api: SignInApp;
beforeAll(async () => {
  api = await signInApp();
});
afterAll(async () => {
  await api.close();
});

/** Sets up an authenticator app, as far as showing its secret. */
async function proposed(browser: Browser): Promise<{ readonly uri: string; readonly codes: readonly string[] }> {
  const reply = await browser.post('/api/auth/two-factor/enable', { password: PASSWORD });
  expect(reply.statusCode, reply.body).toBe(200);
  const { totpURI, backupCodes } = reply.json<{ totpURI: string; backupCodes: string[] }>();
  return { uri: totpURI, codes: backupCodes };
}

const verify = (browser: Browser, code: string) => browser.post('/api/auth/two-factor/verify-totp', { code });

test('an administrator is none before an app is set up and its code given', async () => {
  const id = await api.account('admin1@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('admin1@branche.example');
  expect(await api.viewer(browser)).toMatchObject({ secondFactor: 'TO_ENROL', grants: [] });
  const { uri } = await proposed(browser);
  expect(uri).toMatch(/^otpauth:\/\/totp\/D%C3%A9lib%C3%A9r%C3%A9/);
  expect(await api.viewer(browser)).toMatchObject({ secondFactor: 'TO_ENROL', grants: [] });
  expect((await verify(browser, totp(uri))).statusCode).toBe(200);
  expect(await api.viewer(browser)).toMatchObject({
    secondFactor: 'VERIFIED',
    grants: [{ role: 'ADMINISTRATOR', scope: null }],
  });
  expect(await api.history(id)).toContain('ACCOUNT_SECOND_FACTOR_VERIFIED');
});

test('each session asks for its own code, however it began', async () => {
  await api.account('admin2@branche.example', { password: PASSWORD });
  const first = await api.signedIn('admin2@branche.example');
  const { uri } = await proposed(first);
  await verify(first, totp(uri));
  const byLink = api.browser();
  await byLink.post('/api/auth/sign-in/magic-link', { email: 'admin2@branche.example' });
  const token = (await api.nextMail()).url.split('#')[1] ?? '';
  await byLink.get(`/api/auth/magic-link/verify?token=${token}&callbackURL=%2F`);
  for (const browser of [await api.signedIn('admin2@branche.example'), byLink]) {
    // As if minutes had passed, and the app showed other codes.
    await api.database.pool.query(`UPDATE identity.two_factor SET used_codes = '{}'`);
    expect(await api.viewer(browser)).toMatchObject({ secondFactor: 'TO_VERIFY', grants: [] });
    const wrong = await verify(browser, '000000');
    expect([wrong.statusCode, wrong.json().code]).toEqual([401, 'INVALID_CODE']);
    expect(await api.viewer(browser)).toMatchObject({ secondFactor: 'TO_VERIFY', grants: [] });
    await verify(browser, totp(uri));
    expect(await api.viewer(browser)).toMatchObject({ secondFactor: 'VERIFIED' });
  }
});

test('before the code, a session reads and changes nothing of its account', async () => {
  await api.account('admin3@branche.example', { password: PASSWORD });
  const first = await api.signedIn('admin3@branche.example');
  const { uri } = await proposed(first);
  await verify(first, totp(uri));
  const browser = await api.signedIn('admin3@branche.example');
  const asked = [
    await browser.get('/api/auth/list-sessions'),
    await browser.get('/api/auth/passkey/generate-register-options'),
    await browser.post('/api/auth/revoke-other-sessions'),
    await browser.post('/api/auth/two-factor/disable', { password: PASSWORD }),
    await browser.post('/api/auth/two-factor/generate-backup-codes', { password: PASSWORD }),
    await browser.post('/api/auth/change-password', { currentPassword: PASSWORD, newPassword: `${PASSWORD}!` }),
  ];
  expect(asked.map((reply) => [reply.statusCode, reply.json().code])).toEqual(
    asked.map(() => [403, 'SECOND_FACTOR_REQUIRED']),
  );
  expect(await api.viewer(first)).not.toBeNull();
});

test('a recovery code stands for one code of the app, once', async () => {
  await api.account('admin4@branche.example', { password: PASSWORD });
  const first = await api.signedIn('admin4@branche.example');
  const { uri, codes } = await proposed(first);
  const [code = ''] = codes;
  // Codes of an app that was only proposed prove nothing, then or later.
  const early = await api.signedIn('admin4@branche.example');
  await early.post('/api/auth/two-factor/verify-backup-code', { code: codes[1] });
  expect(await api.viewer(early)).toMatchObject({ secondFactor: 'TO_ENROL', grants: [] });
  await verify(first, totp(uri));
  expect(await api.viewer(early)).toMatchObject({ secondFactor: 'TO_VERIFY', grants: [] });
  const recover = (browser: Browser) => browser.post('/api/auth/two-factor/verify-backup-code', { code });
  const browser = await api.signedIn('admin4@branche.example');
  await recover(browser);
  expect(await api.viewer(browser)).toMatchObject({ secondFactor: 'VERIFIED' });
  const again = await api.signedIn('admin4@branche.example');
  expect((await recover(again)).json()).toMatchObject({ code: 'INVALID_BACKUP_CODE' });
  expect(await api.viewer(again)).toMatchObject({ secondFactor: 'TO_VERIFY' });
});

test('nobody gives a code without a session', async () => {
  const reply = await verify(api.browser(), '123456');
  expect(reply.statusCode).toBe(401);
});

test('taking the app away takes the roles that need it', async () => {
  await api.account('admin5@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('admin5@branche.example');
  await verify(browser, totp((await proposed(browser)).uri));
  await browser.post('/api/auth/two-factor/disable', { password: PASSWORD });
  expect(await api.viewer(browser)).toMatchObject({ secondFactor: 'TO_ENROL', grants: [] });
});

test('a code opens one session: whoever saw it being typed comes too late', async () => {
  const id = await api.account('admin7@branche.example', { password: PASSWORD });
  const first = await api.signedIn('admin7@branche.example');
  const { uri } = await proposed(first);
  const [code, next] = [totp(uri), totp(uri, 1)];
  await verify(first, code);
  const browser = await api.signedIn('admin7@branche.example');
  const again = await verify(browser, code);
  expect([again.statusCode, again.json().code]).toEqual([401, 'CODE_USED']);
  expect(await api.viewer(browser)).toMatchObject({ secondFactor: 'TO_VERIFY', grants: [] });
  expect(await api.history(id)).toContain('ACCOUNT_SIGN_IN_FAILED');
  expect((await verify(browser, next)).statusCode).toBe(200);
  expect(await api.viewer(browser)).toMatchObject({ secondFactor: 'VERIFIED' });
});

test('of requests with one code at the same moment, one is let in', async () => {
  await api.account('admin8@branche.example', { password: PASSWORD });
  const first = await api.signedIn('admin8@branche.example');
  const { uri } = await proposed(first);
  const [code, next] = [totp(uri), totp(uri, 1)];
  await verify(first, code);
  const others = await Promise.all(Array.from({ length: 4 }, () => api.signedIn('admin8@branche.example')));
  const replies = await Promise.all(others.map((browser) => verify(browser, next)));
  expect(replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 401, 401, 401]);
  const factors = await Promise.all(others.map(async (browser) => (await api.viewer(browser))?.secondFactor));
  expect(factors.filter((found) => found === 'VERIFIED')).toHaveLength(1);
});

test('what changes how one signs in is asked shortly after signing in, or after a code', async () => {
  await api.account('admin6@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('admin6@branche.example');
  const { uri } = await proposed(browser);
  api.wait(16 * 60);
  const late = await browser.post('/api/auth/two-factor/enable', { password: PASSWORD });
  expect([late.statusCode, late.json().code]).toEqual([403, 'SESSION_NOT_FRESH']);
  expect((await browser.get('/api/auth/list-sessions')).statusCode).toBe(200);
  await verify(browser, totp(uri));
  const after = await browser.post('/api/auth/two-factor/generate-backup-codes', { password: PASSWORD });
  expect(after.statusCode).toBe(200);
});
