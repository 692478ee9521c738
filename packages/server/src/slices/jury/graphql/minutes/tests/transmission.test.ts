import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppAsRoles, appAsRoles, inRole } from '../../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../../testkit/index.ts';
import { type MinutesWorld, minutesWorld } from '../../../../../../testkit/jury/minutes-world.ts';
import { managerOf, memberOf } from '../../../../../../testkit/jury/sitting-client.ts';
import { sittingWorld } from '../../../../../../testkit/jury/sitting-world.ts';
import { juryWorld, type TestSeat } from '../../../../../../testkit/jury-world.ts';
import { writePool } from '../../../../../kernel/write/write-pool.ts';
import { candidateLetters } from '../../../use-cases/minutes/candidate-letters-job.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: MinutesWorld;
let now = new Date('2027-01-14T12:00:00Z');
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url, { now: () => now });
  world = minutesWorld(api, { ...juryWorld(database.pool), ...sittingWorld(database.pool) }, database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

async function sealed() {
  now = new Date('2027-01-14T12:00:00Z');
  const session = await world.closed();
  await database.pool.query(
    `INSERT INTO directory.person_contact (person_id, email) SELECT candidate_id, id || '@candidat.example' FROM jury.candidate_case
     WHERE session_id = $1 AND rank = 1 ON CONFLICT (person_id) DO UPDATE SET email = excluded.email`,
    [session.id],
  );
  await world.signed(session, now);
  const told = await world.seal(session);
  return { session, told, union: session.unions[0] as TestSeat };
}

async function letters(sessionId: string): Promise<void> {
  const pool = writePool(database.url, () => undefined);
  await candidateLetters({ sessionId }, { attempt: 1, maxAttempts: 1, pool });
  await pool.end();
}

const kinds = (told: { documents: { kind: string }[] }) => told.documents.map(({ kind }) => kind);

test('without a certificate the hash alone vouches for the file', async () => {
  const { told } = await sealed();
  expect(told.minutes).toMatchObject({ state: 'SEALED', sealedBy: null, sealedSha256: told.minutes.document.sha256 });
});

test('after the seal each candidate gets a letter, by mail where they have an address; run again, none', async () => {
  const { session } = await sealed();
  await letters(session.id);
  await letters(session.id);
  const { documents } = await world.read(managerOf(session), session.id);
  const written = documents.filter(({ kind }: { kind: string }) => kind === 'CANDIDATE_LETTER');
  expect(written.map(({ caseId }: { caseId: string }) => caseId).sort()).toEqual([...session.cases].sort());
  const { rows } = await database.pool.query(
    `SELECT recipient, text, jsonb_array_length(attachments::jsonb) AS files FROM mail.message
     WHERE kind = 'CANDIDATE_RESULT' AND recipient = $1`,
    [`${session.cases[0]}@candidat.example`],
  );
  expect(rows).toEqual([expect.objectContaining({ files: 1 })]);
  expect(rows[0].text).not.toMatch(/admis/i);
});

test('[A12] it is transmitted as one archive with the letter of conformity, by the centre; late, it is said', async () => {
  const { session } = await sealed();
  const manager = managerOf(session);
  now = new Date('2027-05-02T09:00:00Z');
  const asked = { sessionId: session.id, action: 'TRANSMIT' };
  expect(await world.write(memberOf(session.employers[0] as TestSeat), 'takeSessionStep', asked)).toMatchObject({
    code: 'WRONG_ROLE',
  });
  const sent = await world.write(manager, 'takeSessionStep', asked);
  expect(sent.state).toBe('TRANSMITTED');
  expect(kinds(sent)).toEqual(expect.arrayContaining(['CONFORMITY_LETTER', 'TRANSMISSION_BUNDLE', 'ATTENDANCE_SHEET']));
  const { data } = await api.askAs(
    manager,
    'query ($id: ID!) { jurySession(id: $id) { steps { action remarks { code } } } }',
    {
      id: session.id,
    },
  );
  expect(data.jurySession.steps[0]).toEqual({ action: 'TRANSMIT', remarks: [{ code: 'TRANSMISSION_LATE' }] });
});

test('files go to those they are for, and nobody else hears that they are there', async () => {
  const { session, told, union } = await sealed();
  const get = async (viewer: Parameters<AppAsRoles['actAs']>[0], url: string) => {
    api.actAs(viewer);
    const answer = await api.inject({ url });
    api.actAs(null);
    return answer;
  };
  const { path } = told.documents.find(({ id }: { id: string }) => id === told.minutes.document.id);
  const read = await get(memberOf(union), path);
  expect(read.statusCode).toBe(200);
  expect(read.headers).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-disposition': expect.stringMatching(/^attachment; filename="PV-[\w.-]+\.pdf"; filename\*=UTF-8''PV-/),
  });
  expect(read.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  const other = await world.closed();
  expect((await get(memberOf(other.unions[0] as TestSeat), path)).statusCode).toBe(404);
  expect((await get(managerOf(other), path)).statusCode).toBe(404);
  expect(
    (await get(inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: union.organisationId }), path)).statusCode,
  ).toBe(404);
  expect((await get(null, path)).statusCode).toBe(401);
  expect((await get(memberOf(union), path.replace(session.id, other.id))).statusCode).toBe(404);
  expect((await get(managerOf(session), `/sessions/${session.id}/attendance-sheet`)).statusCode).toBe(200);
  const own = await world.read(memberOf(union), session.id);
  expect(kinds(own).filter((kind) => kind === 'CONVOCATION')).toHaveLength(1);
  const convocations = (await world.read(managerOf(session), session.id)).documents.filter(
    ({ kind }: { kind: string }) => kind === 'CONVOCATION',
  );
  const mine = own.documents.find(({ kind }: { kind: string }) => kind === 'CONVOCATION');
  for (const { id, path: url } of convocations) {
    expect((await get(memberOf(union), url)).statusCode).toBe(id === mine.id ? 200 : 404);
  }
});

test('[C01] [C02] a half-year is stated by centre and union: 50 € for each jury where one of its members came', async () => {
  const { session, union } = await sealed();
  const document = `query ($year: Int!, $half: Int!, $centre: ID) { allowanceStatements(year: $year, half: $half, examCentre: $centre) {
    examCentre total lines { organisation juries amount } juries { sessionId } path } }`;
  const ask = async (viewer: Parameters<AppAsRoles['askAs']>[0], half: number) => {
    const { data, errors } = await api.askAs(viewer, document, { year: 2027, half, centre: session.centreId });
    expect(errors).toEqual([]);
    return data.allowanceStatements;
  };
  const [whole] = await ask(managerOf(session), 1);
  expect(whole).toMatchObject({ examCentre: session.centreId, total: 10_000, juries: [{ sessionId: session.id }] });
  expect(whole.lines).toHaveLength(2);
  expect(await ask(managerOf(session), 2)).toEqual([]);
  const lead = inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: union.organisationId });
  expect(await ask(lead, 1)).toMatchObject([
    { total: 5_000, lines: [{ organisation: union.organisationId, juries: 1, amount: 5_000 }] },
  ]);
  expect(await ask(managerOf({ centreId: randomUUID() }), 1)).toEqual([]);
  api.actAs(lead);
  const paper = await api.inject({ url: whole.path });
  expect(paper.statusCode).toBe(200);
  expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});
