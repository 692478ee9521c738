import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppAsRoles, appAsRoles } from '../../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../../testkit/index.ts';
import { CLEAR_CASE, withC8 } from '../../../../../../testkit/jury/cases.ts';
import {
  managerOf,
  memberOf,
  type SittingClient,
  sittingClient,
} from '../../../../../../testkit/jury/sitting-client.ts';
import { type SittingWorld, sittingWorld } from '../../../../../../testkit/jury/sitting-world.ts';
import {
  type JuryWorld,
  juryWorld,
  type TestSeat,
  type TestSessionParts,
} from '../../../../../../testkit/jury-world.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld & SittingWorld;
let client: SittingClient;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url);
  world = { ...juryWorld(database.pool), ...sittingWorld(database.pool) };
  client = sittingClient(api);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

async function sitting(parts: TestSessionParts = {}) {
  const session = await world.session(parts);
  await world.open(session);
  const [president, other] = session.employers as readonly [TestSeat, TestSeat];
  return {
    session,
    president: memberOf(president),
    member: memberOf(other),
    presidentSeat: president,
    otherSeat: other,
  };
}

test('a run of clear cases is decided in one gesture, all of them or none', async () => {
  const { session, president, member } = await sitting({ cases: 3 });
  const odd = await world.case(session.id, 4, { ...CLEAR_CASE, routeOpen: false });
  const caseIds = session.cases;
  expect(await client.code(member, 'decideByConsensus', { caseIds })).toBe('WRONG_ROLE');
  const refused = await client.do(president, 'decideByConsensus', { caseIds: [...caseIds, odd] });
  expect(refused).toMatchObject({ code: 'NOT_A_DECISION' });
  expect(refused.facts).toContainEqual({ name: 'reasons', value: 'NOT_CLEAR' });
  expect((await client.read(president, caseIds[0] ?? '')).progress).toBe('PENDING');
  const key = randomUUID();
  const done = await client.do(president, 'decideByConsensus', { caseIds, key });
  expect(done.cases.map(({ progress, decision }) => [progress, decision.outcome, decision.way])).toEqual(
    caseIds.map(() => ['DECIDED', 'ADMITTED', 'CONSENSUS']),
  );
  expect(done.cases.map(({ revision }) => revision)).toEqual(caseIds.map(() => done.revision));
  expect(await client.do(president, 'decideByConsensus', { caseIds, key })).toEqual(done);
  expect(await client.code(president, 'decideByConsensus', { caseIds })).toBe('CASE_SETTLED');
  const { rows } = await database.pool.query(
    `SELECT kind, after ->> 'outcome' AS outcome FROM audit.event WHERE object_id = ANY ($1)`,
    [caseIds],
  );
  expect(rows).toEqual(caseIds.map(() => ({ kind: 'CASE_DECIDED', outcome: 'ADMITTED' })));
});

test('[F13] [A09] what departs from the proposal has a reason, and nobody is admitted without every block', async () => {
  const { session, president } = await sitting({ summary: withC8({ result: 'NOT_ACQUIRED' }), ruleSet: 'ACCORD_2019' });
  const [caseId = ''] = session.cases;
  const proposed = { caseId, outcome: 'NOT_ADMITTED', blocks: ['BC01'], capabilities: ['C9', 'C10', 'C11', 'C12'] };
  const reasons = async (input: object) =>
    (await client.do(president, 'decideCase', { ...proposed, ...input })).facts?.find(({ name }) => name === 'reasons')
      ?.value;
  expect(await reasons({ outcome: 'ADMITTED' })).toBe('BLOCKS_MISSING');
  expect(await reasons({ capabilities: ['C9'] })).toBe('REASON_MISSING');
  expect(await reasons({ blocks: ['BC09'] })).toContain('UNKNOWN_BLOCK');
  const { cases } = await client.do(president, 'decideCase', proposed);
  // [A10] [A11] blocks 5 years, capabilities 24 months from the deliberation.
  expect(cases[0].decision).toMatchObject({ departs: false, reason: null });
  expect(cases[0].decision.blocks).toEqual([{ code: 'BC01', validUntil: '2032-01-14' }]);
  expect(cases[0].decision.capabilities[0].validUntil).toBe('2029-01-14');
  expect(await client.code(president, 'reopenCase', { caseId, reason: 'Erreur de saisie' })).toBe('OK');
  const departed = await client.do(president, 'decideCase', {
    ...proposed,
    capabilities: ['C9'],
    reason: 'C10 non probante',
  });
  expect(departed.cases[0].decision).toMatchObject({ departs: true, reason: 'C10 non probante' });
});

test('a case is carried over for a reason, and taken up again while the session is open', async () => {
  const { session, president, member } = await sitting();
  const [caseId = ''] = session.cases;
  expect((await client.do(president, 'carryOver', { caseId, reason: ' ' })).problems).toEqual([
    { path: 'reason', code: 'REQUIRED' },
  ]);
  expect(await client.code(member, 'carryOver', { caseId, reason: 'Dossier incomplet' })).toBe('WRONG_ROLE');
  const { cases } = await client.do(president, 'carryOver', { caseId, reason: 'Dossier incomplet' });
  expect(cases[0]).toMatchObject({ progress: 'CARRIED_OVER', carriedOverBecause: 'Dossier incomplet' });
  expect(await client.code(president, 'carryOver', { caseId, reason: 'x' })).toBe('CASE_SETTLED');
  expect(await client.code(member, 'reopenCase', { caseId, reason: 'x' })).toBe('WRONG_ROLE');
  expect(await client.code(president, 'reopenCase', { caseId, reason: 'Pièce reçue' })).toBe('OK');
  expect(await client.code(president, 'reopenCase', { caseId, reason: 'x' })).toBe('NOTHING_TO_CHANGE');
});

test('without quorum in the room nothing is decided by consensus', async () => {
  const { session, president } = await sitting();
  const [caseId = ''] = session.cases;
  for (const seat of session.unions) await world.leave(seat);
  expect(await client.do(president, 'decideByConsensus', { caseIds: [caseId] })).toMatchObject({ code: 'BLOCKED' });
});

test('[T14] recusals: of oneself, of others by the one who presides, and never by the centre once the jury sits', async () => {
  const { session, president, member, presidentSeat, otherSeat } = await sitting();
  const [caseId = ''] = session.cases;
  const seat = { caseId, seatId: otherSeat.id };
  const recusal = { ...seat, reason: 'Ancien tuteur' };
  expect(await client.code(managerOf(session), 'recordRecusal', recusal)).toBe('WRONG_ROLE');
  expect(await client.code(member, 'recordRecusal', { ...recusal, seatId: presidentSeat.id })).toBe('WRONG_ROLE');
  expect((await client.do(member, 'recordRecusal', recusal)).cases[0].recused).toEqual([otherSeat.id]);
  expect(await client.code(president, 'recordRecusal', recusal)).toBe('ALREADY_RECORDED');
  expect((await client.do(president, 'withdrawRecusal', seat)).cases[0].recused).toEqual([]);
  expect(await client.code(president, 'withdrawRecusal', seat)).toBe('NOTHING_TO_CHANGE');
});

test('a link keeps out of the case, declared of oneself or of anybody by the centre', async () => {
  const { session, member, otherSeat, presidentSeat } = await sitting();
  const [caseId = ''] = session.cases;
  const link = { caseId, personId: otherSeat.personId, kind: 'PROFESSIONAL' };
  expect(await client.code(member, 'declareLink', { ...link, personId: presidentSeat.personId })).toBe('WRONG_ROLE');
  expect((await client.do(member, 'declareLink', link)).cases[0].recused).toEqual([otherSeat.id]);
  expect(await client.code(managerOf(session), 'declareLink', link)).toBe('ALREADY_RECORDED');
  expect(
    (await client.do(managerOf(session), 'withdrawLink', { caseId, personId: link.personId })).cases[0].recused,
  ).toEqual([]);
  // Only a candidate through experience is protected from a link that has ended.
  expect((await client.do(member, 'declareLink', { ...link, past: true })).cases[0].recused).toEqual([]);
});
