import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { AS_SERVER } from '../src/kernel/database/index.ts';
import { holdEmbeddedPostgres } from '../src/kernel/embedded-postgres/index.ts';
import { accepted } from '../src/kernel/result.ts';
import { transact } from '../src/kernel/write/transact.ts';
import type { UnitOfWork } from '../src/kernel/write/unit-of-work.ts';
import { recordEvent, verifyTrail } from '../src/slices/audit/index.ts';
import { migrateEmpty } from './migrate-empty.ts';

export interface AuditBenchOptions {
  readonly json: boolean;
  readonly keep: boolean;
}

const CLIENTS = 50;
/** Objects written to, as many as an exam centre may have open at once. */
const OBJECTS = 2_000;
const ROUND_MS = 4_000;
const ROUNDS = 3;
const CALLER = { kind: 'ACCOUNT', id: '4b0c5a9e' } as const;
const FACTS = { title: 'Opérateur polyvalent', state: 'OPEN', comment: 'x'.repeat(200) };

/** What each transaction does besides the write that both have. */
type Way = 'chained' | 'unchained';

/**
 * Writes of fifty clients at once, each a row and its event in one transaction, with the chain of hashes and with the
 * same event stored in a plain table; then the whole trail is verified: no fork, nothing lost.
 */
export async function benchAudit({ json, keep }: AuditBenchOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-bench-'));
  const held = await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere');
  try {
    await migrateEmpty(held.url);
    const report = await measured(held.url);
    say(`unchained ${report.unchained} writes/s, chained ${report.chained} writes/s: ratio ${report.ratio}`);
    say(`verified: ${report.events} events of ${report.chains} chains, ${report.faults} faults`);
    if (json) say(JSON.stringify(report));
  } finally {
    await held.release();
    if (!keep) await rm(folder, { recursive: true, force: true });
  }
}

async function measured(url: string): Promise<Readonly<Record<string, number>>> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(`
    CREATE TABLE written (id text PRIMARY KEY, title text, at timestamptz);
    INSERT INTO written SELECT 'o' || n FROM generate_series(1, ${OBJECTS}) AS n;
    CREATE TABLE plain (LIKE audit.event INCLUDING INDEXES);
    CREATE SEQUENCE plain_id;
    GRANT SELECT, INSERT, UPDATE ON written, plain TO delibere_server;
    GRANT USAGE ON SEQUENCE plain_id TO delibere_server`);
  const pool = new pg.Pool({ connectionString: url, max: CLIENTS, options: AS_SERVER });
  const done: Record<Way, number> = { unchained: 0, chained: 0 };
  // In turns, so that a machine that slows down slows both.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const way of ['unchained', 'chained'] as const) {
      const writes = await writeFor(pool, way);
      if (round > 0) done[way] += writes;
    }
  }
  const { chains, events, faults } = await verifyTrail(owner);
  await pool.end();
  await owner.end();
  const perSecond = (way: Way): number => Math.round(done[way] / ((ROUNDS * ROUND_MS) / 1_000));
  return {
    clients: CLIENTS,
    unchained: perSecond('unchained'),
    chained: perSecond('chained'),
    ratio: Math.round((done.chained / done.unchained) * 100) / 100,
    chains,
    events,
    faults: faults.length,
  };
}

async function writeFor(pool: pg.Pool, way: Way): Promise<number> {
  const end = performance.now() + ROUND_MS;
  let writes = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const id = `o${1 + Math.floor(Math.random() * OBJECTS)}`;
      await transact(pool, { caller: CALLER, requestId: 'bench', now: new Date() }, async (uow) => {
        await uow.rows('UPDATE written SET title = $2, at = $3 WHERE id = $1', [id, FACTS.title, uow.now]);
        (way === 'chained' ? recordEvent : storePlainly)(uow, {
          kind: 'ORGANISATION_CHANGED',
          object: { type: 'ORGANISATION', id },
          before: FACTS,
          after: FACTS,
        });
        return accepted(null);
      });
      writes += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return writes;
}

/** The same facts in the same columns, and no chain. */
function storePlainly(uow: UnitOfWork, event: Parameters<typeof recordEvent>[1]): void {
  uow.atEnd(
    event.object.id,
    `INSERT INTO plain SELECT nextval('plain_id'), clock_timestamp(), $1, $2, nextval('plain_id'), $3, $4, $5, NULL, NULL, $6,
      $7, $8, decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex')`,
    [
      event.object.type,
      event.object.id,
      event.kind,
      uow.caller.kind,
      uow.caller.id,
      uow.requestId,
      JSON.stringify(event.before),
      JSON.stringify(event.after),
    ],
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
