import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD, SECRET, type SignInApp, signInApp } from '../../../../testkit/sign-in/sign-in-app.ts';
import { totp } from '../../../../testkit/sign-in/totp.ts';
import { verifyTrail } from '../../audit/index.ts';

let api: SignInApp;
beforeAll(async () => {
  api = await signInApp();
});
afterAll(async () => {
  await api.close();
});

interface Event {
  readonly kind: string;
  readonly actor: string;
  readonly before: unknown;
  readonly after: unknown;
}

async function events(objectId: string): Promise<readonly Event[]> {
  const { rows } = await api.database.pool.query<Event>(
    `SELECT kind, actor_kind || ' ' || actor_id AS actor, before, after FROM audit.event
     WHERE object_id = $1 ORDER BY place`,
    [objectId],
  );
  return rows;
}

test('a sign-in that fails is written into the history of its account: how, from where, and not with what', async () => {
  const id = await api.account('alice@branche.example', { password: PASSWORD });
  const requestId = 'request-of-alice';
  await api
    .browser('203.0.113.77')
    .post(
      '/api/auth/sign-in/email',
      { email: 'ALICE@branche.example', password: 'guess' },
      { 'x-request-id': requestId },
    );
  expect((await events(id)).at(-1)).toEqual({
    kind: 'ACCOUNT_SIGN_IN_FAILED',
    actor: 'SYSTEM sign-in',
    before: null,
    after: { method: '/sign-in/email', code: 'INVALID_EMAIL_OR_PASSWORD', network: '203.0.113.0/24' },
  });
  const { rows } = await api.database.pool.query(`SELECT object_id FROM audit.event WHERE request_id = $1`, [
    requestId,
  ]);
  expect(rows).toEqual([{ object_id: id }]);
});

test('one against nobody is written too, and says of whom to nobody', async () => {
  const fail = () =>
    api.browser().post('/api/auth/sign-in/email', { email: 'nobody@branche.example', password: 'guess' });
  await fail();
  await fail();
  const { rows } = await api.database.pool.query<{ id: string; times: number }>(
    `SELECT object_id AS id, count(*)::int AS times FROM audit.event WHERE object_id LIKE 'unknown%' GROUP BY 1`,
  );
  expect(rows).toEqual([{ id: expect.stringMatching(/^unknown [0-9a-f]{32}$/), times: 2 }]);
});

test('an attempt that is refused for coming too soon is none', async () => {
  const id = await api.account('bob@branche.example', { password: PASSWORD });
  for (let guess = 0; guess < 9; guess += 1) {
    await api.browser().post('/api/auth/sign-in/email', { email: 'bob@branche.example', password: 'guess' });
  }
  expect((await events(id)).filter(({ kind }) => kind === 'ACCOUNT_SIGN_IN_FAILED')).toHaveLength(5);
});

test('made-up links do not fill the trail, and real ones still open', async () => {
  const email = 'emma@branche.example';
  const id = await api.account(email);
  const browser = api.browser('203.0.113.99');
  await browser.post('/api/auth/sign-in/magic-link', { email });
  const token = (await api.nextMail()).url.split('#')[1] ?? '';
  const failures = async (): Promise<number> =>
    (await api.database.pool.query(`SELECT FROM audit.event WHERE after ->> 'network' = '203.0.113.0/24'`)).rows.length;
  const before = await failures();
  const bodies = Array.from({ length: 90 }, () => browser.get('/api/auth/magic-link/verify?token=x&callbackURL=%2F'));
  await Promise.all(bodies);
  expect((await failures()) - before).toBeLessThanOrEqual(60);
  await browser.get(`/api/auth/magic-link/verify?token=${token}&callbackURL=%2F`);
  expect(await api.viewer(browser)).toMatchObject({ accountId: id });
});

test('an e-mail said where none is asked is nobody’s failure', async () => {
  const id = await api.account('farid@branche.example');
  const before = await events(id);
  const body = { email: 'farid@branche.example', token: 'x', newPassword: 'un cheval et un chien' };
  expect((await api.browser().post('/api/auth/reset-password', body)).json()).toMatchObject({ code: 'INVALID_TOKEN' });
  expect(await events(id)).toEqual(before);
});

test('every change of how somebody signs in is in their history, in their name', async () => {
  const id = await api.account('carole@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('carole@branche.example');
  const enabled = await browser.post('/api/auth/two-factor/enable', { password: PASSWORD });
  const { totpURI, backupCodes } = enabled.json<{ totpURI: string; backupCodes: string[] }>();
  await browser.post('/api/auth/two-factor/verify-totp', { code: totp(totpURI) });
  await browser.post('/api/auth/two-factor/verify-backup-code', { code: backupCodes[0] });
  await browser.post('/api/auth/change-password', { currentPassword: PASSWORD, newPassword: `${PASSWORD}, oui` });
  const all = await events(id);
  expect(all.slice(2).map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['ACCOUNT_SIGNED_IN', null, { session: expect.any(String), network: '192.0.2.0/24', userAgent: 'Test/1' }],
    ['ACCOUNT_CHANGED', null, { authenticatorApp: 'PROPOSED' }],
    ['ACCOUNT_CHANGED', { secondFactor: false }, { secondFactor: true }],
    // A session whose rights grow gets a new token.
    ['ACCOUNT_SIGNED_IN', null, expect.anything()],
    ['ACCOUNT_SESSION_REVOKED', expect.anything(), null],
    ['ACCOUNT_CHANGED', null, { authenticatorApp: 'ENROLLED' }],
    ['ACCOUNT_SECOND_FACTOR_VERIFIED', null, { session: expect.any(String) }],
    ['ACCOUNT_CHANGED', null, { authenticatorApp: 'RECOVERY_CODES_CHANGED' }],
    ['ACCOUNT_SECOND_FACTOR_VERIFIED', null, { session: expect.any(String) }],
    ['ACCOUNT_CHANGED', { signInMethod: 'PASSWORD' }, { signInMethod: 'PASSWORD' }],
  ]);
  expect(new Set(all.slice(2).map(({ actor }) => actor))).toEqual(new Set([`ACCOUNT ${id}`]));
});

test('no secret lies in the audit trail or in the log, nor in clear in the tables', async () => {
  const id = await api.account('denis@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('denis@branche.example');
  const enabled = await browser.post('/api/auth/two-factor/enable', { password: PASSWORD });
  const { totpURI, backupCodes } = enabled.json<{ totpURI: string; backupCodes: string[] }>();
  await browser.post('/api/auth/two-factor/verify-totp', { code: '000000' });
  await browser.post('/api/auth/two-factor/verify-totp', { code: totp(totpURI) });
  await browser.post('/api/auth/sign-in/email', { email: 'denis@branche.example', password: 'a wrong guess' });
  await browser.post('/api/auth/sign-in/magic-link', { email: 'denis@branche.example' });
  const link = (await api.nextMail()).url.split('#')[1] ?? '';
  await browser.get(`/api/auth/magic-link/verify?token=${link}&callbackURL=%2F`);
  await browser.post('/api/auth/request-password-reset', { email: 'denis@branche.example' });
  const reset = (await api.nextMail()).url.split('#')[1] ?? '';
  await browser.post('/api/auth/reset-password', { token: reset, newPassword: 'court' });
  await browser.post('/api/auth/reset-password', { token: reset, newPassword: 'un tout nouveau mot' });
  const again = await api.signedIn('denis@branche.example', 'un tout nouveau mot');
  const cookie = decodeURIComponent([...again.cookies.values()][0] ?? '');
  const [session = ''] = cookie.split('.');
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  const secrets = [
    PASSWORD,
    'a wrong guess',
    'un tout nouveau mot',
    secret,
    ...backupCodes,
    link,
    reset,
    SECRET,
    cookie,
  ];

  const { rows: trail } = await api.database.pool.query(`SELECT * FROM audit.event`);
  const everything = await api.database.pool.query(`SELECT json_build_array(
      (SELECT json_agg(t) FROM identity.account t), (SELECT json_agg(t) FROM identity.credential t),
      (SELECT json_agg(t) FROM identity.verification t), (SELECT json_agg(t) FROM identity.two_factor t),
      (SELECT json_agg(t) FROM identity.session t))::text AS text`);
  expect(trail.length).toBeGreaterThan(10);
  expect(everything.rows[0].text).toContain(id);
  for (const each of secrets) {
    expect(JSON.stringify(trail)).not.toContain(each);
    expect(api.log.join('')).not.toContain(each);
    expect(everything.rows[0].text).not.toContain(each);
  }
  expect(api.log.join('')).not.toMatch(/denis|192\.0\.2/);
  expect(api.log.join('') + JSON.stringify(trail)).not.toContain(session);
});

test('after all of this the trail verifies', async () => {
  const client = await api.database.pool.connect();
  expect((await verifyTrail(client)).faults).toEqual([]);
  client.release();
});
