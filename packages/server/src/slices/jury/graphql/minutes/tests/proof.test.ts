import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppAsRoles, appAsRoles } from '../../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../../testkit/index.ts';
import { type MinutesWorld, minutesWorld } from '../../../../../../testkit/jury/minutes-world.ts';
import { managerOf } from '../../../../../../testkit/jury/sitting-client.ts';
import { sittingWorld } from '../../../../../../testkit/jury/sitting-world.ts';
import { juryWorld, type TestSession } from '../../../../../../testkit/jury-world.ts';
import { SYSTEM_SETTINGS } from '../../../../../kernel/authorisation/wall-settings.ts';
import { accepted } from '../../../../../kernel/result.ts';
import { transact } from '../../../../../kernel/write/transact.ts';
import { writePool } from '../../../../../kernel/write/write-pool.ts';
import { sealCertificate } from '../../../papers/seal/certificate.ts';
import { verifySessions } from '../../../use-cases/minutes/verify-all.ts';

let folder: string;
let database: TestDatabase;
let api: AppAsRoles;
let world: MinutesWorld;
let session: TestSession;
let owner: pg.Client;
const now = new Date('2027-01-14T12:00:00Z');

/** Of each, a row that the minutes of the session rest on. */
async function fill(id: string): Promise<void> {
  const { employers, unions, cases } = session;
  const run = (sql: string, ...values: unknown[]) => database.pool.query(sql, values);
  await run(
    `INSERT INTO jury.designation_request (session_id, organisation_id, college, asked_on) VALUES ($1, $2, 'UNIONS', '2026-12-01')`,
    id,
    unions[1]?.organisationId,
  );
  await run(
    `INSERT INTO jury.convocation (id, session_id, seat_id, person_id, calendar_sequence, sent_at, link_hash)
     SELECT gen_random_uuid(), session_id, id, person_id, 0, now(), sha256(id::text::bytea) FROM jury.seat WHERE session_id = $1`,
    id,
  );
  await run(
    `INSERT INTO jury.finding_override (session_id, finding_key, code, reason, made_at) VALUES ($1, 'k', 'NOTICE_TOO_SHORT', 'Accord', now())`,
    id,
  );
  await run(
    `INSERT INTO jury.candidate_link (session_id, case_id, person_id, kind) VALUES ($1, $2, $3, 'PERSONAL')`,
    id,
    cases[1],
    employers[1]?.personId,
  );
  await run(
    `INSERT INTO jury.recusal (session_id, case_id, seat_id, reason, said_at) VALUES ($1, $2, $3, 'Parenté', now())`,
    id,
    cases[1],
    employers[1]?.id,
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proof-'));
  database = await testDatabase();
  const certificate = await sealCertificate({ mode: 'test', file: undefined, passphrase: null, dataDir: folder });
  api = await appAsRoles(database.url, { now: () => now, sealCertificate: certificate });
  world = minutesWorld(api, { ...juryWorld(database.pool), ...sittingWorld(database.pool) }, database.pool);
  session = await world.closed({ cases: 3 });
  await fill(session.id);
  await world.signed(session, now);
  await world.seal(session);
  const correction = { reason: 'Nom mal écrit', correction: 'Lire « Lebrun ».', key: randomUUID() };
  await world.write(managerOf(session), 'rectifyMinutes', { sessionId: session.id, ...correction });
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.close();
  await database.close();
  await rm(folder, { recursive: true });
});

const TABLES = [
  'designation_request',
  'seat',
  'convocation',
  'finding_override',
  'candidate_case',
  'candidate_link',
  'recusal',
  'attendance',
  'opening',
  'ballot',
  'vote',
  'decision',
  'minutes',
  'minutes_signature',
  'seal',
  'document',
  'rectification',
  'session_step',
];

const own = (table: string): readonly string[] => [
  `UPDATE jury.${table} SET session_id = session_id WHERE session_id = '${session.id}'`,
  `DELETE FROM jury.${table} WHERE session_id = '${session.id}'`,
  ...(['seal', 'document', 'rectification', 'session_step'].includes(table)
    ? []
    : [`INSERT INTO jury.${table} SELECT * FROM jury.${table} WHERE session_id = '${session.id}' LIMIT 1`]),
];

test.each(TABLES)(
  'once sealed, the database itself refuses any change of %s to its owner and to the server',
  async (table) => {
    const { rows } = await owner.query(`SELECT count(*)::int AS count FROM jury.${table} WHERE session_id = $1`, [
      session.id,
    ]);
    expect(rows[0].count).toBeGreaterThan(0);
    const pool = writePool(database.url, () => undefined);
    const request = {
      caller: { kind: 'SYSTEM', id: 'test' },
      requestId: null,
      now,
      settings: SYSTEM_SETTINGS,
    } as const;
    for (const sql of [...own(table), `TRUNCATE jury.${table} CASCADE`]) {
      await expect(owner.query(sql), sql).rejects.toMatchObject({ code: expect.stringMatching(/^JU00[34567]$/) });
      const asServer = transact(pool, request, async (uow) => accepted(await uow.rows(sql)));
      await expect(asServer, sql).rejects.toMatchObject({ code: expect.stringMatching(/^(JU00[34567]|42501)$/) });
    }
    await pool.end();
  },
);

test.each([
  `UPDATE jury.session SET session_on = session_on + 1 WHERE id = $1`,
  `UPDATE jury.session SET presided_by = president_seat, place = 'Ailleurs' WHERE id = $1`,
  `UPDATE jury.session SET state = 'CLOSED' WHERE id = $1`,
  `DELETE FROM jury.session WHERE id = $1`,
  `INSERT INTO jury.participation (ballot_id, session_id, seat_id) SELECT b.id, $1, b.asked_by FROM jury.ballot b WHERE b.session_id = $1`,
  `INSERT INTO jury.urn (ballot_id, session_id, papers) SELECT b.id, $1, '' FROM jury.ballot b WHERE b.session_id = $1`,
])('once sealed, the session itself stays as it is: %s', async (sql) => {
  await expect(owner.query(sql, [session.id])).rejects.toMatchObject({ code: expect.stringMatching(/^JU00[346]$/) });
});

async function codes(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { discrepancies } of verifySessions(owner, session.id)) {
    found.push(...discrepancies.map(({ code }) => code));
  }
  return [...new Set(found)];
}

test('a sealed session recomputes: ballots, decisions, text, files, seal and trail', async () => {
  const reports: unknown[] = [];
  for await (const report of verifySessions(owner, null)) reports.push(report);
  expect(reports).toEqual([
    expect.objectContaining({ sessionId: session.id, ballots: 1, decisions: 3, discrepancies: [] }),
  ]);
});

const REWRITE = `WITH changed AS (SELECT session_id, jsonb_set(data, '{members,0,name}', '"Quelqu’un d’autre"') AS data FROM jury.minutes
  WHERE session_id = $1) UPDATE jury.minutes m SET data = c.data, sha256 = sha256('x') FROM changed c WHERE m.session_id = c.session_id`;
/** What somebody does who owns the database and switches its triggers off, and what tells of it. */
const TAMPERINGS: readonly (readonly [string, readonly string[]])[] = [
  [`UPDATE jury.vote SET choice = 'AGAINST' WHERE session_id = $1`, ['VERDICT']],
  [`DELETE FROM jury.vote WHERE session_id = $1`, ['VERDICT']],
  [
    `UPDATE jury.ballot SET verdict = jsonb_set(verdict, '{outcome}', '"NOT_CARRIED"') WHERE session_id = $1`,
    ['VERDICT', 'TEXT'],
  ],
  [`UPDATE jury.decision SET outcome = 'NOT_ADMITTED' WHERE session_id = $1`, ['DECISION', 'TEXT']],
  [`UPDATE jury.decision SET blocks = '[]' WHERE session_id = $1`, ['DECISION', 'TEXT']],
  [`UPDATE jury.decision SET reason = 'Autre' WHERE session_id = $1`, ['TEXT']],
  [
    `UPDATE jury.candidate_case SET summary = jsonb_set(summary, '{blocks,0,capabilities,0,result}', '"NOT_ACQUIRED"') WHERE session_id = $1`,
    ['DECISION'],
  ],
  [`UPDATE jury.candidate_case SET rank = rank + 10 WHERE session_id = $1`, ['TEXT']],
  [`UPDATE jury.attendance SET arrived_at = arrived_at - interval '1 hour' WHERE session_id = $1`, ['TEXT']],
  [`DELETE FROM jury.attendance WHERE session_id = $1`, ['TEXT']],
  [`UPDATE jury.opening SET findings = findings || '[{"code":"NO_PRESIDENT"}]' WHERE session_id = $1`, ['FINDINGS']],
  [`DELETE FROM jury.recusal WHERE session_id = $1`, ['TEXT']],
  [`UPDATE jury.session SET place = 'Ailleurs' WHERE id = $1`, ['TEXT']],
  [`UPDATE jury.minutes SET data = jsonb_set(data, '{observations}', '["Ajout"]') WHERE session_id = $1`, ['TEXT']],
  [REWRITE, ['TEXT', 'PDF', 'TRAIL']],
  [`DELETE FROM jury.minutes_signature WHERE session_id = $1`, ['SIGNATURES']],
  [`UPDATE jury.document SET bytes = bytes || 'x', sha256 = sha256(bytes || 'x') WHERE session_id = $1`, ['SEAL']],
  [
    `WITH d AS (UPDATE jury.document SET bytes = bytes || 'x', sha256 = sha256(bytes || 'x') WHERE session_id = $1 AND kind = 'SEALED_MINUTES'
     RETURNING sha256) UPDATE jury.seal SET sha256 = (SELECT sha256 FROM d) WHERE session_id = $1`,
    ['SEAL', 'TRAIL'],
  ],
  [`UPDATE jury.seal SET certificate = 'CN=Autre' WHERE session_id = $1`, ['SEAL']],
  [`DELETE FROM jury.seal WHERE session_id = $1`, ['SEAL', 'TRAIL']],
  [`UPDATE jury.rectification SET correction = 'Autre' WHERE session_id = $1`, ['RECTIFICATION']],
  [
    `UPDATE jury.rectification SET data = jsonb_set(data, '{previous}', '"00"') WHERE session_id = $1`,
    ['RECTIFICATION'],
  ],
];

test.each(TAMPERINGS)('tampering is found though triggers are off: %s', async (sql, expected) => {
  await owner.query('BEGIN');
  try {
    await owner.query('SET LOCAL session_replication_role = replica');
    await owner.query(sql, [session.id]);
    expect(await codes()).toEqual(expect.arrayContaining([...expected]));
  } finally {
    await owner.query('ROLLBACK');
  }
  expect(await codes()).toEqual([]);
});
