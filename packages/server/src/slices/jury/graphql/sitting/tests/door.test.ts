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
import { type JuryWorld, juryWorld, type TestSeat, type TestSession } from '../../../../../../testkit/jury-world.ts';
import { importShippedFiche } from '../../../../../first-import.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld & SittingWorld;
let client: SittingClient;
beforeAll(async () => {
  database = await testDatabase();
  await importShippedFiche(database.url);
  api = await appAsRoles(database.url);
  world = { ...juryWorld(database.pool), ...sittingWorld(database.pool) };
  client = sittingClient(api);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const FIRST = 'RNCP28245BC01';

async function entering(session: TestSession, parts: Record<string, unknown> = {}) {
  const candidateId = await world.person();
  await world.affiliation(candidateId, session.centreId);
  return {
    sessionId: session.id,
    candidateId,
    rncpCode: 'RNCP28245',
    route: 'CONTINUING_TRAINING',
    enteredOn: '2021-09-01',
    companyOpinion: 'Favorable.',
    blocks: [
      {
        code: FIRST,
        uses: [
          { method: 'WORK_OBSERVATION', on: '2022-05-01', conclusive: true },
          { method: 'COMPANY_OPINION', on: '2022-05-02', conclusive: true },
        ],
        capabilities: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'].map((code) => ({ code, result: 'ACQUIRED' })),
        panel: { assessors: 2, barred: 0 },
      },
    ],
    ...parts,
  };
}

test('what the fiche says is read from the fiche: its formula, its dates, whether the route is open', async () => {
  const session = await world.session({ cases: 0 });
  const { cases } = await client.do(managerOf(session), 'enterCase', await entering(session));
  const document = `query ($id: ID!) { juryCase(id: $id) { rank certificationTitle companyOpinion
    summary { routeOpen registeredFrom registeredUntil blocks { code title acquired formula { satisfied }
      capabilities { code label result } } } proposal { outcome blocks } conformity { item status } } }`;
  const { data } = await api.askAs(managerOf(session), document, { id: cases[0].id });
  const { summary, ...found } = data.juryCase;
  expect(found).toMatchObject({
    rank: 1,
    companyOpinion: 'Favorable.',
    proposal: { outcome: 'NOT_ADMITTED', blocks: [FIRST] },
  });
  expect(found.certificationTitle).toBe("Opérateur(trice) polyvalent d'équipe autonome (CQPM)");
  expect(summary).toMatchObject({ routeOpen: true, registeredFrom: '2017-04-21', registeredUntil: '2022-04-21' });
  const [first, second] = summary.blocks;
  expect([first.acquired, first.formula.satisfied, second.acquired]).toEqual([true, true, false]);
  expect(second.capabilities.map(({ result }: { result: string }) => result)).toEqual(Array(5).fill('NOT_ASSESSED'));
  expect(first.capabilities[0].label.length).toBeGreaterThan(10);
  const { rows } = await database.pool.query(
    `SELECT after FROM audit.event WHERE kind = 'CASE_ENTERED' AND object_id = $1`,
    [cases[0].id],
  );
  expect(JSON.stringify(rows[0].after)).not.toMatch(/ACQUIRED|Favorable/);
});

test('codes the fiche does not have, or twice, are refused by their path', async () => {
  const session = await world.session({ cases: 0 });
  const block = {
    code: FIRST,
    capabilities: [
      { code: 'C8', result: 'ACQUIRED' },
      { code: 'C1', result: 'ACQUIRED' },
      { code: 'C1', result: 'ACQUIRED' },
    ],
  };
  const blocks = [block, { code: 'RNCP1BC01' }];
  const told = await client.do(managerOf(session), 'enterCase', await entering(session, { blocks }));
  expect(told.problems).toEqual([
    { path: 'blocks.1.code', code: 'UNKNOWN_BLOCK' },
    { path: 'blocks.0.capabilities.0.code', code: 'UNKNOWN_CAPABILITY' },
    { path: 'blocks.0.capabilities.2.code', code: 'TWICE' },
  ]);
});

test('a candidate out of sight, a certification of another session, a case that is there: each is refused', async () => {
  const session = await world.session({ cases: 0 });
  const manager = managerOf(session);
  const input = await entering(session);
  const stranger = await client.do(manager, 'enterCase', { ...input, candidateId: await world.person() });
  expect(stranger.problems).toEqual([{ path: 'candidateId', code: 'NOT_FOUND' }]);
  const other = await client.do(manager, 'enterCase', { ...input, rncpCode: 'RNCP1' });
  expect(other.problems).toEqual([{ path: 'rncpCode', code: 'NOT_FOUND' }]);
  expect(await client.code(manager, 'enterCase', { ...input, carriedFrom: input.candidateId })).toBe('INPUT_INVALID');
  expect(await client.code(manager, 'enterCase', input)).toBe('OK');
  expect(await client.code(manager, 'enterCase', input)).toBe('ALREADY_RECORDED');
});

test('a case is changed on what was read of it, taken out, and neither once the session is open', async () => {
  const session = await world.session({ cases: 0 });
  const manager = managerOf(session);
  const { sessionId, candidateId, rncpCode, ...assessed } = await entering(session);
  const entered = await client.do(manager, 'enterCase', { sessionId, candidateId, rncpCode, ...assessed });
  const [{ id: caseId, revision }] = entered.cases as readonly [{ id: string; revision: number }];
  const changed = await client.do(manager, 'changeCase', { caseId, revision, ...assessed, companyOpinion: null });
  expect(changed.cases[0].revision).toBeGreaterThan(revision);
  expect(await client.code(manager, 'changeCase', { caseId, revision, ...assessed })).toBe('VERSION_CONFLICT');
  expect(await client.code(manager, 'removeCase', { caseId, revision })).toBe('VERSION_CONFLICT');
  const { revision: last } = changed.cases[0];
  const kept = await client.do(manager, 'enterCase', await entering(session));
  expect(await client.code(manager, 'removeCase', { caseId, revision: last })).toBe('OK');
  await world.open(session);
  const [other] = kept.cases;
  expect(await client.code(manager, 'removeCase', { caseId: other.id, revision: other.revision })).toBe('WRONG_STATE');
  expect(await client.code(manager, 'enterCase', await entering(session))).toBe('WRONG_STATE');
  const [seat] = session.employers as readonly [TestSeat];
  await expect(client.do(memberOf(seat), 'enterCase', await entering(session))).rejects.toThrow('FORBIDDEN');
});
