import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles } from '../../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../../testkit/index.ts';
import { type MinutesWorld, minutesWorld } from '../../../../../../testkit/jury/minutes-world.ts';
import { managerOf, memberOf } from '../../../../../../testkit/jury/sitting-client.ts';
import { type SittingWorld, sittingWorld } from '../../../../../../testkit/jury/sitting-world.ts';
import { type JuryWorld, juryWorld, type TestSeat, type TestSession } from '../../../../../../testkit/jury-world.ts';
import { inRole } from '../../../../../../testkit/viewers.ts';
import type { Viewer } from '../../../../../kernel/authorisation/viewer.ts';

const DAY = new Date('2027-01-14T08:00:00Z');

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld & SittingWorld;
let minutes: MinutesWorld;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url, { now: () => DAY });
  world = { ...juryWorld(database.pool), ...sittingWorld(database.pool) };
  minutes = minutesWorld(api, world, database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

/** A session as it is tried: the president, a union member who is there, one who is not, and its ballot. */
interface Scene {
  readonly session: TestSession;
  readonly ballot: string | null;
}

const seats = ({ session: { employers, unions } }: Scene) => {
  const [president] = employers as readonly [TestSeat];
  const [there, away] = unions as readonly [TestSeat, TestSeat];
  return { president, there, away };
};

const inRoom = async (session: TestSession): Promise<readonly TestSeat[]> => {
  const { president, there } = seats({ session, ballot: null });
  return [president, there];
};

const SCENES: Readonly<Record<string, () => Promise<Scene>>> = {
  draft: async () => ({ session: await world.session(), ballot: null }),
  convened: async () => {
    const session = await world.session();
    await world.convene(session);
    for (const seat of await inRoom(session)) await world.attend(session, seat);
    return { session, ballot: null };
  },
  'of another day': async () => {
    const session = await world.session({ on: '2027-01-15' });
    await world.convene(session);
    return { session, ballot: null };
  },
  open: async () => {
    const session = await world.session();
    await world.open(session, { there: await inRoom(session) });
    return { session, ballot: null };
  },
  'open without a union': async () => {
    const session = await world.session();
    await world.open(session, { there: (await inRoom(session)).slice(0, 1) });
    return { session, ballot: null };
  },
  'in a ballot': async () => {
    const session = await world.session();
    await world.open(session, { there: await inRoom(session) });
    return { session, ballot: await world.ballot(session) };
  },
  decided: async () => {
    const session = await world.session();
    await world.open(session, { there: await inRoom(session) });
    await tried(memberOf(seats({ session, ballot: null }).president), 'decideByConsensus', { caseIds: session.cases });
    return { session, ballot: null };
  },
  closed: async () => ({ session: await minutes.closed(), ballot: null }),
  sealed: async () => {
    const session = await minutes.closed();
    await minutes.signed(session, DAY);
    await minutes.seal(session);
    return { session, ballot: null };
  },
};

const VIEWERS: Readonly<Record<string, (scene: Scene) => Viewer>> = {
  'an administrator': () => ADMINISTRATOR,
  'an auditor': () => inRole('AUDITOR'),
  'the centre': ({ session }) => managerOf(session),
  'another centre': () => managerOf({ centreId: randomUUID() }),
  'the president': (scene) => memberOf(seats(scene).president),
  'a member who is there': (scene) => memberOf(seats(scene).there),
  'a member who is away': (scene) => memberOf(seats(scene).away),
  'the lead of a union': (scene) =>
    inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: seats(scene).there.organisationId }),
  'a member of no jury': () => inRole('DELEGATION_MEMBER', { kind: 'ORGANISATION', id: randomUUID() }, randomUUID()),
};

/** The code of the refusal, or of the error; "OK". */
async function tried(viewer: Viewer, mutation: string, input: Record<string, unknown>): Promise<string> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Refused { code } } }`;
  const { data, errors } = await api.askAs(viewer, document, { input });
  if (errors[0] !== undefined) return String(errors[0].extensions.code);
  return data[mutation].__typename === 'Refused' ? String(data[mutation].code) : 'OK';
}

/** What is wrong with what was sent, by somebody who may send it. */
const OF_INPUT = ['INPUT_INVALID', 'CODE_OVER'];
/** What is wrong with cases of a run, told to who may decide them: the cases themselves say which may be. */
const OF_RUN = ['BLOCKED', 'BALLOT_OPEN', 'CASE_SETTLED'];

type Try = readonly [mutation: string, input: (scene: Scene) => Record<string, unknown>];
const key = randomUUID;
const assessed = { route: 'CONTINUING_TRAINING', enteredOn: '2021-09-01', blocks: [] };
const ofSession = (mutation: string, parts: () => Record<string, unknown> = () => ({ key: key() })): Try => [
  mutation,
  ({ session }) => ({ sessionId: session.id, ...parts() }),
];
const ofCase = (mutation: string, parts: (scene: Scene) => Record<string, unknown> = () => ({ key: key() })): Try => [
  mutation,
  (scene) => ({ caseId: scene.session.cases[0], ...parts(scene) }),
];
const ofBallot = (mutation: string, parts: Record<string, unknown> = {}): Try => [
  mutation,
  ({ ballot }) => ({ ballotId: ballot ?? randomUUID(), key: key(), ...parts }),
];

const SESSION_TRIES: Readonly<Record<string, Try>> = {
  DRAW_ATTENDANCE_CODE: ofSession('drawAttendanceCode'),
  ENTER_CASE: ofSession('enterCase', () => ({ candidateId: randomUUID(), rncpCode: 'RNCP28245', ...assessed })),
  DECIDE_BY_CONSENSUS: ['decideByConsensus', ({ session }) => ({ caseIds: session.cases, key: key() })],
  DRAW_UP_MINUTES: ofSession('drawUpMinutes', () => ({ observations: ['Essai'] })),
  RECTIFY_MINUTES: ofSession('rectifyMinutes', () => ({ reason: 'Essai', correction: 'Essai', key: key() })),
};
const CASE_TRIES: Readonly<Record<string, Try>> = {
  CHANGE: ofCase('changeCase', () => ({ revision: 1, ...assessed })),
  REMOVE: ofCase('removeCase', () => ({ revision: 1 })),
  DECIDE_BY_CONSENSUS: ['decideByConsensus', ({ session }) => ({ caseIds: session.cases, key: key() })],
  DECIDE: ofCase('decideCase', () => ({
    outcome: 'NOT_ADMITTED',
    blocks: [],
    capabilities: [],
    reason: 'Essai',
    key: key(),
  })),
  ATTACH_DOCUMENT: ofCase('attachCaseDocument', () => ({
    kind: 'OTHER',
    title: 'Essai',
    content: 'JVBERi0xLjc=',
    key: key(),
  })),
  OPEN_BALLOT: ofCase('openBallot'),
  CARRY_OVER: ofCase('carryOver', () => ({ reason: 'Essai', key: key() })),
  REOPEN: ofCase('reopenCase', () => ({ reason: 'Essai', key: key() })),
};
const BALLOT_TRIES: Readonly<Record<string, Try>> = {
  VOTE: ofBallot('castVote', { choice: 'FOR' }),
  CLOSE: ofBallot('closeBallot'),
};
const seatTries = (seat: TestSeat): Readonly<Record<string, Try>> => ({
  SIGN_DRAWN: ofSession('signAttendance', () => ({
    seatId: seat.id,
    method: 'DRAWN',
    signature: 'M 0 0 L 9 9',
    key: key(),
  })),
  SIGN_BY_CODE: ofSession('signAttendance', () => ({ seatId: seat.id, method: 'CODE', code: '123456', key: key() })),
  RECORD_DEPARTURE: ofSession('recordDeparture', () => ({ seatId: seat.id, key: key() })),
});
const recusalOf = (seat: TestSeat): Try =>
  ofCase('recordRecusal', () => ({ seatId: seat.id, reason: 'Essai', key: key() }));

const READ = `query ($id: ID!, $case: ID!) {
  jurySession(id: $id) { allowedGestures seats { id allowedActions } }
  juryCase(id: $case) { allowedActions recusableSeats ballots { id allowedActions } } }`;

/** What is told to be allowed, and each thing that may be tried: "name of the thing" → its try, and whether it was told. */
async function promised(
  viewer: Viewer,
  scene: Scene,
): Promise<readonly (readonly [string, boolean, (scene: Scene) => Try])[]> {
  const { data } = await api.askAs(viewer, READ, { id: scene.session.id, case: scene.session.cases[0] });
  const told = (all: Readonly<Record<string, Try>>, allowed: readonly string[] | undefined, of = '') =>
    Object.entries(all).map(([name, one]) => [`${of}${name}`, allowed?.includes(name) === true, () => one] as const);
  const one = data?.juryCase;
  const ofSeat = (name: 'president' | 'there' | 'away') => {
    const { id } = seats(scene)[name];
    const allowed: readonly string[] =
      data?.jurySession?.seats.find((seat: { id: string }) => seat.id === id)?.allowedActions ?? [];
    const tries = Object.keys(seatTries(seats(scene)[name]));
    const signs = tries.map(
      (action) =>
        [
          `${name} ${action}`,
          allowed.includes(action),
          (of: Scene) => seatTries(seats(of)[name])[action] ?? SESSION_TRIES.ENTER_CASE,
        ] as const,
    );
    const recused = [
      `${name} RECUSE`,
      one?.recusableSeats.includes(id) === true,
      (of: Scene) => recusalOf(seats(of)[name]),
    ] as const;
    return [...signs, recused];
  };
  return [
    ...told(SESSION_TRIES, data?.jurySession?.allowedGestures, 'session '),
    ...told(CASE_TRIES, one?.allowedActions, 'case '),
    ...told(BALLOT_TRIES, one?.ballots.at(-1)?.allowedActions, 'ballot '),
    ...(['president', 'there', 'away'] as const).flatMap(ofSeat),
  ] as never;
}

const pairs = Object.keys(SCENES).flatMap((scene) => Object.keys(VIEWERS).map((viewer) => [scene, viewer] as const));

test.each(pairs)(
  '%s, %s: what is told to be allowed is done, and all else refused',
  async (scene, viewer) => {
    const [make, who] = [SCENES[scene], VIEWERS[viewer]];
    if (make === undefined || who === undefined) throw new Error('No such scene');
    const shared = await make();
    const wrong: string[] = [];
    for (const [name, allowed, tryOf] of await promised(who(shared), shared)) {
      // What is refused changes nothing: the same scene serves for all of it.
      const at = allowed ? await make() : shared;
      const [mutation, input] = tryOf(at);
      const code = await tried(who(at), mutation, input(at));
      const ofRun = name === 'session DECIDE_BY_CONSENSUS' && allowed && OF_RUN.includes(code);
      const done = code === 'OK' || OF_INPUT.includes(code) || ofRun;
      if (done !== allowed) wrong.push(`${name}: ${allowed ? 'allowed' : 'not allowed'}, ${code}`);
    }
    expect(wrong).toEqual([]);
  },
  60_000,
);

async function statementsFor(cases: number, union: number): Promise<number> {
  const session = await world.session({ cases, employers: union, unions: union });
  await world.open(session);
  const query = vi.spyOn(pg.Client.prototype, 'query');
  const { data, errors } = await api.askAs(
    managerOf(session),
    `query ($id: ID!) { jurySession(id: $id) { allowedGestures seats { allowedActions }
      cases(first: 20) { nodes { allowedActions recusableSeats quorum ballots { allowedActions } } } } }`,
    { id: session.id },
  );
  const sent = query.mock.calls.length;
  query.mockRestore();
  expect(errors).toEqual([]);
  expect(data.jurySession.cases.nodes).toHaveLength(cases);
  return sent;
}

test('what is allowed takes the same number of statements, however many seats and cases there are', async () => {
  expect(await statementsFor(12, 5)).toBe(await statementsFor(1, 1));
});
