import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { mailsOf } from '../../../../../testkit/jury/jury-mails.ts';
import { revisionOf, type Written, writeSession } from '../../../../../testkit/jury/session-api.ts';
import { type JuryWorld, juryWorld, type TestSession } from '../../../../../testkit/jury-world.ts';
import { importShippedFiche } from '../../../../first-import.ts';

const NOW = '2026-11-26T10:00:00Z';
let now = new Date(NOW);
let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld;
beforeAll(async () => {
  database = await testDatabase();
  await importShippedFiche(database.url);
  api = await appAsRoles(database.url, { now: () => now });
  world = juryWorld(database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});
beforeEach(() => {
  now = new Date(NOW);
});

const write = async (name: string, session: TestSession, input: Record<string, unknown>): Promise<Written> =>
  writeSession(api, name, { sessionId: session.id, revision: await revisionOf(api, session.id), ...input });
const seatOf = (written: Written, id: string): Written => written.seats.find((seat: { id: string }) => seat.id === id);
const found = (written: Written, code: string): readonly Written[] =>
  written.findings.filter((finding: { code: string }) => finding.code === code);

/** A session on a day, two of whose members have no e-mail: an employer, and a union member who has an address. */
async function session(on = '2026-12-16') {
  const made = await world.session({ on });
  const [employer, union] = [made.employers[1], made.unions[0]];
  if (!employer || !union) throw new Error('Two sides');
  await database.pool.query('UPDATE directory.person_contact SET email = NULL WHERE person_id = ANY ($1::uuid[])', [
    [employer.personId, union.personId],
  ]);
  await database.pool.query('UPDATE directory.person_contact SET address = $2 WHERE person_id = $1', [
    union.personId,
    '12 rue des Forges\n42000 Saint-Étienne',
  ]);
  return { made, employer, union };
}

const STEPS = `query ($id: ID!) { jurySession(id: $id) { allowedActions { action warnings { code facts { name value } }
  } } }`;

test('the step lists each member who is called by post, with what mends it, before it is taken', async () => {
  const { made, employer, union } = await session();
  const { data } = await api.askAs(ADMINISTRATOR, STEPS, { id: made.id });
  const convene = data.jurySession.allowedActions.find(({ action }: { action: string }) => action === 'CONVENE');
  const listed = convene.warnings.filter(({ code }: { code: string }) => code === 'CONVOCATION_BY_POST');
  expect(listed.map(({ facts }: Written) => facts[0].value).toSorted()).toEqual(
    [employer.personId, union.personId].toSorted(),
  );
  const added = await write('tellRegionalCommittee', made, { on: '2026-11-20' });
  expect(found(added, 'CONVOCATION_BY_POST').map(({ seats, severity }) => [seats, severity])).toEqual(
    expect.arrayContaining([
      [[employer.id], 'WARNING'],
      [[union.id], 'WARNING'],
    ]),
  );
});

test('their letter waits, with its file at hand, and notice counts from the day it is posted', async () => {
  const { made, employer, union } = await session();
  await database.pool.query('TRUNCATE mail.message');
  const convened = await write('takeSessionStep', made, { action: 'CONVENE' });
  expect(await mailsOf(database.pool, 'CONVOCATION')).toHaveLength(2);
  const { letter, convokedOn } = seatOf(convened, union.id);
  expect([convokedOn, letter]).toEqual([
    null,
    { path: expect.stringContaining(`/sessions/${made.id}/documents/`), madeOn: '2026-11-26', postedOn: null },
  ]);
  expect(seatOf(convened, made.unions[1]?.id ?? '')).toMatchObject({ convokedOn: '2026-11-26', letter: null });
  expect(found(convened, 'LEAVE_NOTICE_TOO_SHORT')).toEqual([]);
  api.actAs(ADMINISTRATOR);
  const file = await api.app.inject({ url: letter.path });
  expect([file.statusCode, file.headers['content-type'], file.rawPayload.subarray(0, 5).toString()]).toEqual([
    200,
    'application/pdf',
    '%PDF-',
  ]);
  now = new Date('2026-12-10T10:00:00Z');
  const on = async (day: string) => write('recordPosting', made, { seatId: union.id, on: day });
  expect(await on('2026-12-11')).toMatchObject({ problems: [{ path: 'on', code: 'IN_THE_FUTURE' }] });
  expect(await on('2026-11-25')).toMatchObject({ problems: [{ path: 'on', code: 'BEFORE_IT_WAS_MADE' }] });
  const posted = await on('2026-12-09');
  expect(seatOf(posted, union.id)).toMatchObject({ convokedOn: '2026-12-09', letter: { postedOn: '2026-12-09' } });
  expect(found(posted, 'LEAVE_NOTICE_TOO_SHORT')).toMatchObject([
    { seats: [union.id], facts: expect.arrayContaining([{ name: 'days', value: '7' }]) },
  ]);
  expect(found(posted, 'CONVOCATION_BY_POST')).toMatchObject([{ seats: [employer.id] }]);
  expect(await on('2026-12-09')).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
  const { rows } = await database.pool.query(
    `SELECT after FROM audit.event WHERE object_id = $1 AND kind = 'CONVOCATION_POSTED'`,
    [made.id],
  );
  expect(rows).toEqual([{ after: { seat: union.id, on: '2026-12-09' } }]);
});

test('a session that moves asks for another letter, newcomers are not called twice, and nobody is reminded by letter', async () => {
  const { made, union } = await session('2027-01-14');
  await write('takeSessionStep', made, { action: 'CONVENE' });
  await write('recordPosting', made, { seatId: union.id, on: '2026-11-26' });
  now = new Date('2026-11-30T10:00:00Z');
  await writeSession(api, 'remindSession', { sessionId: made.id });
  const plan = { startsAt: '14:00', endsAt: '17:00', place: 'Salle des actes', certifications: ['RNCP28245'] };
  const moved = await write('changeSession', made, { ...plan, sessionOn: '2027-01-15' });
  expect(seatOf(moved, union.id)).toMatchObject({
    convokedOn: '2026-11-26',
    letter: { madeOn: '2026-11-30', postedOn: null },
  });
  const { rows } = await database.pool.query('SELECT by_post FROM jury.convocation WHERE seat_id = $1', [union.id]);
  expect(rows).toEqual([{ by_post: true }, { by_post: true }]);
});

test('only those who organise and oversee are told of letters', async () => {
  const { made, union } = await session();
  await write('takeSessionStep', made, { action: 'CONVENE' });
  const document = 'query ($id: ID!) { jurySession(id: $id) { seats { id letter { path } } } }';
  const told = async (viewer: ReturnType<typeof inRole>): Promise<boolean> => {
    const { data } = await api.askAs(viewer, document, { id: made.id });
    return seatOf(data.jurySession, union.id).letter !== null;
  };
  expect(await told(inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: made.centreId }))).toBe(true);
  expect(await told(inRole('AUDITOR'))).toBe(true);
  expect(await told(inRole('DELEGATION_MEMBER', null, made.unions[1]?.personId ?? null))).toBe(false);
  expect(await told(inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: made.centreId }))).toBe(false);
});
