import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppAsRoles, appAsRoles } from '../../../../../testkit/as-role.ts';
import { type DirectoryWorld, directoryWorld } from '../../../../../testkit/directory-world.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { writePerson } from '../../../../../testkit/person-api.ts';
import { trailOf } from '../../../../../testkit/trail-of.ts';
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

const write = (mutation: string, input: Record<string, unknown>, viewer?: Viewer) =>
  writePerson(api, mutation, input, viewer);
const trail = (id: string) => trailOf(database.pool, id);

const CONTACT = {
  email: 'Nadia.Belkacem@Exemple.example',
  phone: '04 78 00 00 01',
  address: '1 rue de la Forge, Lyon',
};
const NADIA = { familyName: 'Belkacem', givenNames: 'Nadia' };

test('somebody is entered with where they belong and how they are reached', async () => {
  const organisationId = await world.organisation('EXAM_CENTRE', { name: 'Chambre du Rhône' });
  const affiliation = { organisationId, position: 'Responsable', from: '2026-01-01' };
  const made = await write('createPerson', { ...NADIA, contact: CONTACT, affiliation });
  expect(made).toMatchObject({
    ...NADIA,
    version: 1,
    contact: { ...CONTACT, email: 'nadia.belkacem@exemple.example' },
    affiliations: [{ position: 'Responsable', from: '2026-01-01', to: null, organisationName: 'Chambre du Rhône' }],
    mandates: [],
  });
  expect(await trail(made.id)).toMatchObject([
    { kind: 'PERSON_CREATED', after: { fields: ['familyName', 'givenNames', 'email', 'phone', 'address'] } },
    { kind: 'AFFILIATION_ADDED', after: { organisationId, from: '2026-01-01', to: null } },
  ]);
});

test.each([
  ['no name', { familyName: ' ' }, 'familyName', 'REQUIRED'],
  ['an e-mail that is none', { contact: { email: 'nadia' } }, 'contact.email', 'NOT_AN_EMAIL'],
  ['a telephone that is none', { contact: { phone: 'le soir' } }, 'contact.phone', 'NOT_A_PHONE'],
  [
    'an organisation that is not there',
    { affiliation: { organisationId: '00000000-0000-4000-8000-000000000000', from: '2026-01-01' } },
    'affiliation.organisationId',
    'NOT_FOUND',
  ],
  [
    'a period out of order',
    { affiliation: { organisationId: '00000000-0000-4000-8000-000000000000', from: '2026-01-02', to: '2026-01-01' } },
    'affiliation.to',
    'ENDS_BEFORE_IT_BEGINS',
  ],
])('%s: nobody is entered', async (_, parts, path, code) => {
  const { rows: before } = await database.pool.query('SELECT count(*) FROM directory.person');
  expect(await write('createPerson', { ...NADIA, ...parts })).toMatchObject({
    code: 'INPUT_INVALID',
    problems: [{ path, code }],
  });
  expect((await database.pool.query('SELECT count(*) FROM directory.person')).rows).toEqual(before);
});

test('a rectification gives its reason, keeps what was said before beside the entry, and no name in the trail', async () => {
  const id = await world.person({ familyName: 'Belkasem', givenNames: 'Nadia' });
  const asked = { id, version: 1, ...NADIA, reason: 'Faute de frappe' };
  expect(await write('rectifyPerson', asked)).toMatchObject({
    familyName: 'Belkacem',
    version: 2,
    formerIdentities: [{ version: 1, familyName: 'Belkasem' }],
  });
  expect(await write('rectifyPerson', asked)).toMatchObject({ code: 'VERSION_CONFLICT' });
  expect(await write('rectifyPerson', { ...asked, version: 2 })).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
  expect(await write('rectifyPerson', { ...asked, version: 2, reason: '' })).toMatchObject({
    problems: [{ path: 'reason', code: 'REQUIRED' }],
  });
  expect(await trail(id)).toEqual([
    {
      kind: 'PERSON_RECTIFIED',
      reason: 'Faute de frappe',
      before: { version: 1 },
      after: { version: 2, fields: ['familyName'] },
    },
  ]);
});

test('contact data changes; an end of it is an end', async () => {
  const id = await world.person({ email: 'ancien@exemple.example' });
  const changed = await write('changeContact', { id, version: 1, phone: CONTACT.phone });
  expect(changed).toMatchObject({ version: 2, contact: { email: null, phone: CONTACT.phone, address: null } });
  expect(await write('changeContact', { id, version: 2, phone: CONTACT.phone })).toMatchObject({
    code: 'NOTHING_TO_CHANGE',
  });
  expect(await trail(id)).toMatchObject([
    { kind: 'PERSON_CONTACT_CHANGED', before: { version: 1 }, after: { version: 2, fields: ['email', 'phone'] } },
  ]);
});

test('the trail holds nothing that identifies or reaches anybody, whatever was done', async () => {
  const organisationId = await world.organisation('UNION');
  const marks = { familyName: 'Zzyzx', givenNames: 'Quincampoix', qualification: 'Xylophoniste' };
  const contact = { email: 'zzyzx@exemple.example', phone: '+33 9 87 65 43 21', address: 'Impasse Zzyzx' };
  const affiliation = { organisationId, position: 'Grand Zzyzx', from: '2026-01-01' };
  const { id } = await write('createPerson', { ...marks, contact, affiliation });
  await write('rectifyPerson', { id, version: 1, ...marks, familyName: 'Zzyzx Deux', reason: 'Mariage' });
  await write('changeContact', { id, version: 2, email: 'zzyzx2@exemple.example' });
  const { rows } = await database.pool.query('SELECT string_agg(e::text, $1) AS text FROM audit.event e', ['\n']);
  expect(rows[0].text).toContain(id);
  expect(rows[0].text).not.toMatch(/zzyzx|quincampoix|xylophoniste|87 65/i);
});

describe('affiliations', () => {
  test('are added and ended, not twice at once', async () => {
    const id = await world.person();
    const organisationId = await world.organisation('UNION');
    const asked = { personId: id, organisationId, from: '2020-01-01', to: '2024-12-31' };
    const { affiliations } = await write('addAffiliation', asked);
    expect(await write('addAffiliation', { ...asked, from: '2024-12-31', to: null })).toMatchObject({
      code: 'AFFILIATION_OVERLAPS',
    });
    expect(await write('addAffiliation', { ...asked, from: '2025-01-01', to: null })).toMatchObject({ id });
    expect(await write('endAffiliation', { id: affiliations[0].id, on: '2022-01-01' })).toMatchObject({ id });
    expect(await write('endAffiliation', { id: affiliations[0].id, on: '2023-01-01' })).toMatchObject({
      code: 'ALREADY_ENDED',
      facts: [{ name: 'to', value: '2022-01-01' }],
    });
    expect((await trail(id)).map(({ kind }) => kind)).toEqual([
      'AFFILIATION_ADDED',
      'AFFILIATION_ADDED',
      'AFFILIATION_ENDED',
    ]);
  });

  test('are not with an organisation after its last day', async () => {
    const organisationId = await world.organisation('UNION');
    await database.pool.query(`UPDATE directory.organisation SET closed_on = '2025-12-31' WHERE id = $1`, [
      organisationId,
    ]);
    const asked = { personId: await world.person(), organisationId, from: '2025-01-01' };
    expect(await write('addAffiliation', asked)).toMatchObject({ code: 'ORGANISATION_CLOSED' });
    expect(await write('addAffiliation', { ...asked, to: '2025-12-31' })).toMatchObject({ version: 1 });
  });
});

describe('mandates', () => {
  test.each([
    ['UNION', 'UNIONS', undefined],
    ['EXAM_CENTRE', 'EMPLOYERS', undefined],
    ['EMPLOYER_ORGANISATION', 'EMPLOYERS', undefined],
    ['UNION', 'EMPLOYERS', { path: 'college', code: 'WRONG_COLLEGE' }],
    ['EXAM_CENTRE', 'UNIONS', { path: 'college', code: 'WRONG_COLLEGE' }],
    ['COMPANY', 'EMPLOYERS', { path: 'organisationId', code: 'WRONG_KIND' }],
    ['TRAINING_PROVIDER', 'UNIONS', { path: 'organisationId', code: 'WRONG_KIND' }],
    ['BRANCH', 'UNIONS', { path: 'organisationId', code: 'WRONG_KIND' }],
    ['CPNE', 'EMPLOYERS', { path: 'organisationId', code: 'WRONG_KIND' }],
  ] as const)('of %s for %s', async (kind, college, problem) => {
    const organisationId = await world.organisation(kind);
    const asked = { personId: await world.person(), organisationId, college, from: '2026-01-01' };
    const written = await write('giveMandate', asked);
    if (problem === undefined) expect(written.mandates).toMatchObject([{ college, tempWork: false }]);
    else expect(written).toMatchObject({ code: 'INPUT_INVALID', problems: [problem] });
  });

  test('are for an exam centre, if it is one', async () => {
    const centre = await world.organisation('EXAM_CENTRE', { name: 'Chambre de la Loire' });
    const union = await world.organisation('UNION');
    const asked = { personId: await world.person(), organisationId: union, college: 'UNIONS', from: '2026-01-01' };
    expect(await write('giveMandate', { ...asked, examCentreId: union })).toMatchObject({
      problems: [{ path: 'examCentreId', code: 'WRONG_KIND' }],
    });
    const { mandates } = await write('giveMandate', {
      ...asked,
      examCentreId: centre,
      tempWork: true,
      source: 'Courrier du 5 janvier',
    });
    expect(mandates).toMatchObject([
      { tempWork: true, examCentreName: 'Chambre de la Loire', source: 'Courrier du 5 janvier' },
    ]);
    expect(await write('giveMandate', asked), 'for all centres beside it').toMatchObject({ version: 1 });
  });

  test('do not overlap, even asked at the same moment, and say so instead of failing', async () => {
    const asked = {
      personId: await world.person(),
      organisationId: await world.organisation('UNION'),
      college: 'UNIONS',
      from: '2026-01-01',
    };
    const answers = await Promise.all(Array.from({ length: 6 }, () => write('giveMandate', asked)));
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'MANDATE_OVERLAPS')).toHaveLength(5);
  });

  test('end on a day, for a reason, which the trail keeps', async () => {
    const personId = await world.person();
    const id = await world.mandate(personId, await world.organisation('UNION'), { from: '2024-01-01' });
    const asked = { id, on: '2026-01-31', reason: 'Démission' };
    expect(await write('endMandate', { ...asked, on: '2023-12-31' })).toMatchObject({
      problems: [{ path: 'on', code: 'ENDS_BEFORE_IT_BEGINS' }],
    });
    expect((await write('endMandate', asked)).mandates).toMatchObject([{ to: '2026-01-31' }]);
    expect(await trail(id)).toEqual([
      {
        kind: 'MANDATE_ENDED',
        reason: 'Démission',
        before: { personId, to: null },
        after: { personId, to: '2026-01-31' },
      },
    ]);
  });
});
