import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';
import { type JuryWorld, juryWorld } from '../../../../testkit/jury-world.ts';
import { SYSTEM_SETTINGS, type WallSettings } from '../../../kernel/authorisation/wall-settings.ts';
import { accepted } from '../../../kernel/result.ts';
import { transact } from '../../../kernel/write/transact.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { writePool } from '../../../kernel/write/write-pool.ts';
import { juryPersonalData } from './personal-data.ts';

let database: TestDatabase;
let pool: ReturnType<typeof writePool>;
let world: JuryWorld;
beforeAll(async () => {
  database = await testDatabase();
  pool = writePool(database.url, () => undefined);
  world = juryWorld(database.pool);
});
afterAll(async () => {
  await pool.end();
  await database.close();
});

const sql = (text: string, values: readonly unknown[] = []) => database.pool.query(text, [...values]);

async function as<Value>(settings: WallSettings, work: (uow: UnitOfWork) => Promise<Value>): Promise<Value> {
  const request = { caller: { kind: 'SYSTEM', id: 'test' }, requestId: null, now: new Date(), settings } as const;
  const result = await transact(pool, request, async (uow) => accepted(await work(uow)));
  if (!result.ok) throw new Error('Nothing refuses here');
  return result.value;
}

const alone = (personId: string): WallSettings => ({
  ...SYSTEM_SETTINGS,
  'delibere.national': '',
  'delibere.person': personId,
});
const heldAbout = (personId: string, settings = alone(personId)) =>
  as(settings, (uow) => juryPersonalData.collect(uow.rows, { personId, accountIds: [], emails: [] }));

async function seal(sessionId: string): Promise<void> {
  for (const columns of [
    `state = 'OPEN', opened_at = now(), presided_by = president_seat`,
    `state = 'CLOSED', closed_at = now()`,
    `state = 'SEALED', sealed_at = now()`,
  ]) {
    await sql(`UPDATE jury.session SET ${columns} WHERE id = $1`, [sessionId]);
  }
}

/** A sitting with a named ballot, a secret one, and a decision. */
async function sitting() {
  const session = await world.session({ state: 'CONVENED' });
  const [first, second] = session.unions;
  const [caseId] = session.cases;
  const { rows } = await sql('SELECT candidate_id AS id FROM jury.candidate_case WHERE id = $1', [caseId]);
  const ballot = async (round: number, secrecy: string): Promise<string> => {
    const made = await sql(
      `INSERT INTO jury.ballot (id, session_id, case_id, round, secrecy, asked_by, electors, opened_at)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, '{}', now()) RETURNING id`,
      [session.id, caseId, round, secrecy, first?.id],
    );
    return made.rows[0].id;
  };
  const named = await ballot(1, 'NAMED');
  await sql(`INSERT INTO jury.vote (ballot_id, session_id, seat_id, choice) VALUES ($1, $2, $3, 'AGAINST')`, [
    named,
    session.id,
    second?.id,
  ]);
  await sql(`UPDATE jury.ballot SET closed_at = now(), verdict = '{}' WHERE id = $1`, [named]);
  await sql('INSERT INTO jury.participation (ballot_id, session_id, seat_id) VALUES ($1, $2, $3)', [
    await ballot(2, 'SECRET'),
    session.id,
    second?.id,
  ]);
  await sql(
    `INSERT INTO jury.decision (case_id, session_id, outcome, way, blocks, capabilities, departs, deliberated_on, conformity,
       decided_at)
     VALUES ($1, $2, 'ADMITTED', 'CONSENSUS', '[]', '[]', false, '2027-01-14', '[]', now())`,
    [caseId, session.id],
  );
  return { session, candidate: rows[0].id, member: second?.personId ?? '', seat: second?.id ?? '' };
}

test('a member is given where they sat, what they answered and voted by name; of a secret ballot that they took part', async () => {
  const { member, seat } = await sitting();
  await sql(
    `UPDATE jury.seat SET answer = 'ACCEPTED', answered_at = now(), answer_note = 'Avec plaisir' WHERE id = $1`,
    [seat],
  );
  const held = await heldAbout(member);
  expect(held).toMatchObject({
    juries: [{ on: '2027-01-14', college: 'UNIONS', answer: 'ACCEPTED', note: 'Avec plaisir' }],
    juryVotes: [{ certification: 'RNCP28245', round: 1, choice: 'AGAINST' }],
    jurySecretBallots: [{ round: 2, voted: true }],
    juryCases: [],
  });
  expect(Object.keys(held.jurySecretBallots?.[0] ?? {}).sort()).toEqual(['case', 'round', 'session', 'voted']);
});

test('a candidate is given their case, and what was decided once the minutes are sealed', async () => {
  const { session, candidate } = await sitting();
  const told = async () => (await heldAbout(candidate)).juryCases;
  expect(await told()).toMatchObject([{ certification: 'RNCP28245', outcome: null, progress: 'PENDING' }]);
  await seal(session.id);
  expect(await told()).toMatchObject([{ outcome: 'ADMITTED', deliberatedOn: '2027-01-14' }]);
});

test('nobody is given what is held about somebody else', async () => {
  const { member, candidate } = await sitting();
  expect(Object.values(await heldAbout(candidate, alone(member))).flat()).toEqual([]);
  expect((await heldAbout(candidate, SYSTEM_SETTINGS)).juryCases).toHaveLength(1);
});

test('erasing takes out a calendar and notes, and leaves what minutes rest on', async () => {
  const { session, member, seat } = await sitting();
  const other = await world.session({ state: 'CONVENED' });
  const [theirs] = other.unions;
  const personId = theirs?.personId ?? '';
  for (const id of [seat, theirs?.id]) {
    await sql(`UPDATE jury.seat SET answer = 'DECLINED', answered_at = now(), answer_note = 'Malade' WHERE id = $1`, [
      id,
    ]);
  }
  await sql(`INSERT INTO jury.calendar_feed (person_id, link_hash) VALUES ($1, sha256('x'))`, [personId]);
  await seal(session.id);
  for (const id of [personId, member]) {
    await as(SYSTEM_SETTINGS, (uow) => juryPersonalData.erase(uow, { personId: id, accountIds: [], emails: [] }));
  }
  const noteOf = async (id?: string) =>
    (await sql('SELECT answer_note AS note FROM jury.seat WHERE id = $1', [id])).rows[0].note;
  expect([await noteOf(seat), await noteOf(theirs?.id)]).toEqual(['Malade', null]);
  expect((await heldAbout(personId, SYSTEM_SETTINGS)).juryCalendar).toEqual([]);
  expect((await heldAbout(member, SYSTEM_SETTINGS)).juryVotes).toHaveLength(1);
});
