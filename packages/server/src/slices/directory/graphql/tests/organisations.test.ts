import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles } from '../../../../../testkit/as-role.ts';
import { type DirectoryWorld, directoryWorld } from '../../../../../testkit/directory-world.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: DirectoryWorld;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url);
  api.actAs(ADMINISTRATOR);
  world = directoryWorld(database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

/** Does something to an organisation: the organisation, or the refusal. */
async function write(mutation: string, input: Record<string, unknown>) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      ... on OrganisationWritten { organisation { id name shortName siret idcc kind version closedOn departments allowedActions
        parent { name } representativities { id from to source branchName branch { id } } } }
      ... on Refused { code problems { path code } facts { name value } } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  const written = data[mutation];
  return written.organisation ?? written;
}

/** What the trail holds of an organisation, the latest last. */
async function trail(id: string) {
  const { rows } = await database.pool.query(
    `SELECT kind, actor_id, reason, before, after FROM audit.event WHERE object_type = 'ORGANISATION' AND object_id = $1 ORDER BY place`,
    [id],
  );
  return rows;
}

const SIRET = '78471719100018';

test('an organisation is entered, trimmed, and the trail says by whom', async () => {
  const made = await write('createOrganisation', {
    kind: 'COMPANY',
    name: '  Forge du Gier ',
    siret: '784 717 191 00018',
  });
  expect(made).toMatchObject({ name: 'Forge du Gier', siret: SIRET, version: 1, closedOn: null });
  expect(made.allowedActions).toEqual(['CHANGE', 'CLOSE', 'READ_HISTORY']);
  expect(await trail(made.id)).toEqual([
    {
      kind: 'ORGANISATION_CREATED',
      actor_id: ADMINISTRATOR.accountId,
      reason: null,
      before: null,
      after: { kind: 'COMPANY', name: 'Forge du Gier', shortName: null, siret: SIRET, idcc: null, parentId: null },
    },
  ]);
});

describe('what cannot be is refused with what is wrong', () => {
  test.each([
    ['no name', { kind: 'UNION', name: '  ' }, 'name', 'REQUIRED'],
    ['a name too long', { kind: 'UNION', name: 'x'.repeat(301) }, 'name', 'TOO_LONG'],
    ['a name with a NUL', { kind: 'UNION', name: 'a\u0000b' }, 'name', 'UNREADABLE'],
    ['a SIRET that is none', { kind: 'UNION', name: 'A', siret: '78471719100019' }, 'siret', 'SIRET_INVALID'],
    ['a company without a SIRET', { kind: 'COMPANY', name: 'A' }, 'siret', 'REQUIRED'],
    ['a CPNE with a SIRET', { kind: 'CPNE', name: 'A', siret: '35600000000048' }, 'siret', 'NOT_FOR_THIS_KIND'],
    ['a union with an IDCC', { kind: 'UNION', name: 'A', idcc: '3248' }, 'idcc', 'NOT_FOR_THIS_KIND'],
    ['an IDCC of five digits', { kind: 'BRANCH', name: 'A', idcc: '03248' }, 'idcc', 'IDCC_INVALID'],
    ['a parent that is no id', { kind: 'UNION', name: 'A', parentId: 'x' }, 'parentId', 'NOT_AN_ID'],
  ])('%s', async (_, input, path, code) => {
    expect(await write('createOrganisation', input)).toMatchObject({
      code: 'INPUT_INVALID',
      problems: [{ path, code }],
    });
  });

  test('a parent of another kind, one that is not there, one that is closed', async () => {
    const branch = await world.organisation('BRANCH');
    const union = { kind: 'UNION', name: 'Fédération' };
    expect(await write('createOrganisation', { ...union, parentId: branch })).toMatchObject({
      problems: [{ path: 'parentId', code: 'WRONG_KIND' }],
    });
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await write('createOrganisation', { ...union, parentId: nobody })).toMatchObject({
      problems: [{ path: 'parentId', code: 'NOT_FOUND' }],
    });
    const closed = await world.organisation('UNION');
    await write('closeOrganisation', { id: closed, version: 1, on: '2025-12-31', reason: 'Fusion' });
    expect(await write('createOrganisation', { ...union, parentId: closed })).toMatchObject({
      code: 'ORGANISATION_CLOSED',
      facts: [{ name: 'closedOn', value: '2025-12-31' }],
    });
  });
});

test('one SIRET, or one name without a SIRET, is taken once in a kind, in whatever letters', async () => {
  await write('createOrganisation', { kind: 'TRAINING_PROVIDER', name: 'Pôle formation', siret: SIRET });
  expect(await write('createOrganisation', { kind: 'TRAINING_PROVIDER', name: 'Autre', siret: SIRET })).toMatchObject({
    code: 'SIRET_TAKEN',
  });
  await write('createOrganisation', { kind: 'UNION', name: 'Syndicat Unique' });
  expect(await write('createOrganisation', { kind: 'UNION', name: 'SYNDICAT unique' })).toMatchObject({
    code: 'NAME_TAKEN',
  });
});

test('a change says what changed, on the version it was decided on', async () => {
  const id = await world.organisation('UNION', { name: 'Avant' });
  const input = { id, version: 1, name: 'Après', shortName: 'AP' };
  expect(await write('changeOrganisation', input)).toMatchObject({ name: 'Après', shortName: 'AP', version: 2 });
  expect(await write('changeOrganisation', input)).toMatchObject({
    code: 'VERSION_CONFLICT',
    facts: [{ name: 'version', value: '2' }],
  });
  expect(await write('changeOrganisation', { ...input, version: 2 })).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
  expect(await trail(id)).toMatchObject([
    {
      kind: 'ORGANISATION_CHANGED',
      before: { name: 'Avant', shortName: null },
      after: { name: 'Après', shortName: 'AP' },
    },
  ]);
});

test('nothing is above itself', async () => {
  const top = await world.organisation('UNION', { name: 'Confédération' });
  const made = await write('createOrganisation', { kind: 'UNION', name: 'Fédération B', parentId: top });
  expect(made.parent).toEqual({ name: 'Confédération' });
  const asked = { id: top, version: 1, name: 'Confédération' };
  expect(await write('changeOrganisation', { ...asked, parentId: made.id })).toMatchObject({ code: 'PARENT_CYCLE' });
  expect(await write('changeOrganisation', { ...asked, parentId: top })).toMatchObject({ code: 'PARENT_CYCLE' });
});

test('an organisation in use is not closed; closed, it can be opened again', async () => {
  const id = await world.organisation('UNION');
  await world.mandate(await world.person(), id, { to: '2026-06-30' });
  const asked = { id, version: 1, reason: 'Dissolution' };
  expect(await write('closeOrganisation', { ...asked, on: '2026-06-29' })).toMatchObject({
    code: 'STILL_IN_USE',
    facts: [
      { name: 'mandates', value: '1' },
      { name: 'representativities', value: '0' },
      { name: 'organisations', value: '0' },
    ],
  });
  expect(await write('closeOrganisation', { ...asked, on: '2026-06-30' })).toMatchObject({
    closedOn: '2026-06-30',
    allowedActions: ['CHANGE', 'REOPEN', 'GIVE_REPRESENTATIVITY', 'END_REPRESENTATIVITY', 'READ_HISTORY'],
  });
  expect(await write('closeOrganisation', { ...asked, version: 2, on: null })).toMatchObject({ closedOn: null });
  expect((await trail(id)).map(({ kind, reason }) => [kind, reason])).toEqual([
    ['ORGANISATION_CLOSED', 'Dissolution'],
    ['ORGANISATION_REOPENED', 'Dissolution'],
  ]);
});

test('an exam centre answers for departments, which exist', async () => {
  const id = await world.organisation('EXAM_CENTRE');
  const asked = { id, version: 1 };
  expect(await write('setTerritory', { ...asked, departments: ['69', '2a', '01', '69'] })).toMatchObject({
    departments: ['01', '2A', '69'],
    version: 2,
  });
  for (const department of ['20', '00', '96', '975', '1', 'Rhône']) {
    expect(await write('setTerritory', { ...asked, departments: ['01', department] }), department).toMatchObject({
      problems: [{ path: 'departments.1', code: 'UNKNOWN_DEPARTMENT' }],
    });
  }
  const union = await world.organisation('UNION');
  expect(await write('setTerritory', { id: union, version: 1, departments: ['69'] })).toMatchObject({
    code: 'WRONG_KIND',
  });
  expect(await write('setTerritory', { id, version: 2, departments: ['69'] })).toMatchObject({ departments: ['69'] });
  expect((await trail(id)).at(-1)).toMatchObject({
    before: { departments: ['01', '2A', '69'] },
    after: { departments: ['69'] },
  });
});

test('a union is representative of a branch for a time, by a text, and not twice at once', async () => {
  const branchId = await world.organisation('BRANCH', { name: 'Métallurgie' });
  const organisationId = await world.organisation('UNION');
  const asked = { organisationId, branchId, from: '2021-10-06', to: '2025-10-05', source: 'Arrêté du 6 octobre 2021' };
  const given = await write('giveRepresentativity', asked);
  expect(given.representativities).toMatchObject([
    { from: '2021-10-06', to: '2025-10-05', branchName: 'Métallurgie', branch: { id: branchId } },
  ]);
  expect(await write('giveRepresentativity', { ...asked, from: '2025-10-05', to: null })).toMatchObject({
    code: 'REPRESENTATIVITY_OVERLAPS',
  });
  expect(await write('giveRepresentativity', { ...asked, to: '2021-10-05' })).toMatchObject({
    problems: [{ path: 'to', code: 'ENDS_BEFORE_IT_BEGINS' }],
  });
  const company = await world.organisation('COMPANY');
  expect(await write('giveRepresentativity', { ...asked, organisationId: company })).toMatchObject({
    code: 'WRONG_KIND',
  });
  expect(await write('giveRepresentativity', { ...asked, branchId: organisationId })).toMatchObject({
    problems: [{ path: 'branchId', code: 'WRONG_KIND' }],
  });
  const { id } = given.representativities[0];
  const ended = { id, reason: 'Nouvel arrêté' };
  expect(await write('endRepresentativity', { ...ended, on: '2021-10-05' })).toMatchObject({ code: 'INPUT_INVALID' });
  const { representativities } = await write('endRepresentativity', { ...ended, on: '2024-12-31' });
  expect(representativities).toMatchObject([{ to: '2024-12-31' }]);
  expect(await write('endRepresentativity', { ...ended, on: '2025-01-31' })).toMatchObject({ code: 'ALREADY_ENDED' });
  expect((await trail(organisationId)).map(({ kind }) => kind)).toEqual([
    'REPRESENTATIVITY_GIVEN',
    'REPRESENTATIVITY_ENDED',
  ]);
});
