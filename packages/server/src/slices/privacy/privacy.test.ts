import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { filesOfZip } from '../../../testkit/register-samples.ts';
import type { Viewer } from '../../kernel/authorisation/viewer.ts';
import { verifyTrail } from '../audit/index.ts';
import { HOLDERS } from './holders.ts';
import { applyRetention } from './index.ts';

const NOW = new Date('2026-11-26T10:00:00Z');
const ids = (rank: number): string => `00000000-0000-4000-8000-${String(rank).padStart(12, '0')}`;
const [PERSON, OTHER, ACCOUNT, ADMIN, UNION] = [1, 2, 3, 4, 5].map(ids) as [string, string, string, string, string];

let database: TestDatabase;
let server: pg.Pool;
let app: TestApp;
let viewer: Viewer | null = null;
beforeAll(async () => {
  database = await testDatabase();
  server = new pg.Pool({ connectionString: database.url, options: '-c role=delibere_server' });
  app = await testApp(database.url, { viewerOf: async () => viewer, now: () => NOW });
});
afterAll(async () => {
  await app.close();
  await server.end();
  await database.close();
});

const sql = (text: string, values: readonly unknown[] = []): Promise<pg.QueryResult> =>
  database.pool.query(text, [...values]);

/** Marie, with an account, contact data, a past and a present mandate, a mail, a session, an invitation. */
beforeEach(async () => {
  await sql(`TRUNCATE directory.organisation, directory.person, identity.account, mail.message CASCADE`);
  await sql(`INSERT INTO directory.organisation (id, kind, name) VALUES ($1, 'UNION', 'Fédération')`, [UNION]);
  await sql(
    `INSERT INTO directory.person (id, family_name, given_names, qualification, created_at)
     VALUES ($1, 'Durand', 'Marie', 'Régleuse', $3), ($2, 'Martin', 'Paul', NULL, $3)`,
    [PERSON, OTHER, NOW],
  );
  await sql(`INSERT INTO directory.person_contact VALUES ($1, 'marie@union.example', '0102030405', '1 rue Haute')`, [
    PERSON,
  ]);
  await sql(
    `INSERT INTO identity.account (id, name, email, person_id, created_at)
     VALUES ($1, 'Marie Durand', 'marie.durand@home.example', $2, $4), ($3, 'Alix Roy', 'alix@branch.example', NULL, $4)`,
    [ACCOUNT, PERSON, ADMIN, NOW],
  );
  await sql(
    `INSERT INTO identity.session (account_id, token, created_at, updated_at, expires_at, address, user_agent)
     VALUES ($1, repeat('t', 32), $2, $2, $3, '192.0.2.7', 'Firefox')`,
    [ACCOUNT, NOW, new Date('2026-12-03T10:00:00Z')],
  );
  await sql(
    `INSERT INTO identity.credential (account_id, provider, identity_at_provider, password, updated_at)
     VALUES ($1::uuid, 'credential', $1::uuid::text, repeat('a', 32) || ':' || repeat('b', 64), $2)`,
    [ACCOUNT, NOW],
  );
  await sql(
    `INSERT INTO mail.message (kind, recipient, language, subject, text, html, created_at)
     VALUES ('SIGN_IN_LINK', 'marie@union.example', 'fr', 'Votre lien', 'Bonjour', '<p>Bonjour</p>', $1),
       ('SIGN_IN_LINK', 'paul@union.example', 'fr', 'Votre lien', 'Bonjour', '<p>Bonjour</p>', $1)`,
    [NOW],
  );
  await sql(
    `INSERT INTO identity.invitation (email, person_id, role, scope_kind, scope_id, organisation_kind, from_day, language,
       token_hash, invited_at, sent_at, expires_at)
     VALUES ('marie@union.example', $1, 'DELEGATION_MEMBER', 'ORGANISATION', $2, 'UNION', '2026-11-01', 'fr',
       sha256('x'), $3, $3, $4)`,
    [PERSON, UNION, NOW, new Date('2026-12-03T10:00:00Z')],
  );
  viewer = as('ADMINISTRATOR');
});

const mandate = (from: string, to: string | null): Promise<unknown> =>
  sql(
    `INSERT INTO directory.mandate (id, person_id, organisation_id, college, from_day, to_day)
     VALUES (gen_random_uuid(), $1, $2, 'UNIONS', $3, $4)`,
    [PERSON, UNION, from, to],
  );

function as(role: 'ADMINISTRATOR' | 'DELEGATION_MEMBER'): Viewer {
  const isAdmin = role === 'ADMINISTRATOR';
  const accountId = isAdmin ? ADMIN : ACCOUNT;
  return {
    caller: { kind: 'ACCOUNT', id: accountId },
    accountId,
    personId: isAdmin ? null : PERSON,
    name: 'Somebody',
    email: 'somebody@branch.example',
    language: 'fr',
    grants: [{ role, scope: isAdmin ? null : { kind: 'ORGANISATION', id: UNION } }],
    secondFactor: 'NOT_NEEDED',
  };
}

async function entriesOf(zip: Buffer): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-archive-'));
  await writeFile(join(folder, 'a.zip'), zip);
  const files = await filesOfZip(join(folder, 'a.zip'));
  await rm(folder, { recursive: true });
  return Object.fromEntries([...files].map(([name, bytes]) => [name, bytes.toString()]));
}

test('every table with personal data has a holder, and the others are known to have none', async () => {
  const { rows } = await sql(`SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
    WHERE table_schema IN ('identity', 'directory', 'mail', 'request', 'jury') AND table_type = 'BASE TABLE' ORDER BY 1`);
  const impersonal = [
    'directory.organisation',
    'directory.organisation_department',
    'directory.representativity',
    // Keyed hashes only.
    'identity.sign_in_attempt',
    'identity.verification',
  ];
  const held = HOLDERS.flatMap(({ tables }) => tables).filter((table) => !table.startsWith('audit.'));
  expect(rows.map(({ name }) => name)).toEqual([...held, ...impersonal].sort());
});

test('a person is given everything that is held about them, no secret and nothing of others, and it is recorded', async () => {
  await mandate('2020-01-01', '2024-12-31');
  viewer = as('DELEGATION_MEMBER');
  const reply = await app.inject({ url: `/personal-data/${PERSON}` });
  expect([reply.statusCode, reply.headers['content-type'], reply.headers['cache-control']]).toEqual([
    200,
    'application/zip',
    'no-store',
  ]);
  const entries = await entriesOf(reply.rawPayload);
  expect(Object.keys(entries)).toEqual(['LISEZ-MOI.txt', 'donnees.json']);
  const data = JSON.parse(entries['donnees.json'] ?? '');
  expect(data).toMatchObject({
    person: [{ familyName: 'Durand', givenNames: 'Marie' }],
    contact: [{ email: 'marie@union.example' }],
    mandates: [{ organisation: 'Fédération', from: '2020-01-01', to: '2024-12-31' }],
    accounts: [{ email: 'marie.durand@home.example' }],
    sessions: [{ address: '192.0.2.7', device: 'Firefox' }],
    signInMethods: [{ method: 'password' }],
    mails: [{ recipient: 'marie@union.example' }],
    invitations: [{ role: 'DELEGATION_MEMBER' }],
  });
  expect(entries['donnees.json']).not.toMatch(/a{32}|t{32}|paul|martin/i);
  const { rows } = await sql(`SELECT kind, object_id, actor_id FROM audit.event WHERE kind = 'PERSON_EXPORTED'`);
  expect(rows).toEqual([{ kind: 'PERSON_EXPORTED', object_id: PERSON, actor_id: ACCOUNT }]);
});

test('nobody is given the data of somebody else, and is not told whether they exist', async () => {
  viewer = as('DELEGATION_MEMBER');
  const [other, unknown] = await Promise.all([OTHER, ids(99)].map((id) => app.inject({ url: `/personal-data/${id}` })));
  expect([other?.statusCode, other?.body]).toEqual([404, unknown?.body]);
  expect((await app.inject({ url: '/personal-data/none' })).statusCode).toBe(404);
  viewer = null;
  expect((await app.inject({ url: `/personal-data/${PERSON}` })).statusCode).toBe(401);
});

const ERASE = `mutation ($input: PersonErasureInput!) { erasePerson(input: $input) {
  __typename ... on PersonErased { personId } ... on Refused { code problems { path code } facts { name value } } } }`;
const erase = async (personId: string, reason = 'Demande du 3 novembre'): Promise<unknown> => {
  const { data, errors } = await app.ask(ERASE, { input: { personId, reason } });
  return data?.erasePerson ?? errors[0]?.extensions.code;
};

test('somebody who still acts is not forgotten: what has to end first is said', async () => {
  await mandate('2020-01-01', null);
  expect(await erase(PERSON)).toMatchObject({
    code: 'PERSON_STILL_ACTING',
    facts: [
      { name: 'affiliations', value: '0' },
      { name: 'mandates', value: '1' },
      { name: 'roles', value: '0' },
    ],
  });
  expect((await sql('SELECT FROM directory.person_contact')).rowCount).toBe(1);
  expect(await erase(PERSON, '  ')).toMatchObject({ problems: [{ path: 'reason', code: 'REQUIRED' }] });
});

test('who is forgotten is found nowhere, the trail included, and what they did stays', async () => {
  await mandate('2020-01-01', '2024-12-31');
  await sql(`UPDATE identity.account SET name = 'Marie Durand-Roy', email = 'marie@new.example' WHERE id = $1`, [
    ACCOUNT,
  ]);
  expect(await erase(PERSON)).toEqual({ __typename: 'PersonErased', personId: PERSON });
  const { rows: tables } = await sql(`SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
    WHERE table_schema IN ('identity', 'directory', 'mail', 'request', 'audit', 'graphile_worker') AND table_type = 'BASE TABLE'`);
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const { rowCount } = await sql(`SELECT FROM ${name} t WHERE t::text ~* 'durand|marie|192\\.0\\.2\\.7|0102030405'`);
    expect([name, rowCount]).toEqual([name, 0]);
  }
  expect((await sql('SELECT FROM directory.mandate WHERE person_id = $1', [PERSON])).rowCount).toBe(1);
  expect((await sql('SELECT FROM mail.message')).rowCount).toBe(1);
  const { rows } = await sql(`SELECT disabled_at IS NOT NULL AS disabled FROM identity.account WHERE id = $1`, [
    ACCOUNT,
  ]);
  expect(rows).toEqual([{ disabled: true }]);
  expect(await erase(PERSON)).toMatchObject({ code: 'PERSON_ERASED' });
  expect(await erase(ids(99))).toMatchObject({ code: 'NOT_FOUND' });
  viewer = as('DELEGATION_MEMBER');
  expect(await erase(PERSON)).toBe('FORBIDDEN');
});

test('each night what is over is ended, and nothing else; a dry run counts the same and changes nothing', async () => {
  await mandate('2020-01-01', '2024-12-31');
  const counts = async (now: string, dryRun: boolean): Promise<Readonly<Record<string, number>>> => {
    const due = await applyRetention(server, { now: new Date(now), today: now.slice(0, 10), dryRun });
    return Object.fromEntries(due.map((row) => [row.class, row.due]));
  };
  const nothing = {
    CONTACT_OF_FORMER: 0,
    PERSON_NEVER_TIED: 0,
    INVITATION_OVER: 0,
    SIGN_IN_TRACES: 0,
    SENT_MAIL: 0,
    DORMANT_ACCOUNT: 0,
  };
  expect(await counts('2027-02-01T02:00:00Z', false), 'Marie has an account').toEqual(nothing);
  const spring = { ...nothing, INVITATION_OVER: 1 };
  expect(await counts('2027-03-03T02:00:00Z', true)).toEqual(spring);
  expect(await counts('2027-03-03T02:00:00Z', true)).toEqual(spring);
  expect(await counts('2027-03-03T02:00:00Z', false)).toEqual(spring);
  expect(await counts('2027-03-03T02:00:00Z', false)).toEqual(nothing);
  await sql(`UPDATE mail.message SET state = 'SENT', sent_at = $1 WHERE recipient = 'paul@union.example'`, [NOW]);
  const winter = { ...nothing, PERSON_NEVER_TIED: 1, SENT_MAIL: 1 };
  expect(await counts('2027-11-26T02:00:00Z', false)).toEqual(winter);
  expect(await counts('2027-12-03T02:00:00Z', false)).toEqual({ ...nothing, SIGN_IN_TRACES: 1 });
  // The sessions are cleared away by then: that they were is remembered.
  expect(await counts('2029-11-26T02:00:00Z', false)).toMatchObject({ DORMANT_ACCOUNT: 2, CONTACT_OF_FORMER: 0 });
  expect(await counts('2029-11-27T02:00:00Z', false)).toEqual({ ...nothing, CONTACT_OF_FORMER: 1 });
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  expect((await verifyTrail(owner)).faults).toEqual([]);
  await owner.end();
  const { rows } = await sql(`SELECT object_id FROM audit.event WHERE kind = 'RETENTION_APPLIED' ORDER BY id`);
  expect(rows.map(({ object_id }) => object_id)).toEqual([
    'INVITATION_OVER',
    'PERSON_NEVER_TIED',
    'SENT_MAIL',
    'SIGN_IN_TRACES',
    'DORMANT_ACCOUNT',
    'CONTACT_OF_FORMER',
  ]);
});
