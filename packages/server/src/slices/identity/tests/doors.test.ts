import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ORIGIN, PASSWORD, SECRET, type SignInApp, signInApp } from '../../../../testkit/sign-in/sign-in-app.ts';
import { AttemptLog } from '../persistence/attempts.ts';
import { createAuth } from '../sign-in/auth.ts';
import { ENDPOINTS } from '../sign-in/endpoints.ts';

let api: SignInApp;
beforeAll(async () => {
  api = await signInApp();
  await api.account('alice@branche.example', { password: PASSWORD });
});
afterAll(async () => {
  await api.close();
});

/** Every endpoint the library has with our plugins, "POST /sign-up/email". */
function libraryEndpoints(): readonly string[] {
  const { pool } = api.database;
  const auth = createAuth({
    pool,
    secret: SECRET,
    publicUrl: ORIGIN,
    providers: [],
    attempts: new AttemptLog(pool, SECRET),
    sendMail: async () => undefined,
    afterAnswer: () => undefined,
    onError: () => undefined,
    now: () => new Date(),
  });
  return auth.endpoints;
}

test('of all the library has, what is listed is served and nothing else', async () => {
  const all = libraryEndpoints();
  const listed = ENDPOINTS.map(({ method, path }) => `${method} ${path}`);
  expect(listed.filter((one) => !all.includes(one))).toEqual([]);
  const shut = all.filter((one) => !listed.includes(one));
  expect(shut).toEqual(expect.arrayContaining(['POST /sign-up/email', 'POST /delete-user', 'POST /change-email']));
  const browser = await api.signedIn('alice@branche.example');
  for (const one of shut) {
    const [method, path = ''] = one.split(' ');
    const url = `/api/auth${path.replace(/:\w+/, 'x')}`;
    const reply = method === 'GET' ? await browser.get(url) : await browser.post(url);
    expect([reply.statusCode, reply.json().error], one).toEqual([404, 'NOT_FOUND']);
  }
});

test('no other spelling of a path is a way round what stands before an endpoint', async () => {
  const served = await signInApp();
  const port = new URL(await served.app.listen({ host: '127.0.0.1', port: 0 })).port;
  for (const path of [
    '/api/auth//sign-in/email',
    '/api/auth/sign-in/email/',
    '/api/auth/sign-in/%65mail',
    '/api/auth/./sign-in/email',
    '/api/auth/x/../sign-in/email',
    '/api/auth/SIGN-IN/EMAIL',
    '/api/auth/sign-in/email#',
    '/api/auth/sign-in/email;',
  ]) {
    // As it is written: `fetch` would tidy it first.
    const asked = request({ port, path, method: 'POST', headers: { 'content-type': 'application/json' } }).end('{}');
    const [answer] = await once(asked, 'response');
    expect(answer.statusCode, path).toBe(404);
    answer.resume();
  }
  await served.close();
});

test('looking at a link without following it (HEAD) does not use it', async () => {
  expect((await api.app.inject({ method: 'HEAD', url: '/api/auth/magic-link/verify?token=x' })).statusCode).toBe(404);
});

test('another site can neither sign somebody in nor act for them', async () => {
  const evil = { origin: 'https://evil.example' };
  const password = { email: 'alice@branche.example', password: PASSWORD };
  const login = await api.browser().post('/api/auth/sign-in/email', password, evil);
  expect([login.statusCode, login.json().code]).toEqual([403, 'INVALID_ORIGIN']);
  expect(login.headers['set-cookie']).toBeUndefined();
  const browser = await api.signedIn('alice@branche.example');
  for (const headers of [evil, { origin: 'null' }, { origin: '' }, { origin: `${ORIGIN}.evil.example` }]) {
    const reply = await browser.post('/api/auth/sign-out', {}, headers);
    expect(reply.statusCode, headers.origin).toBe(403);
  }
  expect(await api.viewer(browser)).not.toBeNull();
  const form = await browser.post('/api/auth/sign-out', {}, { 'content-type': 'application/x-www-form-urlencoded' });
  expect(form.statusCode).toBe(415);
});

test('over https, cookies are kept by browsers for https alone, and from scripts', async () => {
  const publicUrl = 'https://delibere.example';
  const served = await signInApp({ publicUrl });
  await served.account('alice@branche.example', { password: PASSWORD });
  const browser = served.browser();
  const reply = await browser.post('/api/auth/sign-in/email', { email: 'alice@branche.example', password: PASSWORD });
  expect(reply.cookies).toEqual([
    expect.objectContaining({
      name: '__Secure-delibere.session_token',
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
      path: '/',
      maxAge: 7 * 24 * 3_600,
    }),
  ]);
  expect(await served.viewer(browser)).not.toBeNull();
  await served.close();
});

test('the address of a caller is the one our proxies say, and no caller says it', async () => {
  const forged = { 'x-forwarded-for': '203.0.113.9', 'x-delibere-address': '203.0.113.9' };
  const behind = await signInApp({ trustedProxies: ['192.0.2.7'] });
  for (const [server, expected] of [
    [api, '192.0.2.7'],
    [behind, '203.0.113.9'],
  ] as const) {
    const email = 'bob@branche.example';
    await server.account(email, { password: PASSWORD });
    await server.browser().post('/api/auth/sign-in/email', { email, password: PASSWORD }, forged);
    const { rows } = await server.database.pool.query<{ address: string }>(
      `SELECT s.address FROM identity.session s JOIN identity.account a ON a.id = account_id WHERE email = $1`,
      [email],
    );
    expect(rows).toEqual([{ address: expected }]);
  }
  await behind.close();
});

test('sessions are listed and ended by whom they are of', async () => {
  await api.account('carole@branche.example', { password: PASSWORD });
  const [here, there] = [await api.signedIn('carole@branche.example'), await api.signedIn('carole@branche.example')];
  const stranger = await api.signedIn('alice@branche.example');
  const listed = (await here.get('/api/auth/list-sessions')).json<{ token: string; userAgent: string }[]>();
  expect(listed).toHaveLength(2);
  expect(listed[0]).toMatchObject({ userAgent: 'Test/1', ipAddress: '192.0.2.7' });
  const current = (await there.get('/api/auth/get-session')).json().session.token;
  await stranger.post('/api/auth/revoke-session', { token: current });
  expect(await api.viewer(there)).not.toBeNull();
  await here.post('/api/auth/revoke-session', { token: current });
  expect(await api.viewer(there)).toBeNull();
  expect(await api.viewer(here)).not.toBeNull();
});
