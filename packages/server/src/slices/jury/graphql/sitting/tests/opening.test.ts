import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppAsRoles, appAsRoles } from '../../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../../testkit/index.ts';
import {
  managerOf,
  memberOf,
  type SittingClient,
  sittingClient,
} from '../../../../../../testkit/jury/sitting-client.ts';
import { type SittingWorld, sittingWorld } from '../../../../../../testkit/jury/sitting-world.ts';
import { type JuryWorld, juryWorld, type TestSeat } from '../../../../../../testkit/jury-world.ts';
import type { Viewer } from '../../../../../kernel/authorisation/viewer.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld & SittingWorld;
let client: SittingClient;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url, { now: () => new Date('2027-01-14T08:00:00Z') });
  world = { ...juryWorld(database.pool), ...sittingWorld(database.pool) };
  client = sittingClient(api);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const STEP = `mutation ($input: TakeSessionStepInput!) { takeSessionStep(input: $input) {
  ... on SessionWritten { session { state chair { id } seats { id present } cases(first: 1) { totalCount } } }
  ... on Refused { code facts { name value } } } }`;

async function step(viewer: Viewer, sessionId: string, action: string, reason: string | null = null) {
  const { data, errors } = await api.askAs(viewer, STEP, { input: { sessionId, action, reason, key: randomUUID() } });
  expect(errors).toEqual([]);
  return data.takeSessionStep.session ?? data.takeSessionStep;
}

async function convened(there: (seats: readonly TestSeat[]) => readonly TestSeat[]) {
  const session = await world.session();
  await database.pool.query('UPDATE jury.seat SET convoked_on = $2 WHERE session_id = $1', [session.id, '2026-12-01']);
  await database.pool.query(
    `INSERT INTO jury.designation_request (session_id, organisation_id, college, asked_on)
     SELECT session_id, organisation_id, college, '2026-12-01' FROM jury.seat WHERE session_id = $1 AND college = 'UNIONS'`,
    [session.id],
  );
  await world.convene(session);
  const [president, second] = session.employers as readonly [TestSeat, TestSeat];
  for (const seat of there([...session.employers, ...session.unions])) {
    const signature = { sessionId: session.id, seatId: seat.id, method: 'DRAWN', signature: 'M 0 0 L 9 9' };
    expect(await client.code(memberOf(seat), 'signAttendance', signature)).toBe('OK');
  }
  return { session, president, second, manager: managerOf(session), caseId: session.cases[0] ?? '' };
}

test('opening freezes who is there, the rules and what was found; closing asks that every case be settled', async () => {
  const { session, president, manager, caseId } = await convened((seats) => seats);
  const opened = await step(memberOf(president), session.id, 'OPEN');
  expect(opened).toMatchObject({ state: 'OPEN', chair: { id: president.id }, cases: { totalCount: 1 } });
  const { rows } = await database.pool.query(
    `SELECT jsonb_path_query_array(composition, '$.seats[*].present') AS there, rule_set ->> 'code' AS rules,
       opened_by AS "by" FROM jury.opening WHERE session_id = $1`,
    [session.id],
  );
  expect(rows).toEqual([{ there: [true, true, true, true], rules: 'FICHE_RNCP28245', by: expect.any(String) }]);
  expect(await step(manager, session.id, 'CLOSE')).toMatchObject({
    code: 'BLOCKED',
    facts: [{ name: 'blockers', value: 'CASES_PENDING' }],
  });
  await client.do(memberOf(president), 'decideByConsensus', { caseIds: [caseId] });
  expect(await step(memberOf(president), session.id, 'CLOSE')).toMatchObject({ state: 'CLOSED' });
  expect(await client.code(memberOf(president), 'reopenCase', { caseId, reason: 'x' })).toBe('WRONG_STATE');
});

test('two who close a session at once: exactly one does', async () => {
  const { session, president, manager, caseId } = await convened((seats) => seats);
  await step(memberOf(president), session.id, 'OPEN');
  await client.do(memberOf(president), 'decideByConsensus', { caseIds: [caseId] });
  const both = await Promise.all([memberOf(president), manager].map((viewer) => step(viewer, session.id, 'CLOSE')));
  expect(new Set(both.map(({ code, state }) => code ?? state))).toEqual(new Set(['CLOSED', 'WRONG_STATE']));
});

test('[A05] in the president’s absence their substitute presides, if there is one', async () => {
  const { session, president, second } = await convened(([, ...others]) => others);
  expect(await step(managerOf(session), session.id, 'OPEN')).toMatchObject({ code: 'BLOCKED' });
  await database.pool.query('UPDATE jury.session SET substitute_seat = $2 WHERE id = $1', [session.id, second.id]);
  const opened = await step(managerOf(session), session.id, 'OPEN');
  expect(opened).toMatchObject({ state: 'OPEN', chair: { id: second.id } });
  // The president who comes late finds the chair taken.
  await client.do(memberOf(president), 'signAttendance', {
    sessionId: session.id,
    seatId: president.id,
    method: 'DRAWN',
    signature: 'M 0 0 L 9 9',
  });
  const caseIds = session.cases;
  expect(await client.code(memberOf(president), 'decideByConsensus', { caseIds })).toBe('WRONG_ROLE');
  expect(await client.code(memberOf(second), 'decideByConsensus', { caseIds })).toBe('OK');
});

test('without a voter of each side nothing opens', async () => {
  const { session, manager } = await convened((seats) => seats.slice(0, 2));
  const told = await step(manager, session.id, 'OPEN');
  expect(told.code).toBe('BLOCKED');
  expect(told.facts[0].value).toContain('COLLEGE_EMPTY');
});
