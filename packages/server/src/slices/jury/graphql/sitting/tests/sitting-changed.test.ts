import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type AppAsRoles, appAsRoles } from '../../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../../testkit/index.ts';
import { memberOf, type SittingClient, sittingClient } from '../../../../../../testkit/jury/sitting-client.ts';
import { type SittingWorld, sittingWorld } from '../../../../../../testkit/jury/sitting-world.ts';
import { type JuryWorld, juryWorld, type TestSeat } from '../../../../../../testkit/jury-world.ts';
import { readEvents } from '../../../../../../testkit/live/event-reader.ts';

let database: TestDatabase;
let api: AppAsRoles;
let base: string;
let world: JuryWorld & SittingWorld;
let client: SittingClient;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url);
  base = await api.app.listen({ host: '127.0.0.1', port: 0 });
  world = { ...juryWorld(database.pool), ...sittingWorld(database.pool) };
  client = sittingClient(api);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const FOLLOW = `subscription ($sessionId: ID!, $after: Int!) {
  sittingChanged(sessionId: $sessionId, after: $after) { sessionId revision cases { id progress } } }`;

test('those who sit hear of each change, with the cases it was about and no other', async () => {
  const session = await world.session({ cases: 3 });
  await world.open(session);
  const [president, other] = session.employers as readonly [TestSeat, TestSeat];
  api.actAs(memberOf(other));
  const events = await readEvents(base, { query: FOLLOW, variables: { sessionId: session.id, after: 1 } });
  const [first, , third] = session.cases;
  const told = () =>
    events.results().map(({ data }) => (data as unknown as { sittingChanged: { cases: unknown[] } }).sittingChanged);
  const { revision } = await client.do(memberOf(president), 'decideByConsensus', { caseIds: [first] });
  await vi.waitFor(() =>
    expect(told()).toEqual([{ sessionId: session.id, revision, cases: [{ id: first, progress: 'DECIDED' }] }]),
  );
  await client.do(memberOf(president), 'carryOver', { caseId: third, reason: 'Absent' });
  await vi.waitFor(() => expect(told()[1]?.cases).toEqual([{ id: third, progress: 'CARRIED_OVER' }]));
  const rejoined = await readEvents(base, { query: FOLLOW, variables: { sessionId: session.id, after: 1 } });
  await vi.waitFor(() => expect(rejoined.results()).toHaveLength(1));
  expect(JSON.stringify(rejoined.results())).toContain(third);
  // Who is taken out of the jury is told so, and nothing more.
  await world.seatIn(other, { personId: await world.person() });
  await client.do(memberOf(president), 'reopenCase', { caseId: third, reason: 'Présent' });
  await vi.waitFor(() => expect(JSON.stringify(events.results().at(-1))).toContain('NOT_FOLLOWED'));
  await sleep(200);
  expect(events.results()).toHaveLength(3);
  expect(JSON.stringify(events.results().at(-1))).not.toContain(third);
  events.drop();
  rejoined.drop();
});
