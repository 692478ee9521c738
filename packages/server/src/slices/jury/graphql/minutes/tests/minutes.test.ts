import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppAsRoles, appAsRoles } from '../../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../../testkit/index.ts';
import { type MinutesWorld, minutesWorld, signedInAt } from '../../../../../../testkit/jury/minutes-world.ts';
import { managerOf, memberOf } from '../../../../../../testkit/jury/sitting-client.ts';
import { sittingWorld } from '../../../../../../testkit/jury/sitting-world.ts';
import { juryWorld, type TestSeat, type TestSession } from '../../../../../../testkit/jury-world.ts';
import { sealCertificate } from '../../../papers/seal/certificate.ts';
import { verifySeal } from '../../../papers/seal/verify-seal.ts';

let folder: string;
let database: TestDatabase;
let api: AppAsRoles;
let world: MinutesWorld;
const DAY = new Date('2027-01-14T12:00:00Z');
let now = DAY;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutes-'));
  database = await testDatabase();
  const certificate = await sealCertificate({ mode: 'test', file: undefined, passphrase: null, dataDir: folder });
  api = await appAsRoles(database.url, { now: () => now, sealCertificate: certificate });
  world = minutesWorld(api, { ...juryWorld(database.pool), ...sittingWorld(database.pool) }, database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
  await rm(folder, { recursive: true });
});

async function closed(parts = {}) {
  now = DAY;
  const session = await world.closed(parts);
  const [president, second] = session.employers as readonly [TestSeat, TestSeat];
  const [union] = session.unions as readonly [TestSeat];
  return { session, president, second, union };
}

const toDraw = ({ id }: TestSession, ...observations: string[]) => ({ sessionId: id, observations });
const toSign = ({ id }: TestSession, sha256: string) => ({ sessionId: id, sha256, key: randomUUID() });

test('minutes are drawn up from what was frozen, by who presided or the centre, and gather signatures', async () => {
  const { session, president, union, second } = await closed();
  expect(await world.write(memberOf(union), 'drawUpMinutes', toDraw(session))).toMatchObject({ code: 'WRONG_ROLE' });
  const drawn = await world.write(managerOf(session), 'drawUpMinutes', toDraw(session));
  expect(drawn.minutes).toMatchObject({
    state: 'DRAWN_UP',
    revision: 1,
    missing: ['PRESIDENT', 'EMPLOYERS', 'UNIONS'],
  });
  expect(drawn.minutes.document.kind).toBe('MINUTES');
  const { sha256 } = drawn.minutes;
  expect(await world.write(signedInAt(second, now), 'signMinutes', toSign(session, sha256))).toMatchObject({
    minutes: { missing: ['PRESIDENT', 'UNIONS'], viewerSigning: 'SIGNED' },
  });
  await world.write(signedInAt(president, now), 'signMinutes', toSign(session, sha256));
  expect(await world.write(signedInAt(union, now), 'signMinutes', toSign(session, sha256))).toMatchObject({
    minutes: { missing: [] },
  });
  expect(await world.write(signedInAt(union, now), 'signMinutes', toSign(session, sha256))).toMatchObject({
    code: 'ALREADY_SIGNED',
  });
});

test('only who came and signed in a moment ago signs, and the text that was read', async () => {
  const { session, president, union } = await closed();
  const { minutes } = await world.write(managerOf(session), 'drawUpMinutes', toDraw(session));
  const ago = new Date(now.getTime() - 11 * 60_000);
  expect(await world.write(signedInAt(union, ago), 'signMinutes', toSign(session, minutes.sha256))).toMatchObject({
    code: 'REAUTHENTICATION_NEEDED',
    facts: [{ name: 'minutes', value: '10' }],
  });
  expect((await world.read(signedInAt(union, ago), session.id)).minutes.viewerSigning).toBe('REAUTHENTICATE');
  expect((await world.read(signedInAt(union, now), session.id)).minutes.viewerSigning).toBe('READY');
  const other = '0'.repeat(64);
  expect(await world.write(signedInAt(union, now), 'signMinutes', toSign(session, other))).toMatchObject({
    code: 'MINUTES_CHANGED',
  });
  await database.pool.query('DELETE FROM jury.attendance WHERE seat_id = $1', [union.id]);
  expect(await world.write(signedInAt(union, now), 'signMinutes', toSign(session, minutes.sha256))).toMatchObject({
    code: 'NOT_PRESENT',
  });
  expect((await world.read(memberOf(president), session.id)).minutes.signatures).toEqual([]);
});

test('a click sent twice signs once', async () => {
  const { session, union } = await closed();
  const { minutes } = await world.write(managerOf(session), 'drawUpMinutes', toDraw(session));
  const input = toSign(session, minutes.sha256);
  const viewer = signedInAt(union, now);
  const both = await Promise.all([1, 2].map(() => world.write(viewer, 'signMinutes', input)));
  for (const told of both) expect(told.minutes.signatures).toHaveLength(1);
});

test('drawn up again with something new, they are another text: signatures of the one before count no more', async () => {
  const { session, president, union } = await closed();
  await world.signed(session, now);
  expect(await world.write(managerOf(session), 'drawUpMinutes', toDraw(session))).toMatchObject({
    code: 'NOTHING_TO_CHANGE',
  });
  const again = await world.write(managerOf(session), 'drawUpMinutes', toDraw(session, 'La CFDT demande copie.'));
  expect(again.minutes).toMatchObject({ revision: 2, signatures: [], missing: ['PRESIDENT', 'EMPLOYERS', 'UNIONS'] });
  expect(await world.seal(session)).toMatchObject({ code: 'BLOCKED' });
  for (const seat of [president, union]) {
    await world.write(signedInAt(seat, now), 'signMinutes', toSign(session, again.minutes.sha256));
  }
  expect(await world.seal(session)).toMatchObject({ state: 'SEALED' });
});

test('[A12] signed by the president and one of each side, they are sealed: the file verifies and its hash is kept', async () => {
  const { session, president } = await closed();
  await world.signed(session, now);
  const sealed = await world.seal(session);
  expect(sealed.minutes).toMatchObject({ state: 'SEALED', sealedBy: expect.stringContaining('sans valeur') });
  const { document, sealedSha256 } = sealed.minutes;
  expect(document).toMatchObject({ kind: 'SEALED_MINUTES', sha256: sealedSha256 });
  const { rows } = await database.pool.query('SELECT bytes FROM jury.document WHERE id = $1', [document.id]);
  expect(verifySeal(rows[0].bytes).subject).toBe(sealed.minutes.sealedBy);
  expect(sealed.documents.map(({ kind }: { kind: string }) => kind)).toContain('ATTENDANCE_SHEET');
  expect(await world.write(memberOf(president), 'drawUpMinutes', toDraw(session, 'Trop tard'))).toMatchObject({
    code: 'WRONG_STATE',
  });
});

test('what was signed and is no longer so is not sealed', async () => {
  const { session } = await closed();
  await world.signed(session, now);
  await database.pool.query(`UPDATE jury.decision SET reason = 'Autre' WHERE session_id = $1`, [session.id]);
  expect(await world.seal(session)).toMatchObject({ code: 'MINUTES_CHANGED' });
});

test('after the seal they are rectified beside, in a chain of hashes, and the sealed text stays', async () => {
  const { session, president, union } = await closed();
  const input = { sessionId: session.id, reason: 'Nom mal écrit', correction: 'Lire « Lebrun ».' };
  const asked = () => ({ ...input, key: randomUUID() });
  expect(await world.write(memberOf(president), 'rectifyMinutes', asked())).toMatchObject({ code: 'WRONG_STATE' });
  await world.signed(session, now);
  const { minutes } = await world.seal(session);
  expect(await world.write(memberOf(union), 'rectifyMinutes', asked())).toMatchObject({ code: 'WRONG_ROLE' });
  now = new Date('2027-02-01T09:00:00Z');
  await world.write(managerOf(session), 'rectifyMinutes', asked());
  const twice = await world.write(memberOf(president), 'rectifyMinutes', asked());
  const [first, second] = twice.minutes.rectifications;
  expect(first).toMatchObject({ number: 1, on: '2027-02-01', previous: minutes.sealedSha256, reason: 'Nom mal écrit' });
  expect(second.number).toBe(2);
  expect(second.previous).toMatch(/^[0-9a-f]{64}$/);
  expect(twice.minutes).toMatchObject({ sealedSha256: minutes.sealedSha256, document: minutes.document });
});
