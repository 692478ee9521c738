import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';
import { inviteAdministrator } from '../index.ts';

let database: TestDatabase;
let server: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  server = new pg.Pool({ connectionString: database.url, options: '-c role=delibere_server' });
});
afterAll(async () => {
  await server.end();
  await database.close();
});

const invite = (email: string): ReturnType<typeof inviteAdministrator> =>
  inviteAdministrator(server, { email, language: 'fr', publicUrl: 'https://delibere.example', now: new Date() });

test('on a new installation whoever holds the server invites the first administrator, who accepts by the link', async () => {
  const invited = await invite(' Alix@Branche.example ');
  const link = invited.ok ? (invited.value ?? '') : '';
  expect(link).toMatch(/^https:\/\/delibere\.example\/invitation#[\w-]{40,}$/);
  const app = await testApp(database.url);
  const accept = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
    ... on InvitationAccepted { email } ... on Refused { code problems { path code } } } }`;
  const input = { token: link.split('#')[1], name: 'Alix Morel', password: 'trois petits tours', language: 'FR' };
  const { data } = await app.ask(accept, { input });
  await app.close();
  expect(data.acceptInvitation).toEqual({ email: 'alix@branche.example' });
  const { rows } = await database.pool.query(`SELECT role, scope_kind FROM identity.role_grant`);
  expect(rows).toEqual([{ role: 'ADMINISTRATOR', scope_kind: 'NATIONAL' }]);
  const { rows: events } = await database.pool.query(
    `SELECT actor_kind, actor_id FROM audit.event WHERE kind = 'INVITATION_SENT'`,
  );
  expect(events).toEqual([{ actor_kind: 'SYSTEM', actor_id: 'operator' }]);
});

test('what cannot be invited is said, and nobody is', async () => {
  expect(await invite('nobody')).toMatchObject({ ok: false, refusal: { code: 'INPUT_INVALID' } });
  await invite('bis@branche.example');
  expect(await invite('bis@branche.example')).toMatchObject({ ok: false, refusal: { code: 'ALREADY_INVITED' } });
});
