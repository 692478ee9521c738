import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { VOTE_CHOICES } from '@delibere/shared';
import pg from 'pg';
import { holdEmbeddedPostgres } from '../../src/kernel/embedded-postgres/index.ts';
import { installRuleSets } from '../../src/slices/jury/index.ts';
import { sittingWorld } from '../../testkit/jury/sitting-world.ts';
import { type Acknowledged, insister, lastBallot } from '../../testkit/jury/storm/insist.ts';
import { type SignedMember, signedMembers } from '../../testkit/jury/storm/signed-members.ts';
import { juryWorld } from '../../testkit/jury-world.ts';
import { freePort, type ServerProcess, startServer } from '../../testkit/server-process.ts';
import { migrateEmpty } from '../migrate-empty.ts';
import { bareLimit } from './bare-limit.ts';
import { type Follower, follow } from './follower.ts';

export interface SittingBenchOptions {
  readonly json: boolean;
}

const PER_SIDE = 6;
const CASES = 300;
/** Cases decided in runs by consensus; the others by ballot. */
const RUNS = [100, 100, 60] as const;
/** Votes of one ballot come within so long. */
const VOTING_MS = 400;
const SECRET = 'a secret of benches, of forty characters.';
const AIM = { p99Ms: 500, memoryMb: 400 } as const;

/** A gesture that was acknowledged: when it was made, and the revision it led to. */
interface Made {
  readonly at: number;
  readonly revision: number;
}

/**
 * A sitting of 300 candidates followed by twelve members over event streams, from the click of one to the screen of each
 * of the others, beside what PostgreSQL alone needs to tell as many listeners.
 */
export async function benchSitting({ json }: SittingBenchOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-bench-'));
  const held = await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere');
  const pool = new pg.Pool({ connectionString: held.url, max: 4 });
  let server: ServerProcess | undefined;
  try {
    await migrateEmpty(held.url);
    await installRuleSets(held.url, new Date());
    const port = String(await freePort());
    const base = `http://localhost:${port}`;
    const { session, members } = await prepared(pool, base);
    server = startServer({
      PORT: port,
      DATABASE_URL: held.url,
      DATA_DIR: join(folder, 'data'),
      AUTH_SECRET: SECRET,
      PUBLIC_URL: base,
      RATE_LIMIT_PER_ADDRESS: 'off',
      COST_LIMIT_PER_ADDRESS: 'off',
    });
    await server.ready();
    const bare = await bareLimit(held.url, members.length);
    const followers = await Promise.all(
      members.map(({ cookie }) => follow(base, cookie, { sessionId: session.id, after: 1 })),
    );
    const made = await sat(base, session.cases, members);
    await sleep(2_000);
    const report = { ...figures(made, followers, bare), memoryMb: await peakMb(server.child.pid ?? 0) };
    for (const one of followers) one.close();
    say(
      `${report.gestures} gestures, each on ${members.length} screens: p50 ${report.p50Ms} ms, p99 ${report.p99Ms} ms, longest ${report.longestMs} ms (aim ${AIM.p99Ms} ms)`,
    );
    say(`PostgreSQL alone to ${members.length} listeners: p50 ${report.bareP50Ms} ms, p99 ${report.bareP99Ms} ms`);
    say(`never delivered: ${report.missing}; the server took ${report.memoryMb} MB at most (aim ${AIM.memoryMb} MB)`);
    if (json) say(JSON.stringify(report));
    if (report.missing > 0 || report.p99Ms > AIM.p99Ms || report.memoryMb > AIM.memoryMb) process.exitCode = 1;
  } finally {
    if (server?.child.exitCode === null) await server.stop('SIGTERM');
    await pool.end();
    await held.release();
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepared(
  pool: pg.Pool,
  base: string,
): Promise<{
  readonly session: { readonly id: string; readonly cases: readonly string[] };
  readonly members: readonly SignedMember[];
}> {
  const session = await juryWorld(pool).session({ cases: CASES, employers: PER_SIDE, unions: PER_SIDE });
  await sittingWorld(pool).open(session);
  const unionId = session.unions[0]?.organisationId ?? '';
  const seats = [...session.employers, ...session.unions];
  return { session, members: await signedMembers(pool, seats, { secret: SECRET, publicUrl: base, unionId }) };
}

/** The sitting: runs of clear cases, then ballots one after the other, in which everybody votes. */
async function sat(base: string, cases: readonly string[], members: readonly SignedMember[]): Promise<readonly Made[]> {
  const insist = insister({
    base,
    random: () => 1,
    cut: 0,
    doubled: false,
    seen: { requests: 0, cuts: 0, failures: 0 },
  });
  const made: Made[] = [];
  const make = async ({ cookie }: SignedMember, mutation: string, input: object): Promise<Acknowledged> => {
    const at = performance.now();
    const done = await insist(cookie, mutation, input);
    if (done.written === null || done.code !== 'OK') throw new Error(`${mutation}: ${done.code}`);
    made.push({ at, revision: done.written.revision });
    return done;
  };
  const [president] = members;
  if (president === undefined) throw new Error('A jury');
  let next = 0;
  for (const size of RUNS) {
    await make(president, 'decideByConsensus', { caseIds: cases.slice(next, next + size) });
    next += size;
    await sleep(500);
  }
  for (const caseId of cases.slice(next)) {
    const opened = await make(members.at(-1) ?? president, 'openBallot', { caseId });
    const ballotId = lastBallot(opened).id;
    await Promise.all(
      members.map(async (member, index) => {
        await sleep(Math.random() * VOTING_MS);
        await make(member, 'castVote', { ballotId, choice: VOTE_CHOICES[index % 5 === 0 ? 1 : 0] });
      }),
    );
    await make(president, 'closeBallot', { ballotId });
    await make(president, 'decideCase', {
      caseId,
      ballotId,
      outcome: 'ADMITTED',
      blocks: ['BC01', 'BC02'],
      capabilities: [],
    });
  }
  return made;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function percentile(sorted: readonly number[], part: number): number {
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}

function figures(
  made: readonly Made[],
  followers: readonly Follower[],
  bare: readonly number[],
): Readonly<Record<'gestures' | 'p50Ms' | 'p99Ms' | 'longestMs' | 'missing' | 'bareP50Ms' | 'bareP99Ms', number>> {
  const reached = made.flatMap(({ at, revision }) =>
    followers.map((one) => (one.reachedAt(revision) ?? Number.NaN) - at),
  );
  const sorted = reached.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
  const limit = bare.toSorted((a, b) => a - b);
  return {
    gestures: made.length,
    p50Ms: percentile(sorted, 0.5),
    p99Ms: percentile(sorted, 0.99),
    longestMs: round(sorted.at(-1) ?? 0),
    missing: reached.length - sorted.length,
    bareP50Ms: percentile(limit, 0.5),
    bareP99Ms: percentile(limit, 0.99),
  };
}

/** The most memory a process ever took. */
async function peakMb(pid: number): Promise<number> {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
