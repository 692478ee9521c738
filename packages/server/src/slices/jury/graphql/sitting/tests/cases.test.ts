import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppAsRoles, appAsRoles, inRole } from '../../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../../testkit/index.ts';
import { CLEAR_CASE, capability, secondBlock, use, withC8 } from '../../../../../../testkit/jury/cases.ts';
import { sittingWorld } from '../../../../../../testkit/jury/sitting-world.ts';
import { type JuryWorld, juryWorld, type TestSeat, type TestSession } from '../../../../../../testkit/jury-world.ts';
import type { Viewer } from '../../../../../kernel/authorisation/viewer.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url);
  world = juryWorld(database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const memberOf = ({ organisationId, personId }: TestSeat): Viewer =>
  inRole('DELEGATION_MEMBER', { kind: 'ORGANISATION', id: organisationId }, personId);
const managerOf = ({ centreId }: TestSession): Viewer =>
  inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: centreId });

const CASE = `id rank rncpCode route progress revision clear allowedActions candidate { familyName givenNames }
  summary { route enteredOn blocks { code title acquired earlier { code validUntil }
    formula { satisfied missingMethods sentence explanation(language: EN) }
    uses { method on conclusive } capabilities { code label result } panel { assessors barred } } }
  conformity { item status blocks } proposal { outcome blocks capabilities } recused links { kind past } decision { outcome }
  ballots { id }`;

async function read(viewer: Viewer, id: string) {
  const { data, errors } = await api.askAs(viewer, `query ($id: ID!) { juryCase(id: $id) { ${CASE} } }`, { id });
  expect(errors).toEqual([]);
  return data.juryCase;
}

async function list(viewer: Viewer, sessionId: string, first = 20) {
  const document = `query ($id: ID!, $first: Int!, $after: String) { juryCases(sessionId: $id, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${CASE} } } }`;
  const { data, errors } = await api.askAs(viewer, document, { id: sessionId, first });
  expect(errors).toEqual([]);
  return data.juryCases;
}

test('[F12] those who sit read the summary, what it proposes, and why', async () => {
  const session = await world.session({ summary: withC8({ result: 'NOT_ACQUIRED' }) });
  await sittingWorld(database.pool).convene(session);
  const [seat] = session.unions;
  const found = await read(memberOf(seat as TestSeat), session.cases[0] ?? '');
  expect(found).toMatchObject({
    rank: 1,
    route: 'CONTINUING_TRAINING',
    progress: 'PENDING',
    clear: false,
    candidate: { givenNames: 'Camille' },
    proposal: { outcome: 'NOT_ADMITTED', blocks: ['BC01'], capabilities: ['C10', 'C11', 'C12', 'C9'] },
    recused: [],
    decision: null,
  });
  expect(found.summary.blocks.map(({ acquired }: { acquired: boolean }) => acquired)).toEqual([true, false]);
  expect(found.summary.blocks[0].formula).toEqual({
    satisfied: true,
    missingMethods: [],
    sentence:
      'Il faut soit une évaluation en situation professionnelle réelle, soit la présentation de projets ou activités réalisés en milieu professionnel, soit une évaluation à partir d’une situation professionnelle reconstituée (si nécessaire), et l’avis de l’entreprise.',
    explanation: 'All the required methods are there.',
  });
});

test('[F11] the checklist is computed, and the formula says what is missing', async () => {
  const session = await world.session({
    summary: secondBlock({ uses: [use('WORK_OBSERVATION', { conclusive: false })], capabilities: [capability('C8')] }),
  });
  const found = await read(managerOf(session), session.cases[0] ?? '');
  expect(found.summary.blocks[1].formula).toMatchObject({
    satisfied: false,
    missingMethods: ['WORK_OBSERVATION', 'PROJECT_PRESENTATION', 'SIMULATION', 'COMPANY_OPINION'],
  });
  expect(found.conformity).toContainEqual({ item: 'FORMULA_SATISFIED', status: 'NOT_MET', blocks: ['BC02'] });
  expect(found.clear).toBe(false);
});

test('a list is paged in the order of the sitting', async () => {
  const session = await world.session({ cases: 5 });
  const page = await list(managerOf(session), session.id, 2);
  expect(page).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
  expect(page.nodes.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2]);
  expect(page.nodes[0]).toMatchObject({ clear: true, proposal: { outcome: 'ADMITTED' } });
});

test('a case out of sight is no case', async () => {
  const session = await world.session();
  const other = await world.session();
  const [id = ''] = session.cases;
  expect(await read(managerOf(other), id)).toBeNull();
  expect(await list(managerOf(other), session.id)).toBeNull();
  // A draft is nobody's who is seated in it.
  const [seat] = session.employers;
  expect(await read(memberOf(seat as TestSeat), id)).toBeNull();
  await sittingWorld(database.pool).convene(session);
  expect(await read(memberOf(seat as TestSeat), id)).toMatchObject({ id });
  expect(await read(inRole('AUDITOR'), id)).toMatchObject({ id, allowedActions: [] });
});

test('who presides, who sits and who organises are each offered what is theirs', async () => {
  const session = await world.session({ cases: 2 });
  await world.case(session.id, 3, { ...CLEAR_CASE, routeOpen: false });
  const manager = managerOf(session);
  expect((await list(manager, session.id)).nodes[0].allowedActions).toEqual([
    'CHANGE',
    'REMOVE',
    'ATTACH_DOCUMENT',
    'DECLARE_LINK',
    'RECORD_RECUSAL',
  ]);
  await sittingWorld(database.pool).open(session);
  const [president, other] = session.employers as [TestSeat, TestSeat];
  const actions = async (viewer: Viewer) =>
    (await list(viewer, session.id)).nodes.map((node: { allowedActions: string[] }) => node.allowedActions.join(' '));
  const member = 'DECLARE_LINK RECORD_RECUSAL OPEN_BALLOT';
  expect(await actions(memberOf(other))).toEqual([member, member, member]);
  const clear = 'DECLARE_LINK RECORD_RECUSAL DECIDE_BY_CONSENSUS DECIDE OPEN_BALLOT CARRY_OVER';
  expect(await actions(memberOf(president))).toEqual([
    clear,
    clear,
    'DECLARE_LINK RECORD_RECUSAL DECIDE OPEN_BALLOT CARRY_OVER',
  ]);
  expect((await actions(manager))[0]).toBe('DECLARE_LINK');
});
