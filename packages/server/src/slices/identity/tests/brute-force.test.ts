import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD, type SignInApp, signInApp } from '../../../../testkit/sign-in/sign-in-app.ts';
import { totp } from '../../../../testkit/sign-in/totp.ts';

let api: SignInApp;
beforeAll(async () => {
  api = await signInApp();
});
afterAll(async () => {
  await api.close();
});

const attempt = (email: string, password: string, address = '192.0.2.7') =>
  api.browser(address).post('/api/auth/sign-in/email', { email, password });

test('guesses at one account are slowed, from wherever they come, and the wait grows', async () => {
  await api.account('alice@branche.example', { password: PASSWORD });
  const guess = (from: number) => attempt('alice@branche.example', 'wrong password', `198.51.100.${from}`);
  for (let from = 1; from <= 5; from += 1) expect((await guess(from)).statusCode).toBe(401);
  const waits = [];
  for (let round = 1; round <= 4; round += 1) {
    const refused = await guess(10 + round);
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      retryAfter: Number(refused.headers['retry-after']),
    });
    waits.push(refused.json().retryAfter);
    api.wait(refused.json().retryAfter);
    expect((await guess(20 + round)).statusCode).toBe(401);
  }
  expect(waits).toEqual([2, 4, 8, 16]);
});

test('the right password is not looked at either before its time, and then forgets the wrong ones', async () => {
  await api.account('bob@branche.example', { password: PASSWORD });
  for (let guess = 0; guess < 5; guess += 1) await attempt('bob@branche.example', 'wrong password');
  expect((await attempt('bob@branche.example', PASSWORD)).statusCode).toBe(429);
  api.wait(2);
  expect((await attempt('bob@branche.example', PASSWORD)).statusCode).toBe(200);
  expect((await attempt('bob@branche.example', 'wrong password')).statusCode).toBe(401);
});

test('nobody is locked out: a link by mail still opens, and forgets the guesses of others', async () => {
  await api.account('carole@branche.example', { password: PASSWORD });
  for (let guess = 0; guess < 7; guess += 1) await attempt('carole@branche.example', 'wrong password', '198.51.100.66');
  const browser = api.browser();
  await browser.post('/api/auth/sign-in/magic-link', { email: 'carole@branche.example' });
  const token = (await api.nextMail()).url.split('#')[1] ?? '';
  await browser.get(`/api/auth/magic-link/verify?token=${token}&callbackURL=%2F`);
  expect(await api.viewer(browser)).not.toBeNull();
  expect((await attempt('carole@branche.example', PASSWORD)).statusCode).toBe(200);
});

test('guesses sent all at once are counted all the same', async () => {
  await api.account('denis@branche.example', { password: PASSWORD });
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, from) => attempt('denis@branche.example', 'wrong', `198.51.100.${100 + from}`)),
  );
  expect(all.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
  expect(all.filter(({ statusCode }) => statusCode === 429)).toHaveLength(15);
});

test.each([
  ['an address', (): string => '203.0.113.5', '203.0.113.6'],
  ['an IPv6 network', (host: number): string => `2001:db8:0:1::${host + 1}`, '2001:db8:0:2::1'],
])('%s from which many accounts are tried is slowed, another one is not', async (_, address, other) => {
  for (let host = 0; host < 60; host += 1) {
    await api.browser(address(host)).post('/api/auth/sign-in/magic-link', { email: `nobody${host}@branche.example` });
  }
  expect((await attempt('somebody@branche.example', 'wrong', address(99))).statusCode).toBe(429);
  expect((await attempt('somebody@branche.example', 'wrong', other)).statusCode).toBe(401);
});

test('codes of an app cannot be tried one after the other, nor from another session', async () => {
  await api.account('admin@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('admin@branche.example');
  const enabled = await browser.post('/api/auth/two-factor/enable', { password: PASSWORD });
  const uri: string = enabled.json().totpURI;
  await browser.post('/api/auth/two-factor/verify-totp', { code: totp(uri) });
  const statuses = [];
  for (let guess = 0; guess < 7; guess += 1) {
    const session = await api.signedIn('admin@branche.example');
    statuses.push((await session.post('/api/auth/two-factor/verify-totp', { code: '000000' })).statusCode);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
});

test('a mailbox is not flooded', async () => {
  await api.account('emma@branche.example');
  const statuses = [];
  for (let round = 0; round < 5; round += 1) {
    const reply = await api.browser().post('/api/auth/sign-in/magic-link', { email: 'emma@branche.example' });
    statuses.push(reply.statusCode);
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
});

test('what is kept of attempts names nobody', async () => {
  await attempt('fatima.secret@branche.example', 'wrong', '203.0.113.77');
  const { rows } = await api.database.pool.query<{ kept: string }>(
    `SELECT (SELECT json_agg(a) FROM identity.sign_in_attempt a)::text AS kept`,
  );
  expect(rows[0]?.kept).toContain('PASSWORD');
  expect(rows[0]?.kept).not.toMatch(/fatima|203\.0\.113/);
});
