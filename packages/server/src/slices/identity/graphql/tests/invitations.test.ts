import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AccessWorld, accessWorld, type Somebody } from '../../../../../testkit/access/access-world.ts';
import { type AccessMutation, mutation } from '../../../../../testkit/access/documents.ts';

const DAY = 24 * 3_600;

let world: AccessWorld;
let administrator: Somebody;
let address: string;
let count = 0;
beforeAll(async () => {
  world = await accessWorld();
  administrator = await world.somebody('ADMINISTRATOR');
});
beforeEach(() => {
  count += 1;
  address = `invite.${count}@syndicat.example`;
});
afterAll(() => world.close());

// biome-ignore lint/suspicious/noExplicitAny: the shape is the document's
async function done(who: Somebody | null, name: AccessMutation, input: object): Promise<any> {
  const { data, errors } = await world.ask(who, mutation(name), { input });
  expect(errors).toEqual([]);
  return data.result;
}

const asked = (parts: object = {}): object => ({
  email: address,
  role: 'DELEGATION_MEMBER',
  scopeKind: 'ORGANISATION',
  scopeId: world.organisations.get('UNION') ?? '',
  from: '2026-11-26',
  language: 'FR',
  ...parts,
});

async function invite(parts: object = {}): Promise<{ id: string; token: string }> {
  const { invitation } = await done(administrator, 'sendInvitation', asked(parts));
  return { id: invitation.id, token: await token() };
}

/** The token of the latest mail. */
async function token(): Promise<string> {
  const mail = (await world.mails()).filter(({ kind }) => kind === 'INVITATION').at(-1);
  expect(mail?.link).toMatch(/^http:\/\/localhost:4000\/invitation#[\w-]{43}$/);
  return mail?.link.split('#')[1] ?? '';
}

const accept = (link: string, parts: object = {}, who: Somebody | null = null): Promise<{ code?: string }> =>
  done(who, 'acceptInvitation', { token: link, name: 'Inès Martin', language: 'FR', ...parts });

const SHOWN = `query ($token: String!) { invitation(token: $token) { state email personName invitedBy role
  scope { kind label } organisation from to expiresAt language accountExists needsSecondFactor } }`;

// biome-ignore lint/suspicious/noExplicitAny: the shape is the document's
async function shown(link: string): Promise<any> {
  const { data, errors } = await world.ask(null, SHOWN, { token: link });
  expect(errors).toEqual([]);
  return data.invitation;
}

test('an invitation makes the account of its address, bound to its person and role, and signs it in', async () => {
  const personId = await world.person('Marie Dupont');
  const { id, token: link } = await invite({ email: address.toUpperCase(), personId });
  expect(await shown(link)).toEqual({
    state: 'PENDING',
    email: address,
    personName: 'Marie Dupont',
    invitedBy: 'Camille Essai 1',
    role: 'DELEGATION_MEMBER',
    scope: { kind: 'ORGANISATION', label: 'Essai UNION' },
    organisation: 'Essai UNION',
    from: '2026-11-26',
    to: null,
    expiresAt: '2026-12-10T11:00:00.000Z',
    language: 'FR',
    accountExists: false,
    needsSecondFactor: false,
  });
  const input = { token: link, name: 'Autre Nom', password: 'un cheval mange du foin', language: 'EN' };
  const reply = await world.api.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: mutation('acceptInvitation'), variables: { input } },
  });
  expect(reply.json().data.result).toEqual({ email: address, signedIn: true });
  const [cookie] = reply.cookies;
  expect(cookie).toMatchObject({ name: 'delibere.session_token', httpOnly: true, sameSite: 'Lax', path: '/' });
  const headers = { cookie: `delibere.session_token=${encodeURIComponent(cookie?.value ?? '')}` };
  const { data } = await world.api.ask('{ viewer { id name email language } }', {}, headers);
  expect(data.viewer).toMatchObject({ name: 'Marie Dupont', email: address, language: 'EN' });
  const { rows } = await world.server.query(
    `SELECT a.person_id, a.email_verified, g.role, g.from_day::text, g.given_by, c.password IS NOT NULL AS has_password
     FROM identity.account a JOIN identity.role_grant g ON g.account_id = a.id
       JOIN identity.credential c ON c.account_id = a.id WHERE a.email = $1`,
    [address],
  );
  expect(rows).toEqual([
    {
      person_id: personId,
      email_verified: true,
      role: 'DELEGATION_MEMBER',
      from_day: '2026-11-26',
      given_by: administrator.id,
      has_password: true,
    },
  ]);
  expect(await world.history(id)).toEqual(['INVITATION_SENT', 'INVITATION_ACCEPTED']);
  expect(await world.history(data.viewer.id)).toEqual(
    expect.arrayContaining(['ACCOUNT_CREATED', 'ROLE_GRANTED', 'ACCOUNT_SIGNED_IN']),
  );
});

test('the password of an invited account signs in', async () => {
  const { token: link } = await invite();
  await accept(link, { password: 'un cheval mange du foin' });
  const reply = await world.api.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin: 'http://localhost:4000' },
    payload: { email: address, password: 'un cheval mange du foin' },
  });
  expect(reply.statusCode).toBe(200);
});

test('only a hash of the token is kept, and the trail has neither it nor the address', async () => {
  const { id, token: link } = await invite();
  const { rows } = await world.server.query(
    'SELECT to_jsonb(i)::text AS row FROM identity.invitation i WHERE id = $1',
    [id],
  );
  expect(rows[0].row).not.toContain(link);
  const trail = await world.server.query(
    `SELECT coalesce(before::text, '') || coalesce(after::text, '') AS facts FROM audit.event WHERE object_id = $1`,
    [id],
  );
  expect(trail.rows).toHaveLength(1);
  expect(trail.rows[0].facts).not.toContain(link);
  expect(trail.rows[0].facts).not.toContain(address);
});

test('a link is used once, also by many at once', async () => {
  const { token: link } = await invite();
  const answers = await Promise.all(Array.from({ length: 8 }, () => accept(link)));
  const codes = answers.map(({ code }) => code ?? 'ACCEPTED').sort();
  expect(codes).toEqual(['ACCEPTED', ...Array.from({ length: 7 }, () => 'INVITATION_USED')]);
  const { rows } = await world.server.query(
    `SELECT count(*)::int AS grants FROM identity.role_grant g JOIN identity.account a ON a.id = g.account_id
     WHERE a.email = $1`,
    [address],
  );
  expect(rows).toEqual([{ grants: 1 }]);
});

test('two invitations of one address taken up at once make one account', async () => {
  for (let round = 0; round < 6; round += 1) {
    address = `deux.${round}@syndicat.example`;
    const links = [(await invite()).token, (await invite({ role: 'DELEGATION_LEAD' })).token];
    const answers = await Promise.all(links.map((link) => accept(link)));
    const codes = answers.map(({ code }) => code ?? 'ACCEPTED').sort();
    expect(codes, `round ${round}`).toEqual(['ACCEPTED', 'INVITATION_SIGN_IN_FIRST']);
  }
});

test('an account that exists takes up the invitation once its holder has signed in, and keeps its password', async () => {
  const holder = await world.somebody(null, null, { email: address });
  const personId = await world.person('Ali Benali');
  const { token: link } = await invite({ personId });
  expect((await shown(link)).accountExists).toBe(true);
  expect(await accept(link, { password: 'un autre cheval au pré' })).toMatchObject({
    code: 'INVITATION_SIGN_IN_FIRST',
  });
  const other = await world.somebody('AUDITOR');
  expect(await accept(link, {}, other)).toMatchObject({ code: 'INVITATION_OTHER_ACCOUNT' });
  expect(await accept(link, { password: 'un autre cheval au pré' }, holder)).toEqual({
    email: address,
    signedIn: true,
  });
  const { rows } = await world.server.query(
    `SELECT a.person_id, (SELECT count(*)::int FROM identity.credential c WHERE c.account_id = a.id) AS passwords
     FROM identity.account a WHERE a.id = $1`,
    [holder.id],
  );
  expect(rows).toEqual([{ person_id: personId, passwords: 0 }]);
  const { data } = await world.ask(holder, '{ viewer { roles { role } } }');
  expect(data.viewer.roles).toMatchObject([{ role: 'DELEGATION_MEMBER' }]);
});

test('whoever is signed in as somebody else makes no account of the invited address', async () => {
  const { token: link } = await invite();
  expect(await accept(link, {}, administrator)).toMatchObject({ code: 'INVITATION_OTHER_ACCOUNT' });
});

test('a link that is over says so and hardly more', async () => {
  const used = await invite({ personId: await world.person() });
  await accept(used.token);
  address = `revoque.${count}@syndicat.example`;
  const revoked = await invite();
  await done(administrator, 'revokeInvitation', { id: revoked.id, reason: 'erreur d’adresse' });
  address = `perime.${count}@syndicat.example`;
  const expired = await invite();
  for (const [link, state] of [
    [used.token, 'USED'],
    [revoked.token, 'REVOKED'],
    [expired.token, 'EXPIRED'],
  ] as const) {
    expect(await world.later(14 * DAY, () => shown(link))).toMatchObject({
      state,
      email: expect.stringMatching(/^[irp]…@syndicat\.example$/),
      personName: null,
      organisation: null,
      scope: { label: null },
      from: null,
      to: null,
      accountExists: null,
    });
    expect(await world.later(14 * DAY, () => accept(link))).toMatchObject({ code: `INVITATION_${state}` });
  }
  for (const made of ['', 'x', `${used.token}x`, '\u0000', 'é'.repeat(200)]) {
    expect(await shown(made)).toBeNull();
    if (made !== '') expect(await accept(made)).toMatchObject({ code: 'INVITATION_UNKNOWN' });
  }
});

test('an invitation to a role that is over has expired, whatever its link says', async () => {
  const { token: link } = await invite({ to: '2026-11-27' });
  expect((await world.later(2 * DAY, () => shown(link))).state).toBe('EXPIRED');
  expect(await world.later(2 * DAY, () => accept(link))).toMatchObject({ code: 'INVITATION_EXPIRED' });
});

test('a role taken up late begins that day, not before', async () => {
  const { token: link } = await invite();
  await world.later(3 * DAY, () => accept(link));
  const { rows } = await world.server.query(
    `SELECT g.from_day::text AS "from" FROM identity.role_grant g JOIN identity.account a ON a.id = g.account_id
     WHERE a.email = $1`,
    [address],
  );
  expect(rows).toEqual([{ from: '2026-11-29' }]);
});

test('a link sent again ends the one before, after a minute', async () => {
  const first = await invite();
  expect(await done(administrator, 'resendInvitation', { id: first.id })).toMatchObject({
    code: 'SENT_JUST_NOW',
    facts: [{ name: 'seconds', value: '60' }],
  });
  const again = (): Promise<{ invitation: object }> => done(administrator, 'resendInvitation', { id: first.id });
  const { invitation } = await world.later(60, again);
  expect(invitation).toMatchObject({ timesSent: 2, state: 'PENDING' });
  const second = await token();
  expect(await shown(first.token)).toBeNull();
  await accept(second);
  expect(await done(administrator, 'resendInvitation', { id: first.id })).toMatchObject({ code: 'INVITATION_USED' });
  const revoke = { id: first.id, reason: 'trop tard' };
  expect(await done(administrator, 'revokeInvitation', revoke)).toMatchObject({ code: 'INVITATION_USED' });
});

test('a name is asked of whoever the directory does not know, and a password that is an address is refused', async () => {
  const { token: link } = await invite();
  expect(await accept(link, { name: null })).toMatchObject({ problems: [{ path: 'name', code: 'REQUIRED' }] });
  const email = await accept(link, { password: address });
  expect(email).toMatchObject({ problems: [{ path: 'password', code: 'PASSWORD_IS_EMAIL' }] });
  const short = await accept(link, { password: 'court' });
  expect(short).toMatchObject({ problems: [{ path: 'password', code: 'PASSWORD_TOO_SHORT' }] });
});

test('an address is invited to a role once, and an account stays one person’s', async () => {
  const [marie, ali] = [await world.person('Marie Dupont'), await world.person('Ali Benali')];
  await invite();
  expect(await done(administrator, 'sendInvitation', asked())).toMatchObject({ code: 'ALREADY_INVITED' });
  address = `marie.${count}@syndicat.example`;
  await world.somebody(null, null, { email: address, personId: marie });
  const send = (parts: object): Promise<unknown> => done(administrator, 'sendInvitation', asked(parts));
  expect(await send({ personId: ali })).toMatchObject({ code: 'ACCOUNT_OF_ANOTHER_PERSON' });
  expect(await send({ email: `m.${count}@autre.example`, personId: marie })).toMatchObject({
    code: 'PERSON_HAS_ACCOUNT',
  });
  expect(await send({ email: administrator.email })).toMatchObject({ code: 'OWN_ACCOUNT' });
  const nobody = '00000000-0000-4000-8000-000000000000';
  expect(await send({ personId: nobody })).toMatchObject({ problems: [{ path: 'personId', code: 'NOT_FOUND' }] });
  expect(await send({ email: 'pas une adresse' })).toMatchObject({
    problems: [{ path: 'email', code: 'NOT_AN_EMAIL' }],
  });
});

test('a disabled account answers the holder of a link like one that must sign in first', async () => {
  const holder = await world.somebody(null, null, { email: address });
  const { token: link } = await invite();
  await done(administrator, 'disableAccount', { id: holder.id, reason: 'parti' });
  expect(await accept(link, {}, holder)).toMatchObject({ code: 'INVITATION_SIGN_IN_FIRST' });
});

test('a refused invitation sends no mail', async () => {
  const before = (await world.mails()).length;
  await done(administrator, 'sendInvitation', asked({ from: '2026-11-01' }));
  expect(await world.mails()).toHaveLength(before);
});
