import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD, type SignInApp, signInApp } from '../../../../testkit/sign-in/sign-in-app.ts';

let api: SignInApp;
beforeAll(async () => {
  api = await signInApp();
  await api.account('known@branche.example', { password: PASSWORD });
  await api.account('linkonly@branche.example');
  await api.account('disabled@branche.example', { password: PASSWORD });
  await api.database.pool.query(
    `UPDATE identity.account SET disabled_at = now() WHERE email = 'disabled@branche.example'`,
  );
});
afterAll(async () => {
  await api.close();
});

/** All a caller sees of an answer, but for its id and its hour. */
function seen({ statusCode, headers, body }: LightMyRequestResponse): unknown {
  const { 'x-request-id': _, date: __, ...rest } = headers;
  return { statusCode, headers: rest, body };
}

test.each([
  ['/api/auth/sign-in/email', { password: 'not the password' }],
  ['/api/auth/sign-in/magic-link', { callbackURL: '/' }],
  ['/api/auth/request-password-reset', { redirectTo: '/' }],
  ['/api/auth/passkey/verify-authentication', { response: { id: 'x' } }],
])('%s answers alike, to the letter, whether or not somebody has the e-mail', async (path, body) => {
  const answers: unknown[] = [];
  for (const name of ['known', 'linkonly', 'disabled', 'nobody']) {
    const email = `${name}@branche.example`;
    answers.push(seen(await api.browser(`192.0.2.${answers.length + 1}`).post(path, { email, ...body })));
  }
  expect(answers.map((answer) => JSON.stringify(answer))).toEqual(answers.map(() => JSON.stringify(answers[0])));
});

test('a mail goes to who has an account that may sign in, and to nobody else', async () => {
  const before = api.mails.length;
  for (const name of ['disabled', 'nobody', 'known']) {
    await api.browser('192.0.2.9').post('/api/auth/sign-in/magic-link', { email: `${name}@branche.example` });
  }
  await expect.poll(() => api.mails.slice(before).map(({ to }) => to)).toContain('known@branche.example');
  const sentTo = new Set(api.mails.map(({ to }) => to));
  expect([...sentTo].sort()).toEqual(['known@branche.example', 'linkonly@branche.example']);
});

test('the right password of a disabled account answers as a wrong one', async () => {
  const ask = async (password: string): Promise<unknown> =>
    seen(
      await api.browser('192.0.2.20').post('/api/auth/sign-in/email', { email: 'disabled@branche.example', password }),
    );
  expect(await ask(PASSWORD)).toEqual(await ask('not the password'));
});

test('the wait for too many attempts grows alike', async () => {
  const refused = async (email: string, address: string): Promise<readonly number[]> => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const body = { email, password: 'not the password' };
      statuses.push((await api.browser(address).post('/api/auth/sign-in/email', body)).statusCode);
    }
    return statuses;
  };
  const known = await refused('known@branche.example', '192.0.2.30');
  expect(known).toContain(429);
  // One attempt on each was spent above.
  expect(await refused('nobody@branche.example', '192.0.2.31')).toEqual(known);
});

test('an answer that could tell by its time comes no sooner than it must', async () => {
  const slow = await signInApp({ answerAfterMs: 250 });
  for (const path of ['sign-in/magic-link', 'request-password-reset', 'sign-in/email']) {
    const began = performance.now();
    await slow.browser().post(`/api/auth/${path}`, { email: 'nobody@branche.example', password: 'x' });
    expect(performance.now() - began, path).toBeGreaterThanOrEqual(245);
  }
  await slow.close();
});
