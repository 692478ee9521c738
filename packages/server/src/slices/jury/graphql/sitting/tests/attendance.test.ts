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

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld & SittingWorld;
let client: SittingClient;
let now = new Date('2027-01-14T08:00:00Z');
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url, { now: () => now });
  world = { ...juryWorld(database.pool), ...sittingWorld(database.pool) };
  client = sittingClient(api);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

async function convened() {
  now = new Date('2027-01-14T08:00:00Z');
  const session = await world.session();
  await world.convene(session);
  const [president, second] = session.employers as readonly [TestSeat, TestSeat];
  const [union] = session.unions as readonly [TestSeat];
  return { session, president, second, union };
}

const drawn = ({ id }: TestSession, seat: TestSeat, signature = 'M 10 10 L 90 40') => ({
  sessionId: id,
  seatId: seat.id,
  method: 'DRAWN',
  signature,
});

async function stays(session: TestSession) {
  const { rows } = await database.pool.query(
    'SELECT seat_id AS seat, method, recorded_by AS "by", left_at IS NOT NULL AS "left" FROM jury.attendance WHERE session_id = $1 ORDER BY arrived_at',
    [session.id],
  );
  return rows;
}

test('a member signs for themselves, once, on the day; the centre has anybody sign on its device, and it is said', async () => {
  const { session, president, union } = await convened();
  now = new Date('2027-01-13T08:00:00Z');
  expect(await client.do(memberOf(union), 'signAttendance', drawn(session, union))).toMatchObject({
    code: 'BLOCKED',
    facts: [{ name: 'blockers', value: 'NOT_THE_DAY' }],
  });
  now = new Date('2027-01-14T07:55:00Z');
  expect(await client.code(memberOf(union), 'signAttendance', drawn(session, union))).toBe('OK');
  expect(await client.code(memberOf(union), 'signAttendance', drawn(session, union))).toBe('ALREADY_RECORDED');
  expect(await client.code(memberOf(union), 'signAttendance', drawn(session, president))).toBe('WRONG_ROLE');
  const manager = managerOf(session);
  expect(await client.code(manager, 'signAttendance', drawn(session, president))).toBe('OK');
  expect(await stays(session)).toEqual(
    expect.arrayContaining([
      { seat: union.id, method: 'DRAWN', by: null, left: false },
      { seat: president.id, method: 'DRAWN', by: manager.accountId, left: false },
    ]),
  );
});

test('a signature is a path and nothing else', async () => {
  const { session, union } = await convened();
  const told = await client.do(memberOf(union), 'signAttendance', drawn(session, union, 'M 0 0"/><script>'));
  expect(told.problems).toEqual([{ path: 'signature', code: 'UNREADABLE' }]);
});

test('late arrivals, departures and returns are each an instant', async () => {
  const { session, president, union } = await convened();
  const viewer = memberOf(union);
  expect(await client.code(viewer, 'recordDeparture', { sessionId: session.id, seatId: union.id })).toBe('NOT_PRESENT');
  await client.do(viewer, 'signAttendance', drawn(session, union));
  await client.do(memberOf(president), 'signAttendance', drawn(session, president));
  expect(await client.code(viewer, 'recordDeparture', { sessionId: session.id, seatId: president.id })).toBe(
    'WRONG_ROLE',
  );
  now = new Date('2027-01-14T09:00:00Z');
  expect(await client.code(memberOf(president), 'recordDeparture', { sessionId: session.id, seatId: union.id })).toBe(
    'OK',
  );
  now = new Date('2027-01-14T09:30:00Z');
  expect(await client.code(viewer, 'signAttendance', drawn(session, union))).toBe('OK');
  expect((await stays(session)).filter(({ seat }) => seat === union.id).map(({ left }) => left)).toEqual([true, false]);
});

test('the code shown in the room signs for who types it; wrong ones are counted, and a code tried too often is over', async () => {
  const { session, president, second, union } = await convened();
  const manager = managerOf(session);
  expect(await client.code(memberOf(union), 'drawAttendanceCode', { sessionId: session.id })).toBe('WRONG_ROLE');
  const byCode = (seat: TestSeat, code: string) => ({ sessionId: session.id, seatId: seat.id, method: 'CODE', code });
  expect(await client.code(memberOf(union), 'signAttendance', byCode(union, '123456'))).toBe('CODE_OVER');
  const draw = async () =>
    ((await client.do(manager, 'drawAttendanceCode', { sessionId: session.id })) as unknown as { drawn: string }).drawn;
  const code = await draw();
  const wrong = code === '000000' ? '000001' : '000000';
  expect(await client.code(memberOf(union), 'signAttendance', byCode(union, wrong))).toBe('CODE_WRONG');
  expect(await client.code(memberOf(union), 'signAttendance', byCode(union, code))).toBe('OK');
  // A code says that somebody sees it: nobody types it for another.
  expect(await client.code(manager, 'signAttendance', byCode(second, code))).toBe('WRONG_ROLE');
  for (let tries = 1; tries < 20; tries += 1)
    await client.do(memberOf(second), 'signAttendance', byCode(second, wrong));
  expect(await client.code(memberOf(second), 'signAttendance', byCode(second, code))).toBe('CODE_OVER');
  // Who is in the room may preside it, and draw another.
  await client.do(manager, 'signAttendance', drawn(session, president));
  const { drawn: another } = (await client.do(memberOf(president), 'drawAttendanceCode', {
    sessionId: session.id,
  })) as unknown as { drawn: string };
  expect(await client.code(memberOf(second), 'signAttendance', byCode(second, code === another ? wrong : code))).toBe(
    'CODE_WRONG',
  );
  expect(await client.code(memberOf(second), 'signAttendance', byCode(second, another))).toBe('OK');
  now = new Date('2027-01-14T08:31:00Z');
  const [, late] = session.unions as readonly [TestSeat, TestSeat];
  expect(await client.code(memberOf(late), 'signAttendance', byCode(late, another))).toBe('CODE_OVER');
  const stored = await database.pool.query(
    'SELECT mac, row_to_json(c)::text AS row FROM jury.attendance_code c WHERE session_id = $1',
    [session.id],
  );
  expect(stored.rows[0].row).not.toContain(another);
});
