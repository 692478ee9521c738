import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { draftOf } from '../../../../../testkit/jury/rule-set-input.ts';

let database: TestDatabase;
let api: AppAsRoles;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url);
  api.actAs(ADMINISTRATOR);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const SHOWN = `id code version title certifications from to published revision frozenBy allowedActions
  parameters { parity employerMembers { min max } majority { kind numerator denominator of } presidentSide
    blockRetention { kind months } quorum { employers unions total } }
  sources { parameter source } faults { code field parameter }`;

const TYPES: Readonly<Record<string, string>> = {
  deleteRuleSetDraft: 'RuleSetDraftInput',
  publishRuleSet: 'RuleSetDraftInput',
};

/** Does something to rules: the version, or the refusal. */
async function write(mutation: string, input: Record<string, unknown>) {
  const type = TYPES[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      ... on RuleSetWritten { id ruleSet { ${SHOWN} } }
      ... on Refused { code problems { path code } facts { name value } } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  const written = data[mutation];
  return written.ruleSet ?? written;
}

async function read(id: string) {
  const { data, errors } = await api.ask(`query ($id: ID!) { ruleSet(id: $id) { ${SHOWN} } }`, { id });
  expect(errors).toEqual([]);
  return data.ruleSet;
}

/** What the trail holds of a version, the latest last. */
async function trail(id: string) {
  const { rows } = await database.pool.query(
    `SELECT kind, reason, before, after FROM audit.event WHERE object_type = 'RULE_SET' AND object_id = $1 ORDER BY place`,
    [id],
  );
  return rows;
}

const begin = (code: string) => write('draftRuleSet', { from: 'FICHE_RNCP28245@1', code, title: `Règles ${code}` });

const THIRD = {
  parityCounts: 'MEMBERS',
  imbalance: 'SURPLUS_WITHOUT_VOTE',
  employerMembers: { min: 3, max: 3 },
  unionMembers: { min: 3, max: 3 },
  votersPerUnion: null,
  tempWorkSeatsPerSide: 0,
  presidentSide: 'ALTERNATING',
  substitutePresidentSide: 'ANY',
  majority: { kind: 'ABSOLUTE' },
  quorum: { employers: 2, unions: 2, total: 5 },
} as const;

test('[F20] [A01] the two rule sets that ship are there, published, without fault, and may only be followed or ended', async () => {
  const { data } = await api.ask('{ ruleSets { id published faults { code } allowedActions } }');
  const shipped = data.ruleSets.filter(({ id }: { id: string }) => id.startsWith('ACCORD') || id.startsWith('FICHE'));
  const allowedActions = ['NEW_VERSION', 'END'];
  expect(shipped).toEqual([
    { id: 'ACCORD_2019@1', published: true, faults: [], allowedActions },
    { id: 'FICHE_RNCP28245@1', published: true, faults: [], allowedActions },
  ]);
  const fiche = await read('FICHE_RNCP28245@1');
  expect(fiche.parameters).toMatchObject({
    employerMembers: { min: 1, max: 5 },
    majority: { kind: 'SIMPLE', numerator: null, denominator: null, of: null },
    blockRetention: { kind: 'UNLIMITED', months: null },
    quorum: { employers: 1, unions: 1, total: null },
  });
  expect(fiche.sources).toContainEqual({ parameter: 'employerMembers', source: '[F21]' });
});

test('an administrator writes a third rule set, 3 + 3, alternating, by absolute majority, and publishes it', async () => {
  const draft = await begin('BRANCHE_3_3');
  expect(draft).toMatchObject({ id: 'BRANCHE_3_3@1', published: false, faults: [], revision: 1 });
  expect(draft.allowedActions).toEqual(['CHANGE', 'PUBLISH', 'DELETE_DRAFT']);

  const { id } = draft;
  const faulty = { ...THIRD, quorum: { employers: 4, unions: 2, total: null } };
  const input = draftOf({ id, title: 'Branche, 3 + 3', certifications: null, from: '2027-01-01', parameters: faulty });
  expect((await write('changeRuleSetDraft', input)).faults).toEqual([
    { code: 'QUORUM_ABOVE_MEMBERS', field: 'parameters.quorum.employers', parameter: 'quorum' },
  ]);
  expect(await write('publishRuleSet', { id, revision: 2 })).toEqual({
    code: 'RULE_SET_FAULTY',
    problems: [{ path: 'parameters.quorum.employers', code: 'QUORUM_ABOVE_MEMBERS' }],
    facts: [{ name: 'faults', value: '1' }],
  });

  const mended = { ...input, revision: 2, parameters: { ...(input.parameters as object), ...THIRD } };
  expect(await write('changeRuleSetDraft', mended)).toMatchObject({
    title: 'Branche, 3 + 3',
    certifications: null,
    from: '2027-01-01',
    revision: 3,
    faults: [],
    parameters: { majority: { kind: 'ABSOLUTE' }, presidentSide: 'ALTERNATING', quorum: { total: 5 } },
  });
  expect(await write('publishRuleSet', { id, revision: 3 })).toMatchObject({
    published: true,
    allowedActions: ['NEW_VERSION', 'END'],
  });

  const events = await trail(id);
  expect(events.map(({ kind }) => kind)).toEqual([
    'RULE_SET_DRAFTED',
    'RULE_SET_CHANGED',
    'RULE_SET_CHANGED',
    'RULE_SET_PUBLISHED',
  ]);
  expect(events[2]).toMatchObject({
    before: { quorum: { employers: 4, unions: 2, total: null } },
    after: { quorum: { employers: 2, unions: 2, total: 5 } },
  });
  expect(Object.keys(events[2].after)).toEqual(['quorum']);
});

test('a draft may lack sources while it is written, and is not published without', async () => {
  const { id } = await begin('SANS_SOURCE');
  const input = draftOf({ id });
  const written = await write('changeRuleSetDraft', { ...input, sources: [] });
  expect(written.faults).toHaveLength(23);
  expect(written.faults[0]).toEqual({ code: 'TEXT_MISSING', field: 'sources.parity', parameter: 'parity' });
});

describe('a change is refused with what stands in its way', () => {
  test('decided on another revision', async () => {
    const { id } = await begin('REVISION');
    await write('changeRuleSetDraft', draftOf({ id, title: 'Une' }));
    const conflict = { code: 'VERSION_CONFLICT', facts: [{ name: 'version', value: '2' }] };
    expect(await write('changeRuleSetDraft', draftOf({ id, title: 'Deux' }))).toMatchObject(conflict);
    expect(await write('publishRuleSet', { id, revision: 1 })).toMatchObject(conflict);
    expect(await write('deleteRuleSetDraft', { id, revision: 1 })).toMatchObject(conflict);
    expect(await write('changeRuleSetDraft', draftOf({ id, revision: 2, title: 'Une' }))).toMatchObject({
      code: 'NOTHING_TO_CHANGE',
    });
  });

  test.each([
    ['no title', { title: ' ' }, 'title', 'REQUIRED'],
    ['an end before the beginning', { to: '2017-01-01' }, 'to', 'ENDS_BEFORE_IT_BEGINS'],
    ['no certification', { certifications: [] }, 'certifications', 'NO_CERTIFICATION'],
    ['a certification that is none', { certifications: ['28245'] }, 'certifications.0', 'FICHE_CODE_INVALID'],
    [
      'a threshold without its fraction',
      { majority: { kind: 'THRESHOLD' } },
      'parameters.majority.numerator',
      'NUMBER_MISSING',
    ],
    [
      'months without a number',
      { blockRetention: { kind: 'MONTHS' } },
      'parameters.blockRetention.months',
      'NUMBER_MISSING',
    ],
  ])('%s', async (title, change, path, code) => {
    const { id } = await begin(`N${title.length}_${path.replaceAll(/\W/g, '').toUpperCase()}`);
    const input = draftOf({ id });
    const inParameters = 'majority' in change || 'blockRetention' in change;
    const parameters = { ...(input.parameters as object), ...(inParameters ? change : {}) };
    const asked = inParameters ? { ...input, parameters } : { ...input, ...change };
    const refusal = await write('changeRuleSetDraft', asked);
    expect(refusal).toMatchObject({ code: 'INPUT_INVALID' });
    expect(refusal.problems).toContainEqual({ path, code });
  });

  test('one code is of one rule set, which has one draft at a time', async () => {
    await begin('UNIQUE');
    expect(await begin('UNIQUE')).toMatchObject({ code: 'RULE_SET_CODE_TAKEN' });
    expect(await write('draftRuleSet', { from: 'UNIQUE@1' })).toMatchObject({ code: 'RULE_SET_DRAFT_EXISTS' });
    expect(await write('draftRuleSet', { from: 'UNIQUE@9' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await write('draftRuleSet', { from: 'UNIQUE@1', code: 'unique', title: 'x' })).toMatchObject({
      problems: [{ path: 'code', code: 'CODE_INVALID' }],
    });
    expect(await write('draftRuleSet', { from: 'UNIQUE@1', code: 'SANS_TITRE' })).toMatchObject({
      problems: [{ path: 'title', code: 'REQUIRED' }],
    });
  });

  test('of twelve who begin a draft at once, one does', async () => {
    const { id } = await begin('CONCURRENT');
    await write('publishRuleSet', { id, revision: 1 });
    const results = await Promise.all(Array.from({ length: 12 }, () => write('draftRuleSet', { from: id })));
    expect(results.filter((result) => result.version === 2)).toHaveLength(1);
    expect(results.filter(({ code }) => code === 'RULE_SET_DRAFT_EXISTS')).toHaveLength(11);
  });
});

test('a published version is followed by another, which leaves it as it was', async () => {
  const { id } = await begin('SUITE');
  await write('publishRuleSet', { id, revision: 1 });
  expect(await write('changeRuleSetDraft', draftOf({ id, revision: 2, title: 'x' }))).toMatchObject({
    code: 'RULE_SET_PUBLISHED',
  });
  expect(await write('publishRuleSet', { id, revision: 1 })).toMatchObject({ code: 'RULE_SET_PUBLISHED' });
  expect(await write('deleteRuleSetDraft', { id, revision: 2 })).toMatchObject({ code: 'RULE_SET_PUBLISHED' });
  const next = await write('draftRuleSet', { from: id });
  expect(next).toMatchObject({ id: 'SUITE@2', title: 'Règles SUITE', published: false });
  await write('changeRuleSetDraft', draftOf({ id: next.id, parameters: { noticeDays: 30 } }));
  expect(await read(id)).toMatchObject({ title: 'Règles SUITE', revision: 2 });
  expect(await write('deleteRuleSetDraft', { id: next.id, revision: 2 })).toMatchObject({ id: next.id });
  expect(await read(next.id)).toBeNull();
  expect((await trail(next.id)).at(-1)).toMatchObject({
    kind: 'RULE_SET_DRAFT_DELETED',
    before: { title: 'Fiche RNCP28245' },
  });
});

test('published rules are given a last day, with a reason, and may go on after all', async () => {
  const { id } = await begin('FIN');
  const end = { id, on: '2028-12-31', reason: 'Nouvel accord' };
  expect(await write('endRuleSet', { ...end, revision: 1 })).toMatchObject({ code: 'WRONG_STATE' });
  await write('publishRuleSet', { id, revision: 1 });
  expect(await write('endRuleSet', { ...end, revision: 2, reason: ' ' })).toMatchObject({ code: 'INPUT_INVALID' });
  expect(await write('endRuleSet', { ...end, revision: 2, on: '2001-01-01' })).toMatchObject({
    problems: [{ path: 'on', code: 'ENDS_BEFORE_IT_BEGINS' }],
  });
  expect(await write('endRuleSet', { ...end, revision: 2 })).toMatchObject({ to: '2028-12-31', revision: 3 });
  expect(await write('endRuleSet', { ...end, revision: 3 })).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
  expect(await write('endRuleSet', { ...end, revision: 3, on: null })).toMatchObject({ to: null });
  expect((await trail(id)).slice(-2)).toMatchObject([
    { kind: 'RULE_SET_ENDED', reason: 'Nouvel accord', after: { to: '2028-12-31' } },
    { kind: 'RULE_SET_ENDED', before: { to: '2028-12-31' }, after: { to: null } },
  ]);
});

test('drafts are for those who write rules and for auditors; members read what is published', async () => {
  const { id } = await begin('BROUILLON');
  const ask = async (role: Parameters<typeof inRole>[0]) => {
    const { data } = await api.askAs(
      inRole(role),
      'query ($id: ID!) { ruleSet(id: $id) { id allowedActions } ruleSets(certification: "RNCP28245") { id } }',
      { id },
    );
    return [data.ruleSet, data.ruleSets.some((one: { id: string }) => one.id === id), data.ruleSets.length > 1];
  };
  expect(await ask('AUDITOR')).toEqual([{ id, allowedActions: [] }, true, true]);
  expect(await ask('DELEGATION_MEMBER')).toEqual([null, false, true]);
  expect(await ask('EXAM_CENTRE_MANAGER')).toEqual([null, false, true]);
});

test('a list is narrowed to the rules that hold for a fiche', async () => {
  const { data } = await api.ask('{ ruleSets(certification: "RNCP1", onlyPublished: true) { id certifications } }');
  expect(data.ruleSets.length).toBeGreaterThan(0);
  expect(data.ruleSets.every(({ certifications }: { certifications: unknown }) => certifications === null)).toBe(true);
});
