import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type AppAsRoles, appAsRoles } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { busyCases, keptForCases } from '../../../../../testkit/jury/busy-cases.ts';
import { minutesWorld } from '../../../../../testkit/jury/minutes-world.ts';
import { managerOf, memberOf, sittingClient } from '../../../../../testkit/jury/sitting-client.ts';
import { sittingWorld } from '../../../../../testkit/jury/sitting-world.ts';
import { juryWorld, type TestSeat, type TestSession } from '../../../../../testkit/jury-world.ts';
import type { Viewer } from '../../../../kernel/authorisation/viewer.ts';
import { DEFAULT_LIMITS } from '../../../../kernel/graphql/limits/limits.ts';

/** What the pages of the console ask. */
const DOCUMENTS: readonly string[] = Object.values(
  JSON.parse(
    readFileSync(new URL('../../../../../../console/src/gql/trusted-documents.json', import.meta.url), 'utf8'),
  ),
);

function documentOf(start: string): string {
  const found = DOCUMENTS.find((document) => document.startsWith(start));
  if (found === undefined) throw new Error(`The console asks nothing that begins with ${start}`);
  // Clients ask for it everywhere, and it reads nothing.
  return found.replaceAll(/^ *__typename\n/gm, '');
}

/** What whoever sits is told of all cases when many change at once. */
function allThatMoves(): string {
  const followed = documentOf('subscription SittingChanged(');
  return `query ($id: ID!) { jurySession(id: $id) { ...SittingRoom_session }
    juryCases(sessionId: $id, first: 100) { edges { node { ...CaseLine_case ...CaseMoving_case } } } }
    ${followed.slice(followed.indexOf('fragment '))}`;
}

const FEW = 3;
const MANY = 60;

let database: TestDatabase;
let api: AppAsRoles;
let few: TestSession;
let many: TestSession;
let closedFew: TestSession;
let closedMany: TestSession;
beforeAll(async () => {
  database = await testDatabase();
  // The console names its documents, which are trusted; here they come as texts.
  api = await appAsRoles(database.url, { limits: { ...DEFAULT_LIMITS, repeats: 10_000 } });
  const { pool } = database;
  const world = { ...juryWorld(pool), ...sittingWorld(pool) };
  const client = sittingClient(api);
  const open = async (cases: number): Promise<TestSession> => {
    const session = await world.session({ cases });
    await keptForCases(pool, session, 'CASE_FILE');
    await world.open(session);
    const [president] = session.employers as readonly [TestSeat];
    const ballotId = await world.ballot(session);
    await client.do(memberOf(president), 'castVote', { ballotId, choice: 'FOR' });
    await client.do(memberOf(president), 'closeBallot', { ballotId });
    await busyCases(pool, session);
    return session;
  };
  [few, many] = [await open(FEW), await open(MANY)];
  const minutes = minutesWorld(api, world, pool);
  [closedFew, closedMany] = [await minutes.closed({ cases: FEW }), await minutes.closed({ cases: MANY })];
  await minutes.signed(await minutes.closed(), new Date());
  for (const session of [closedFew, closedMany]) {
    drawnUp.push(await counting(() => minutes.signed(session, new Date())));
  }
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const drawnUp: number[] = [];

/** How many statements about juries and people PostgreSQL is sent meanwhile: what processes ask by themselves is left out. */
async function counting(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await work();
  const sent = query.mock.calls.filter((call) => /\b(jury|directory)\./.test(JSON.stringify(call[0])));
  query.mockRestore();
  return sent.length;
}

/** Statements for a page, on connections that are made already, and how many cases its answer speaks of. */
async function asked(
  viewer: Viewer,
  session: TestSession,
  document: string,
): Promise<{ statements: number; cases: number }> {
  let said = '';
  const ask = async (): Promise<void> => {
    const { data, errors } = await api.askAs(viewer, document, { id: session.id });
    expect(errors).toEqual([]);
    said = JSON.stringify(data);
  };
  await ask();
  const statements = await counting(ask);
  return { statements, cases: session.cases.filter((id) => said.includes(id)).length };
}

const presidentOf = ({ employers: [president] }: TestSession): Viewer => {
  if (president === undefined) throw new Error('Somebody presides');
  return memberOf(president);
};

test.each([
  ['the page of a session', managerOf, documentOf('query JurySessionPage('), 0],
  ['the page of a session of one’s own', presidentOf, documentOf('query MySession('), 0],
  ['its cases', managerOf, documentOf('query SessionCases('), 50],
  ['the room of a sitting', presidentOf, documentOf('query Sitting('), 0],
  ['the cases of a sitting', presidentOf, documentOf('query SittingCases('), MANY],
  ['all that moves in a sitting', presidentOf, allThatMoves(), MANY],
  ['all that moves in a sitting, to its centre', managerOf, allThatMoves(), MANY],
  ['its minutes', managerOf, documentOf('query SessionMinutes('), MANY],
])('%s takes as many statements for 60 cases as for 3', async (_, viewerOf, document, cases) => {
  const short = await asked(viewerOf(few), few, document);
  const long = await asked(viewerOf(many), many, document);
  expect(long.statements).toBe(short.statements);
  expect(short.statements).toBeGreaterThan(0);
  expect(short.statements).toBeLessThan(60);
  expect(long.cases).toBeGreaterThanOrEqual(cases);
});

test('minutes of 60 cases are drawn up and signed by as many statements as those of 3', async () => {
  const [short, long] = drawnUp;
  expect(long).toBe(short);
  const document = documentOf('query SessionMinutes(');
  const read = await asked(presidentOf(closedFew), closedFew, document);
  expect((await asked(presidentOf(closedMany), closedMany, document)).statements).toBe(read.statements);
});
