import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { VOTE_CHOICES, type VoteChoice } from '@delibere/shared';
import pg from 'pg';
import { migrate } from '../../../src/kernel/database/index.ts';
import { holdEmbeddedPostgres } from '../../../src/kernel/embedded-postgres/index.ts';
import { MIGRATIONS } from '../../../src/migrations/index.ts';
import { installRuleSets } from '../../../src/slices/jury/index.ts';
import { juryWorld } from '../../jury-world.ts';
import { freePort, type ServerProcess, startServer } from '../../server-process.ts';
import { sittingWorld } from '../sitting-world.ts';
import { type Acknowledged, insister, lastBallot } from './insist.ts';
import { type SignedMember, signedMembers } from './signed-members.ts';

/** How large a storm is. */
export interface StormParts {
  readonly cases: number;
  readonly secretCases: number;
  /** Members of each side. */
  readonly perSide: number;
  /** How often the server is killed and started again. */
  readonly kills: number;
  /** How often a process of PostgreSQL is killed, on which all of it stops, recovers and starts again. */
  readonly crashes: number;
  /** Cases whose ballots are open at once, per session. */
  readonly atOnce: number;
  readonly cut: number;
  readonly say?: (line: string) => void;
}

/** What members were told was done, by ballot: the last choice of each seat, and how many gestures were acknowledged. */
export interface Ledger {
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, VoteChoice>>;
  readonly gestures: ReadonlyMap<string, number>;
}

export interface StormReport {
  readonly seen: { readonly requests: number; readonly cuts: number; readonly failures: number };
  readonly ledger: Ledger;
  readonly seconds: number;
}

const SECRET = 'a secret of storms, of forty characters..';

/** Runs a storm on the real server, and hands the database over to be looked at. */
export async function storm(
  parts: StormParts,
  look: (pool: pg.Pool, report: StormReport) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-storm-'));
  const held = await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere');
  const pool = new pg.Pool({ connectionString: held.url, max: 4 });
  pool.on('error', () => undefined);
  let server: ServerProcess | undefined;
  try {
    await migrate({ url: held.url, migrations: MIGRATIONS });
    await installRuleSets(held.url, new Date());
    const port = String(await freePort());
    const base = `http://localhost:${port}`;
    const sessions = [
      await sitting(pool, base, parts.cases, parts.perSide, false),
      await sitting(pool, base, parts.secretCases, parts.perSide, true),
    ];
    const start = async (): Promise<ServerProcess> => {
      const started = startServer({
        PORT: port,
        DATABASE_URL: held.url,
        DATA_DIR: join(folder, 'data'),
        AUTH_SECRET: SECRET,
        PUBLIC_URL: base,
        RATE_LIMIT_PER_ADDRESS: 'off',
        COST_LIMIT_PER_ADDRESS: 'off',
        NODE_ENV: 'production',
        LOG_LEVEL: 'error',
      });
      await started.ready();
      return started;
    };
    server = await start();
    const begun = performance.now();
    const seen = { requests: 0, cuts: 0, failures: 0 };
    const ledger = { choices: new Map<string, Map<string, VoteChoice>>(), gestures: new Map<string, number>() };
    const total = parts.cases + parts.secretCases;
    const progress = { done: 0 };
    const insist = insister({ base, random: Math.random, cut: parts.cut, doubled: true, seen });
    const members = Promise.all(sessions.map((one) => deliberate(one, parts.atOnce, insist, ledger, progress)));
    const events = [
      ...Array.from({ length: parts.kills }, (_, n) => ({ at: (total * (n + 1)) / (parts.kills + 1), what: 'kill' })),
      ...Array.from({ length: parts.crashes }, (_, n) => ({ at: (total * (n + 0.5)) / parts.crashes, what: 'crash' })),
    ].sort((one, other) => one.at - other.at);
    let failed = false;
    members.catch(() => {
      failed = true;
    });
    for (const { at, what } of events) {
      while (progress.done < at && !failed) await sleep(5);
      if (what === 'kill') {
        await server.stop('SIGKILL');
        server = await start();
      } else await crashPostgres(pool);
      parts.say?.(`${what} after ${progress.done} of ${total} cases, ${seen.requests} requests`);
    }
    await members;
    await look(pool, { seen, ledger, seconds: (performance.now() - begun) / 1_000 });
  } finally {
    // Not asked to stop: it would wait for connections of clients that were cut before they asked anything.
    if (server?.child.exitCode === null) await server.stop('SIGKILL');
    await pool.end();
    await held.release();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Kills one process of PostgreSQL: it drops every connection, recovers from its log, and goes on. */
async function crashPostgres(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
  for (;;) {
    await sleep(100);
    const answered = await pool.query('SELECT 1').then(
      () => true,
      () => false,
    );
    if (answered) return;
  }
}

interface StormSession {
  readonly cases: readonly string[];
  readonly members: readonly SignedMember[];
  /** Who presides. */
  readonly president: SignedMember;
}

async function sitting(
  pool: pg.Pool,
  base: string,
  cases: number,
  perSide: number,
  secret: boolean,
): Promise<StormSession> {
  const world = juryWorld(pool);
  const session = await world.session({ cases, employers: perSide, unions: perSide });
  await sittingWorld(pool).open(session, { secret });
  const seats = [...session.employers, ...session.unions];
  const unionId = session.unions[0]?.organisationId ?? '';
  const members = await signedMembers(pool, seats, { secret: SECRET, publicUrl: base, unionId });
  const [president] = members;
  if (president === undefined) throw new Error('A jury');
  return { cases: session.cases, members, president };
}

type Insist = (cookie: string, mutation: string, input: object) => Promise<Acknowledged>;
type Book = { readonly choices: Map<string, Map<string, VoteChoice>>; readonly gestures: Map<string, number> };

/** Case after case, some at once: a ballot that all vote in at the same time, some twice, closed by two hands, and decided. */
async function deliberate(
  { cases, members, president }: StormSession,
  atOnce: number,
  insist: Insist,
  ledger: Book,
  progress: { done: number },
): Promise<void> {
  const waiting = [...cases];
  const voteIn = async (ballotId: string, member: SignedMember): Promise<void> => {
    const rounds = Math.random() < 0.2 ? 2 : 1;
    for (let round = 0; round < rounds; round += 1) {
      const choice = VOTE_CHOICES[Math.floor(Math.random() * 3)] ?? 'ABSTAIN';
      expectOk(await insist(member.cookie, 'castVote', { ballotId, choice }));
      ledger.choices.get(ballotId)?.set(member.seat.id, choice);
      ledger.gestures.set(ballotId, (ledger.gestures.get(ballotId) ?? 0) + 1);
    }
  };
  const hear = async (caseId: string): Promise<void> => {
    const asker = members[Math.floor(Math.random() * members.length)] ?? president;
    const opened = await insist(asker.cookie, 'openBallot', { caseId });
    expectOk(opened);
    const ballotId = lastBallot(opened).id;
    ledger.choices.set(ballotId, new Map());
    await Promise.all(members.map((member) => voteIn(ballotId, member)));
    const closings = await Promise.all([1, 2].map(() => insist(president.cookie, 'closeBallot', { ballotId })));
    const codes = closings
      .map(({ code }) => code)
      .sort()
      .join(' ');
    if (codes !== 'BALLOT_CLOSED OK') throw new Error(`Two who close: ${codes}`);
    const won = closings.find(({ code }) => code === 'OK');
    const verdict = won && lastBallot(won).verdict;
    const admitted = verdict?.outcome === 'CARRIED';
    const decision =
      verdict?.settles === true
        ? await insist(president.cookie, 'decideCase', {
            caseId,
            ballotId,
            outcome: admitted ? 'ADMITTED' : 'NOT_ADMITTED',
            blocks: admitted ? ['BC01', 'BC02'] : ['BC01'],
            capabilities: [],
            reason: 'Au vu du scrutin',
          })
        : await insist(president.cookie, 'carryOver', { caseId, reason: 'Scrutin sans majorité' });
    expectOk(decision);
    progress.done += 1;
  };
  const hand = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await hear(next);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}

function expectOk({ code }: Acknowledged): void {
  if (code !== 'OK') throw new Error(`Refused: ${code}`);
}
