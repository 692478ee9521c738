import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { correspondent, mailsOf } from '../../../../../testkit/jury/jury-mails.ts';
import { writeSession } from '../../../../../testkit/jury/session-api.ts';
import { type JuryWorld, juryWorld } from '../../../../../testkit/jury-world.ts';
import { importShippedFiche } from '../../../../first-import.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld;
beforeAll(async () => {
  database = await testDatabase();
  await importShippedFiche(database.url);
  api = await appAsRoles(database.url, { now: () => new Date('2026-11-26T10:00:00Z') });
  world = juryWorld(database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const CHANGE = `mutation ($input: ChangeOrganisationContactInput!) { changeOrganisationContact(input: $input) {
  ... on OrganisationWritten { organisation { version juryEmail postalAddress } } ... on Refused { code problems { path code } } } }`;
const change = async (input: Record<string, unknown>) =>
  (await api.askAs(ADMINISTRATOR, CHANGE, { input })).data.changeOrganisationContact;
const UNREACHABLE = 'query ($id: ID!) { jurySession(id: $id) { unreachable { id } } }';
const unreachable = async (id: string, viewer = ADMINISTRATOR): Promise<readonly string[]> =>
  (await api.askAs(viewer, UNREACHABLE, { id })).data.jurySession.unreachable.map((one: { id: string }) => one.id);

test('an organisation is written to where it says, and the trail holds no address', async () => {
  const id = await world.organisation('UNION');
  expect(await change({ id, version: 1, juryEmail: 'jurys' })).toMatchObject({
    code: 'INPUT_INVALID',
    problems: [{ path: 'juryEmail', code: 'NOT_AN_EMAIL' }],
  });
  const postalAddress = '3 rue du Bac\n75007 Paris';
  expect(await change({ id, version: 1, juryEmail: ' Jurys@Union.example ', postalAddress })).toEqual({
    organisation: { version: 2, juryEmail: 'jurys@union.example', postalAddress },
  });
  expect(await change({ id, version: 2, juryEmail: 'jurys@union.example', postalAddress })).toMatchObject({
    code: 'NOTHING_TO_CHANGE',
  });
  expect(await change({ id, version: 1 })).toMatchObject({ code: 'VERSION_CONFLICT' });
  const { rows } = await database.pool.query(
    `SELECT before, after FROM audit.event WHERE object_id = $1 AND kind = 'ORGANISATION_CONTACT_CHANGED'`,
    [id],
  );
  expect(rows).toEqual([{ before: { version: 1 }, after: { version: 2, fields: ['juryEmail', 'postalAddress'] } }]);
});

test('whom no request reaches is told before it is sent, to those who organise; an address or an account mends it', async () => {
  const session = await world.session();
  const [first, second] = session.unions.map(({ organisationId }) => organisationId);
  expect((await unreachable(session.id)).toSorted()).toEqual([first, second, session.centreId].toSorted());
  await change({ id: first, version: 1, juryEmail: 'designations@union.example' });
  const lead = await correspondent(database.pool, 'DELEGATION_LEAD', second ?? '');
  await change({ id: second, version: 1, juryEmail: lead });
  expect(await unreachable(session.id)).toEqual([session.centreId]);
  const manager = inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: session.centreId });
  expect(await unreachable(session.id, manager)).toEqual([session.centreId]);
  await database.pool.query('TRUNCATE mail.message');
  await writeSession(api, 'askDesignations', { sessionId: session.id, revision: 1 });
  const sent = await mailsOf(database.pool, 'DESIGNATION_REQUEST');
  expect(sent.map(({ recipient }) => recipient)).toEqual([lead, 'designations@union.example'].toSorted());
  const union = inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: first ?? '' });
  expect(await unreachable(session.id, union)).toEqual([]);
});
