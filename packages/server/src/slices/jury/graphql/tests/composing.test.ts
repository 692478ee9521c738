import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { PLAN, writeSession } from '../../../../../testkit/jury/session-api.ts';
import { type JuryWorld, juryWorld, type TestSession } from '../../../../../testkit/jury-world.ts';
import { trailOf } from '../../../../../testkit/trail-of.ts';
import { importShippedFiche } from '../../../../first-import.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld;
beforeAll(async () => {
  database = await testDatabase();
  await importShippedFiche(database.url);
  api = await appAsRoles(database.url, { now: () => new Date('2026-11-26T10:00:00Z') });
  world = juryWorld(database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const write = (name: string, input: Record<string, unknown>, viewer?: typeof ADMINISTRATOR) =>
  writeSession(api, name, input, viewer);

const trail = (id: string) => trailOf(database.pool, id);

describe('seats', () => {
  const added = async (session: TestSession, parts: Record<string, unknown> = {}) =>
    write('addSeat', {
      sessionId: session.id,
      revision: 1,
      college: 'EMPLOYERS',
      organisationId: session.centreId,
      ...parts,
    });
  const codes = (session: { findings: readonly { code: string }[] }) => session.findings.map(({ code }) => code);

  test('a seat is added vacant or held, with what the rules say of it at once', async () => {
    const session = await world.session();
    const vacant = await added(session);
    expect(vacant.seats.filter(({ college }: { college: string }) => college === 'EMPLOYERS')).toMatchObject([
      { rank: 1 },
      { rank: 2 },
      { rank: 3, person: null, voting: true, designatedBy: null },
    ]);
    expect(codes(vacant)).toEqual(expect.arrayContaining(['SEAT_VACANT', 'PARITY_BROKEN']));
    const personId = await world.person();
    await world.mandate(personId, session.centreId, { college: 'EMPLOYERS', to: '2026-12-31' });
    const seat = vacant.seats[2];
    const held = await write('changeSeat', {
      sessionId: session.id,
      revision: 2,
      seatId: seat.id,
      personId,
      voting: false,
    });
    expect(held.seats[2]).toMatchObject({
      person: { id: personId },
      voting: false,
      designatedBy: { id: session.centreId },
    });
    expect(codes(held)).toEqual(expect.arrayContaining(['MANDATE_ENDS_BEFORE_SESSION', 'MEMBER_NOT_QUALIFIED']));
    expect(codes(held)).not.toContain('PARITY_BROKEN');
    expect(await trail(session.id)).toMatchObject([
      { kind: 'SEAT_ADDED', after: { college: 'EMPLOYERS', rank: 3, personId: null } },
      { kind: 'SEAT_CHANGED', before: { personId: null, voting: true }, after: { personId, voting: false } },
    ]);
  });

  test('nobody is seated for an organisation that never mandated them', async () => {
    const session = await world.session();
    const personId = await world.person();
    expect(await added(session, { personId })).toMatchObject({ code: 'NOT_MANDATED' });
    await world.mandate(personId, session.centreId, { college: 'UNIONS' });
    expect(await added(session, { personId })).toMatchObject({ code: 'NOT_MANDATED' });
    const branch = await world.organisation('BRANCH');
    const wrong = { code: 'INPUT_INVALID', problems: [{ path: 'organisationId', code: 'WRONG_KIND' }] };
    expect(await added(session, { organisationId: branch })).toMatchObject(wrong);
  });

  test('a centre seats those mandated for its juries, and not those of another', async () => {
    const session = await world.session();
    const manager = inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: session.centreId });
    const [here, there] = [await world.person(), await world.person()];
    const union = session.unions[0]?.organisationId ?? '';
    await world.mandate(here, union, { examCentreId: session.centreId });
    await world.mandate(there, union, { examCentreId: await world.organisation('EXAM_CENTRE') });
    const input = { sessionId: session.id, college: 'UNIONS', organisationId: union, voting: false };
    expect(await write('addSeat', { ...input, revision: 1, personId: there }, manager)).toMatchObject({
      code: 'NOT_MANDATED',
    });
    const seated = await write('addSeat', { ...input, revision: 1, personId: here }, manager);
    expect(seated.seats.some(({ person }: { person: { id: string } | null }) => person?.id === here)).toBe(true);
  });

  test('a seat is moved within its side, and removed with all that points to it', async () => {
    const session = await world.session({ employers: 3 });
    const [first, second, third] = session.employers.map(({ id }) => id);
    const order = (written: { seats: readonly { id: string; college: string }[] }) =>
      written.seats.filter(({ college }) => college === 'EMPLOYERS').map(({ id }) => id);
    const input = { sessionId: session.id };
    expect(order(await write('moveSeat', { ...input, revision: 1, seatId: third, rank: 1 }))).toEqual([
      third,
      first,
      second,
    ]);
    expect(await write('moveSeat', { ...input, revision: 2, seatId: third, rank: 4 })).toMatchObject({
      problems: [{ path: 'rank', code: 'OUT_OF_RANGE' }],
    });
    await write('changeSeat', {
      ...input,
      revision: 2,
      seatId: second,
      personId: session.employers[1]?.personId,
      proxyTo: first,
    });
    const left = await write('removeSeat', { ...input, revision: 3, seatId: first });
    expect(order(left)).toEqual([third, second]);
    expect(left.president).toBeNull();
    expect(left.seats.map(({ proxyTo }: { proxyTo: string | null }) => proxyTo)).toEqual([null, null, null, null]);
    expect(codes(left)).toContain('NO_PRESIDENT');
  });

  test('a president is named among the seats, with a substitute who is somebody else', async () => {
    const session = await world.session();
    const other = await world.session();
    const [first, second] = session.employers.map(({ id }) => id);
    const name = (input: Record<string, unknown>) =>
      write('namePresident', { sessionId: session.id, revision: 1, ...input });
    expect(await name({ presidentSeat: other.employers[0]?.id })).toMatchObject({
      problems: [{ path: 'presidentSeat', code: 'NOT_FOUND' }],
    });
    expect(await name({ presidentSeat: first, substituteSeat: first })).toMatchObject({
      problems: [{ path: 'substituteSeat', code: 'SAME_AS_PRESIDENT' }],
    });
    expect(await name({ presidentSeat: first })).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
    const named = await name({ presidentSeat: second, substituteSeat: first });
    expect(named).toMatchObject({ president: { id: second }, substitutePresident: { id: first } });
  });

  test('whoever signed for having been there keeps the seat', async () => {
    const session = await world.session({ state: 'CONVENED' });
    const seatId = session.employers[1]?.id;
    await database.pool.query(
      `INSERT INTO jury.attendance (id, session_id, seat_id, arrived_at, method) VALUES (gen_random_uuid(), $1, $2, now(), 'CODE')`,
      [session.id, seatId],
    );
    const input = { sessionId: session.id, revision: 1, seatId };
    expect(await write('removeSeat', input)).toMatchObject({ code: 'ALREADY_RECORDED' });
    expect(await write('changeSeat', input)).toMatchObject({ code: 'ALREADY_RECORDED' });
  });
});

describe('overrides', () => {
  test('[A03] a notice too short is passed over with a reason, and blocks again once its facts change', async () => {
    const session = await world.session({ ruleSet: 'ACCORD_2019', on: '2026-12-08' });
    const input = { sessionId: session.id };
    const told = await write('tellRegionalCommittee', { ...input, revision: 1, on: '2026-11-20' });
    const short = told.findings.filter(({ code }: { code: string }) => code === 'NOTICE_TOO_SHORT');
    expect(short).toHaveLength(2);
    expect(short[0]).toMatchObject({ severity: 'BLOCKING', overridable: true, overriddenBecause: null });
    const { key: findingKey } = short[0];
    const override = { ...input, revision: 2, findingKey, reason: 'Accord des organisations' };
    const passed = await write('overrideFinding', override);
    expect(passed.findings.find(({ key }: { key: string }) => key === findingKey)).toMatchObject({
      severity: 'WARNING',
      overridable: false,
      overriddenBecause: 'Accord des organisations',
    });
    expect(await write('overrideFinding', { ...override, revision: 3 })).toMatchObject({
      code: 'FINDING_NOT_OVERRIDABLE',
    });
    expect((await trail(session.id)).at(-1)).toMatchObject({
      kind: 'FINDING_OVERRIDDEN',
      reason: 'Accord des organisations',
      after: { code: 'NOTICE_TOO_SHORT', facts: { days: 12 } },
    });
    const moved = await write('changeSession', {
      ...input,
      ...PLAN,
      revision: 3,
      sessionOn: '2026-12-07',
      ruleSetId: 'ACCORD_2019@1',
    });
    expect(
      moved.findings.filter(
        ({ code, severity }: { code: string; severity: string }) =>
          code === 'NOTICE_TOO_SHORT' && severity === 'BLOCKING',
      ),
    ).toHaveLength(2);
    await write('withdrawOverride', { ...input, revision: 4, findingKey });
    expect(await write('withdrawOverride', { ...input, revision: 5, findingKey })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('what no rule lets anybody pass over stays in the way', async () => {
    const session = await world.session({ employers: 3 });
    const { findings } = await write('tellRegionalCommittee', { sessionId: session.id, revision: 1, on: '2026-11-20' });
    const { key: findingKey } = findings.find(({ code }: { code: string }) => code === 'PARITY_BROKEN');
    const input = { sessionId: session.id, revision: 2, findingKey, reason: 'Tant pis' };
    expect(await write('overrideFinding', input)).toMatchObject({ code: 'FINDING_NOT_OVERRIDABLE' });
    expect(await write('overrideFinding', { ...input, reason: ' ' })).toMatchObject({ code: 'INPUT_INVALID' });
  });
});

test('of twelve who change one jury at once exactly one does, the others are told, and nothing is lost', async () => {
  const session = await world.session({ cases: 0 });
  let revision = 1;
  for (let round = 0; round < 3; round += 1) {
    const asked = Array.from({ length: 12 }, (_, index) =>
      index % 2 === 0
        ? write('addSeat', { sessionId: session.id, revision, college: 'EMPLOYERS', organisationId: session.centreId })
        : write('changeSession', { sessionId: session.id, revision, ...PLAN, place: `Salle ${round} ${index}` }),
    );
    const answers = await Promise.all(asked);
    const done = answers.filter(({ id }) => id !== undefined);
    expect(done).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'VERSION_CONFLICT')).toHaveLength(11);
    revision = done[0].revision;
  }
  expect(revision).toBe(4);
  const events = await trail(session.id);
  expect(events).toHaveLength(3);
  const { rows } = await database.pool.query(
    `SELECT (SELECT count(*)::int FROM jury.seat WHERE session_id = s.id) AS seats, place FROM jury.session s WHERE id = $1`,
    [session.id],
  );
  expect(rows[0].seats).toBe(4 + events.filter(({ kind }) => kind === 'SEAT_ADDED').length);
});
