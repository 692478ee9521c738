import type { FastifyRequest } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import type { Grant, SecondFactor, Viewer } from '../../../../kernel/authorisation/viewer.ts';

const CENTRE = '0b8b9b1e-6a0e-4d6e-9d5b-3a6f0e7f9a10';
const NOW = new Date('2026-11-26T10:00:00Z');

let database: TestDatabase;
let server: TestApp;
let accountId: string;
let who: Viewer | null = null;

beforeAll(async () => {
  database = await testDatabase();
  server = await testApp(database.url, {
    now: () => NOW,
    viewerOf: async (request: FastifyRequest) => (request.headers.cookie ? who : null),
    cache: { maxBytes: 1_000_000 },
  });
  const { rows } = await database.pool.query(
    `INSERT INTO identity.account (name, email) VALUES ('MOREL Jeanne', 'jeanne@centre.example') RETURNING id`,
  );
  accountId = rows[0].id;
  await database.pool.query(
    `INSERT INTO directory.organisation (id, kind, name) VALUES ($1, 'EXAM_CENTRE', 'UIMM Lorraine')`,
    [CENTRE],
  );
  await database.pool.query(
    `INSERT INTO identity.role_grant (account_id, role, scope_kind, scope_id, organisation_kind, from_day, to_day, given_at)
     VALUES ($1, 'EXAM_CENTRE_MANAGER', 'EXAM_CENTRE', $2, 'EXAM_CENTRE', '2026-01-01', NULL, now()),
       ($1, 'ASSESSOR', 'EXAM_CENTRE', $2, 'EXAM_CENTRE', '2025-01-01', '2026-11-25', now()),
       ($1, 'CANDIDATE', 'EXAM_CENTRE', $2, 'EXAM_CENTRE', '2027-01-01', '2027-12-31', now())`,
    [accountId, CENTRE],
  );
});
afterAll(async () => {
  await server.close();
  await database.close();
});

function signedIn(grants: readonly Grant[], secondFactor: SecondFactor = 'NOT_NEEDED'): Viewer {
  const caller = { kind: 'ACCOUNT', id: accountId } as const;
  const named = { name: 'MOREL Jeanne', email: 'jeanne@centre.example', language: 'fr' } as const;
  return { caller, accountId, personId: null, ...named, grants, secondFactor };
}
const MANAGER: Grant = { role: 'EXAM_CENTRE_MANAGER', scope: { kind: 'EXAM_CENTRE', id: CENTRE } };
const COOKIE = { cookie: 'session=1' };
const VIEWER = `{ viewer { id name email language secondFactor navigation welcomed hasPassword hasAuthenticator
  roles { role scopeKind scopeName from to } } }`;

test('nobody is nobody, without a refusal', async () => {
  const { data, errors } = await server.ask(VIEWER);
  expect({ data, errors }).toEqual({ data: { viewer: null }, errors: [] });
});

test('somebody reads their roles in force and to come, with their scopes in words', async () => {
  who = signedIn([MANAGER]);
  const { data } = await server.ask(VIEWER, {}, COOKIE);
  expect(data.viewer).toMatchObject({
    id: accountId,
    name: 'MOREL Jeanne',
    language: 'FR',
    secondFactor: 'NOT_NEEDED',
    navigation: ['CERTIFICATIONS', 'JURIES', 'ORGANISATIONS', 'PEOPLE', 'RULES', 'ACCOUNT'],
    welcomed: false,
    hasPassword: false,
    hasAuthenticator: false,
    roles: [
      {
        role: 'EXAM_CENTRE_MANAGER',
        scopeKind: 'EXAM_CENTRE',
        scopeName: 'UIMM Lorraine',
        from: '2026-01-01',
        to: null,
      },
      { role: 'CANDIDATE', scopeName: 'UIMM Lorraine', from: '2027-01-01', to: '2027-12-31' },
    ],
  });
});

test('an answer to somebody is kept by nobody, whichever way it is asked', async () => {
  who = signedIn([MANAGER]);
  const url = `/graphql?query=${encodeURIComponent('{ viewer { name } }')}`;
  const headers = { 'apollo-require-preflight': 'true' };
  const anonymous = await server.inject({ method: 'GET', url, headers });
  expect(anonymous.headers['cache-control']).toBe('public, no-cache');
  const own = await server.inject({
    method: 'GET',
    url,
    headers: { ...headers, ...COOKIE, 'if-none-match': String(anonymous.headers.etag) },
  });
  expect(own.statusCode).toBe(200);
  expect(own.headers['cache-control']).toBe('no-store');
  expect(own.headers.etag).toBeUndefined();
  expect(own.json().data.viewer.name).toBe('MOREL Jeanne');
  const after = await server.inject({ method: 'GET', url, headers });
  expect(after.json().data.viewer).toBeNull();
});

test('one who waits for a second factor is told so, with their roles', async () => {
  who = signedIn([], 'TO_ENROL');
  const { data } = await server.ask(VIEWER, {}, COOKIE);
  expect(data.viewer).toMatchObject({ secondFactor: 'TO_ENROL', navigation: ['CERTIFICATIONS', 'ACCOUNT'] });
  expect(data.viewer.roles).toHaveLength(2);
});

test('a program has no account: no roles, no pages', async () => {
  who = { ...signedIn([]), caller: { kind: 'API_KEY', id: CENTRE }, accountId: null };
  const { data } = await server.ask(VIEWER, {}, COOKIE);
  expect(data.viewer).toMatchObject({ id: CENTRE, navigation: [], roles: [], welcomed: true });
});

const SET_LANGUAGE = `mutation ($language: Language!) { setLanguage(language: $language) {
  ... on ViewerDone { viewer { id } } ... on Refused { code } } }`;

test('the language of the own account is changed, and the trail tells it', async () => {
  who = signedIn([MANAGER]);
  const { errors } = await server.ask(SET_LANGUAGE, { language: 'EN' }, COOKIE);
  expect(errors).toEqual([]);
  const { rows } = await database.pool.query(`SELECT language FROM identity.account WHERE id = $1`, [accountId]);
  expect(rows).toEqual([{ language: 'en' }]);
  const trail = await database.pool.query(
    `SELECT kind, before, after, actor_id FROM audit.event WHERE object_id = $1 ORDER BY id DESC LIMIT 1`,
    [accountId],
  );
  expect(trail.rows).toEqual([
    { kind: 'ACCOUNT_CHANGED', before: { language: 'fr' }, after: { language: 'en' }, actor_id: accountId },
  ]);
});

test('the welcome is read once', async () => {
  who = signedIn([MANAGER]);
  const ask = `mutation { dismissWelcome { ... on ViewerDone { viewer { id welcomed } } ... on Refused { code } } }`;
  expect((await server.ask(ask, {}, COOKIE)).data.dismissWelcome.viewer).toEqual({ id: accountId, welcomed: true });
  expect((await server.ask(ask, {}, COOKIE)).data.dismissWelcome.viewer.welcomed).toBe(true);
});

test.each(['mutation { setLanguage(language: EN) { __typename } }', 'mutation { dismissWelcome { __typename } }'])(
  '%s is refused to a visitor, to somebody without a role, and to a program',
  async (mutation) => {
    expect((await server.ask(mutation)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    who = signedIn([]);
    expect((await server.ask(mutation, {}, COOKIE)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const partner: Grant = { role: 'PARTNER', scope: null };
    who = { ...signedIn([partner]), caller: { kind: 'API_KEY', id: CENTRE }, accountId: null };
    expect((await server.ask(mutation, {}, COOKIE)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  },
);

test('a server that was given no way to sign in offers none, and no demonstration', async () => {
  const { data } = await server.ask(
    `{ signInOptions { link password passkey providers { id } demoAccounts { email } } }`,
  );
  expect(data.signInOptions).toEqual({ link: false, password: false, passkey: false, providers: [], demoAccounts: [] });
});
