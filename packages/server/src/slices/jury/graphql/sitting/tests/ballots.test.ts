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
import {
  type JuryWorld,
  juryWorld,
  type TestSeat,
  type TestSession,
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

/** An open session of one case, with a ballot that the first union member asked for. */
async function balloting(parts: TestSessionParts & { readonly secret?: boolean } = {}) {
  const session = await world.session(parts);
  await world.open(session, parts.secret === undefined ? {} : { secret: parts.secret });
  const [caseId = ''] = session.cases;
  const [first] = session.unions as readonly [TestSeat];
  const { cases } = await client.do(memberOf(first), 'openBallot', { caseId });
  return { session, caseId, ballotId: String(cases[0].ballots[0].id), president: session.employers[0] as TestSeat };
}

const seats = ({ employers, unions }: TestSession): readonly TestSeat[] => [...employers, ...unions];

/** Votes in the order of seats, employers first; "-" for silence. */
async function vote(session: TestSession, ballotId: string, choices: string): Promise<void> {
  const words = { F: 'FOR', A: 'AGAINST', '0': 'ABSTAIN' } as const;
  for (const [index, seat] of seats(session).entries()) {
    const choice = words[choices[index] as keyof typeof words];
    if (choice !== undefined) expect(await client.code(memberOf(seat), 'castVote', { ballotId, choice })).toBe('OK');
  }
}

async function close({ president, ballotId }: { president: TestSeat; ballotId: string }) {
  const { cases } = await client.do(memberOf(president), 'closeBallot', { ballotId });
  return cases[0].ballots.at(-1);
}

test.each([
  ['FFFF', 'CARRIED', 'MAJORITY', true],
  ['FAAA', 'NOT_CARRIED', 'REJECTED', true],
  ['FF00', 'CARRIED', 'MAJORITY', true],
  ['FAFA', 'CARRIED', 'CASTING_VOTE', true],
  ['AFAF', 'NOT_CARRIED', 'CASTING_VOTE', true],
  ['00FA', 'NOT_CARRIED', 'TIE', false],
  ['-0FA', 'NOT_CARRIED', 'TIE', false],
  ['0000', 'NOT_CARRIED', 'NOTHING_EXPRESSED', false],
  ['----', 'NOT_CARRIED', 'NOTHING_EXPRESSED', false],
] as const)('[F26] %s, the president first: %s, %s', async (choices, outcome, reason, settles) => {
  for (const secret of [false, true]) {
    const sitting = await balloting({ secret });
    await vote(sitting.session, sitting.ballotId, choices);
    const { verdict, secrecy } = await close(sitting);
    expect([secrecy, verdict.outcome, verdict.reason, verdict.settles]).toEqual([
      secret ? 'SECRET' : 'NAMED',
      outcome,
      reason,
      settles,
    ]);
    expect(verdict.castingVote).toEqual(
      reason === 'CASTING_VOTE'
        ? { seat: sitting.president.id, choice: choices.startsWith('F') ? 'FOR' : 'AGAINST' }
        : null,
    );
  }
});

test('a vote may be changed until the ballot closes; who voted is seen, and what once a named one is closed', async () => {
  const sitting = await balloting();
  const { session, caseId, ballotId } = sitting;
  const [one, other] = session.unions as readonly [TestSeat, TestSeat];
  await client.do(memberOf(one), 'castVote', { ballotId, choice: 'AGAINST' });
  await client.do(memberOf(one), 'castVote', { ballotId, choice: 'FOR' });
  const [seen] = (await client.read(memberOf(other), caseId)).ballots;
  expect(seen).toMatchObject({ voted: [one.id], votes: null, viewerVoted: false, viewerChoice: null });
  expect((await client.read(memberOf(one), caseId)).ballots[0]).toMatchObject({
    viewerVoted: true,
    viewerChoice: 'FOR',
  });
  const closed = await close(sitting);
  expect(closed).toMatchObject({ votes: [{ seat: one.id, choice: 'FOR' }], allowedActions: [] });
  expect(closed.verdict.voices).toEqual({ for: 1, against: 0, abstain: 0 });
  expect(await client.code(memberOf(one), 'castVote', { ballotId, choice: 'AGAINST' })).toBe('BALLOT_CLOSED');
});

test('a key votes once: asked again it says the same, and what another did meanwhile stands', async () => {
  const sitting = await balloting();
  const { session, ballotId } = sitting;
  const [one] = session.unions as readonly [TestSeat];
  const key = randomUUID();
  expect(await client.code(memberOf(one), 'castVote', { ballotId, choice: 'FOR', key })).toBe('OK');
  const viewer = memberOf(one);
  const keyed = { ballotId, choice: 'FOR', key: randomUUID() };
  await client.do(viewer, 'castVote', keyed);
  await client.do(viewer, 'castVote', { ballotId, choice: 'AGAINST' });
  // What is sent again was done before the change of mind, and does not undo it.
  await client.do(viewer, 'castVote', keyed);
  expect((await close(sitting)).votes).toEqual([{ seat: one.id, choice: 'AGAINST' }]);
  expect(await client.code(viewer, 'castVote', keyed)).toBe('OK');
  expect(await client.code(viewer, 'openBallot', { caseId: session.cases[0], key: keyed.key })).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
});

test('two who close at once: exactly one does', async () => {
  const { ballotId, president } = await balloting();
  const codes = await Promise.all([1, 2, 3].map(() => client.code(memberOf(president), 'closeBallot', { ballotId })));
  expect(codes.toSorted()).toEqual(['BALLOT_CLOSED', 'BALLOT_CLOSED', 'OK']);
});

test('who is absent, recused or sits without the vote votes nothing, and only the one who presides closes', async () => {
  const session = await world.session({ employers: 3 });
  const [president, second, third] = session.employers as readonly [TestSeat, TestSeat, TestSeat];
  const [union, late] = session.unions as readonly [TestSeat, TestSeat];
  await world.open(session, { there: [president, second, third, union] });
  const [caseId = ''] = session.cases;
  expect(await client.code(memberOf(late), 'openBallot', { caseId })).toBe('NOT_PRESENT');
  expect(
    await client.code(memberOf(third), 'recordRecusal', { caseId, seatId: third.id, reason: 'Ancien tuteur' }),
  ).toBe('OK');
  expect(await client.code(memberOf(third), 'openBallot', { caseId })).toBe('NO_VOTE');
  const { cases } = await client.do(memberOf(second), 'openBallot', { caseId });
  const { id: ballotId, recused, electorate } = cases[0].ballots[0];
  expect(recused).toEqual([third.id]);
  expect(
    Object.fromEntries(electorate.map(({ seat, weight }: { seat: string; weight: number }) => [seat, weight])),
  ).toEqual({
    [president.id]: 1,
    [second.id]: 1,
    [union.id]: 2,
  });
  expect(await client.code(memberOf(third), 'castVote', { ballotId, choice: 'FOR' })).toBe('NO_VOTE');
  await world.attend(session, late);
  expect(await client.code(memberOf(late), 'castVote', { ballotId, choice: 'FOR' })).toBe('NO_VOTE');
  await world.leave(second);
  expect(await client.code(memberOf(second), 'castVote', { ballotId, choice: 'FOR' })).toBe('NOT_PRESENT');
  expect(await client.code(memberOf(union), 'closeBallot', { ballotId })).toBe('WRONG_ROLE');
  expect(await client.code(memberOf(third), 'recordRecusal', { caseId, seatId: third.id, reason: 'x' })).toBe(
    'BALLOT_OPEN',
  );
  await expect(client.do(managerOf(session), 'castVote', { ballotId, choice: 'FOR' })).rejects.toThrow('FORBIDDEN');
});

test('a ballot that settled nothing is run again; one that settled is not, and decides the case', async () => {
  const sitting = await balloting();
  const { session, caseId, president } = sitting;
  const [union] = session.unions as readonly [TestSeat];
  await vote(session, sitting.ballotId, '00FA');
  await close(sitting);
  const admitted = { caseId, outcome: 'ADMITTED', blocks: ['BC01', 'BC02'], capabilities: [] };
  for (const way of [{}, { ballotId: sitting.ballotId }]) {
    expect((await client.do(memberOf(president), 'decideCase', { ...admitted, ...way })).facts).toContainEqual({
      name: 'reasons',
      value: 'BALLOT_UNDECIDED',
    });
  }
  expect((await client.read(memberOf(president), caseId)).allowedActions).not.toContain('DECIDE');
  const again = await client.do(memberOf(union), 'openBallot', { caseId });
  const ballotId = String(again.cases[0].ballots[1].id);
  expect(again.cases[0].ballots[1].round).toBe(2);
  expect(
    await client.code(memberOf(president), 'decideCase', { caseId, outcome: 'ADMITTED', blocks: [], capabilities: [] }),
  ).toBe('BALLOT_OPEN');
  await vote(session, ballotId, 'FFAF');
  await close({ president, ballotId });
  expect(await client.code(memberOf(union), 'openBallot', { caseId })).toBe('CASE_SETTLED');
  expect((await client.do(memberOf(president), 'decideCase', admitted)).facts).toContainEqual({
    name: 'reasons',
    value: 'BALLOT_CONTRADICTED',
  });
  expect(await client.code(memberOf(president), 'decideCase', { ...admitted, ballotId: sitting.ballotId })).toBe(
    'NOT_FOUND',
  );
  const { cases } = await client.do(memberOf(president), 'decideCase', { ...admitted, ballotId });
  expect(cases[0]).toMatchObject({ progress: 'DECIDED', decision: { way: 'BALLOT', ballotId, outcome: 'ADMITTED' } });
});
