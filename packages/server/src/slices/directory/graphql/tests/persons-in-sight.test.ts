import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles, inRole, viewerWith } from '../../../../../testkit/as-role.ts';
import { type DirectoryWorld, directoryWorld } from '../../../../../testkit/directory-world.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { answerTo as answered, PERSON, writePerson } from '../../../../../testkit/person-api.ts';
import type { Viewer } from '../../../../kernel/authorisation/viewer.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: DirectoryWorld;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url);
  world = directoryWorld(database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const answerTo = (mutation: string, input: Record<string, unknown>, viewer: Viewer) =>
  answered(api, mutation, input, viewer);

const NADIA = { familyName: 'Belkacem', givenNames: 'Nadia' };

test('whoever sees somebody by one role and writes others by another may not write them', async () => {
  const centre = await world.organisation('EXAM_CENTRE');
  const viewer = viewerWith([
    { role: 'AUDITOR', scope: null },
    { role: 'EXAM_CENTRE_MANAGER', scope: { kind: 'EXAM_CENTRE', id: centre } },
  ]);
  const id = await world.person();
  const asked = { id, version: 1, ...NADIA, reason: 'Essai' };
  expect(await answerTo('rectifyPerson', asked, viewer)).toMatchObject({ error: 'FORBIDDEN' });
  await world.affiliation(id, centre);
  expect(await answerTo('rectifyPerson', asked, viewer)).toMatchObject({ written: { id } });
});

test('a centre says of itself only that somebody belongs to it', async () => {
  const centre = await world.organisation('EXAM_CENTRE');
  const manager = inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: centre });
  const id = await world.person();
  await world.affiliation(id, centre);
  const company = await world.organisation('COMPANY');
  const asked = { personId: id, organisationId: company, from: '2026-01-01' };
  expect(await answerTo('addAffiliation', asked, manager)).toMatchObject({ error: 'FORBIDDEN' });
  const elsewhere = await world.affiliation(id, company);
  expect(await answerTo('endAffiliation', { id: elsewhere, on: '2026-01-01' }, manager)).toMatchObject({
    written: { code: 'NOT_FOUND' },
  });
});

test('whoever puts somebody out of their own sight is told that it was done', async () => {
  const centre = await world.organisation('EXAM_CENTRE');
  const manager = inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: centre });
  const personId = await world.person();
  const id = await world.affiliation(personId, centre, { from: '2020-01-01' });
  expect((await answerTo('endAffiliation', { id, on: '2021-01-01' }, manager)).written).toEqual({
    id: personId,
    person: null,
  });
});

test('an organisation is told of a person only what concerns it', async () => {
  const [centre, union, other] = [
    await world.organisation('EXAM_CENTRE'),
    await world.organisation('UNION'),
    await world.organisation('UNION'),
  ];
  const id = await world.person();
  for (const organisation of [centre, union, other]) await world.affiliation(id, organisation);
  await world.mandate(id, union, { examCentreId: centre });
  await world.mandate(id, other);
  const ask = async (viewer: Viewer) =>
    (await api.askAs(viewer, `query ($id: ID!) { person(id: $id) { ${PERSON} } }`, { id })).data.person;
  const manager = await ask(inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: centre }));
  expect([manager.affiliations.length, manager.mandates.length]).toEqual([1, 1]);
  const lead = await ask(inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: union }));
  expect([lead.affiliations.length, lead.mandates.length]).toEqual([1, 1]);
  expect(lead.allowedActions).toEqual([]);
  const themselves = await ask(inRole('ASSESSOR', { kind: 'EXAM_CENTRE', id: centre }, id));
  expect([themselves.affiliations.length, themselves.mandates.length]).toEqual([3, 0]);
  expect(themselves.affiliations.filter(({ organisation }: { organisation: unknown }) => organisation)).toHaveLength(1);
  const all = await ask(ADMINISTRATOR);
  expect([all.affiliations.length, all.mandates.length]).toEqual([3, 2]);
});

test('nothing is written about somebody whose entry was erased', async () => {
  const id = await world.person();
  await database.pool.query('UPDATE directory.person SET erased_at = now() WHERE id = $1', [id]);
  const asked = { id, version: 1, ...NADIA, reason: 'Essai' };
  expect(await writePerson(api, 'rectifyPerson', asked)).toMatchObject({ code: 'PERSON_ERASED' });
});
