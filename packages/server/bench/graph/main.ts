import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { holdEmbeddedPostgres } from '../../src/kernel/embedded-postgres/index.ts';
import { cutDown, TRUE_SIZE, writeExport } from '../generate-export.ts';
import { measureProgram } from '../measure-program.ts';
import { migrateEmpty } from '../migrate-empty.ts';
import { type Aside, onlyPage, pacedP99, timeRatio } from './aside.ts';
import { DOCUMENTS } from './documents.ts';
import { type Measures, measureWays, type Pace } from './measure.ts';
import { prepareForPostgraphile } from './postgraphile-database.ts';
import { printReport, reportOf } from './report.ts';
import { drawSamples } from './samples.ts';
import { firstDifference, startWays, type Way } from './ways.ts';

export interface GraphBenchOptions {
  readonly json: boolean;
  readonly keep: boolean;
  /** Undefined: the true size. */
  readonly fiches: number | undefined;
}

const IMPORT = fileURLToPath(new URL('../../dist/cli/import-rncp.js', import.meta.url));
const SHIPPED = fileURLToPath(new URL('../../data/fiches/RNCP28245.xml', import.meta.url));
const USUAL: Pace = { connections: [4, 16, 64], rounds: 3, milliseconds: 1_500, warmUpMs: 2_500 };
/** A register cut down is there to see that the bench runs. */
const QUICK: Pace = { connections: [4], rounds: 1, milliseconds: 300, warmUpMs: 200 };
const FEW = 1_000;

/**
 * Compares servers of the same graph on the same database, each in a process of its own with as many connections: the
 * bare statement, this server in three ways, PostGraphile and Mercurius. Their answers are compared first.
 */
export async function benchGraph({ json, keep, fiches }: GraphBenchOptions): Promise<void> {
  if (process.platform !== 'linux') throw new Error('This bench reads /proc: it runs on Linux');
  const folder = await mkdtemp(join(tmpdir(), 'delibere-bench-'));
  const held = await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere');
  const small = await holdEmbeddedPostgres(join(folder, 'postgres'), 'few');
  try {
    const report = await measured(folder, held.url, small.url, fiches);
    printReport(report, say);
    if (json) say(JSON.stringify(report));
  } finally {
    await small.release();
    await held.release();
    if (keep && !json) say(`Kept: ${folder}`);
    if (!keep) await rm(folder, { recursive: true, force: true });
  }
}

async function measured(
  folder: string,
  url: string,
  smallUrl: string,
  fiches: number | undefined,
): Promise<ReturnType<typeof reportOf>> {
  const pace = fiches === undefined ? USUAL : QUICK;
  await fill(folder, url, fiches);
  await fill(folder, smallUrl, Math.min(FEW, fiches ?? FEW));
  const client = new pg.Client({ connectionString: url });
  // What the servers' programs are given, for the modules they share with this one.
  await client.connect();
  const samples = await drawSamples(client);
  await prepareForPostgraphile(client, samples.queries);
  await client.end();
  const ways = await startWays(url, samples);
  const [few] = await startWays(smallUrl, { ...samples, pages: [null] }, ['planner']);
  try {
    say('Comparing the answers');
    const difference = await firstDifference(ways);
    if (difference) throw new Error(`Answers differ: ${JSON.stringify(difference, null, 2)}`);
    const measures = await measureWays(ways, pace, say);
    const rssMb = new Map(
      await Promise.all(ways.map(async ({ name, server }) => [name, await server.rssMb()] as const)),
    );
    return reportOf(measures, rssMb, await aside(ways, few, measures, pace));
  } finally {
    await Promise.all([...ways, ...(few ? [few] : [])].map(({ server }) => server.stop()));
  }
}

async function aside(ways: readonly Way[], few: Way | undefined, measures: Measures, pace: Pace): Promise<Aside> {
  const [limit, planner] = ['limit', 'planner'].map((wanted) => ways.find(({ name }) => name === wanted));
  if (!limit || !planner || !few) throw new Error('A server to compare is missing');
  const most = Math.max(...[...measures.list.values()].map((figures) => figures.get('limit')?.rps ?? 0));
  const half = most / 2;
  const p99s = { limit: 0, planner: 0 };
  for (const way of [limit, planner]) {
    p99s[way.name as keyof typeof p99s] = await pacedP99(way, half, 4 * pace.milliseconds);
  }
  const pageAfter = (after: string | null): string => JSON.stringify({ query: DOCUMENTS.list, variables: { after } });
  const first = onlyPage(planner, pageAfter(null));
  const deep = onlyPage(planner, pageAfter(await deepCursor(planner.server.port)));
  return {
    p99AtEqualLoad: p99s.planner / p99s.limit,
    deepPage: await timeRatio(deep, first, 5, pace.milliseconds),
    wholeOverThousand: await timeRatio(first, onlyPage(few, pageAfter(null)), 5, pace.milliseconds),
  };
}

/** The end of the 999th page of 20, or of the last full one, found by pages of 100. */
async function deepCursor(port: number): Promise<string> {
  const query =
    'query ($after: String, $first: Int!) { certifications(first: $first, after: $after) { pageInfo { hasNextPage endCursor } } }';
  let after = '';
  for (let rows = 0; rows < 19_980; ) {
    const first = Math.min(100, 19_980 - rows);
    const variables = { first, after: after === '' ? null : after };
    const reply = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { pageInfo } = (await reply.json()).data.certifications;
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
    rows += first;
  }
  return after;
}

async function fill(folder: string, url: string, fiches: number | undefined): Promise<void> {
  const size = fiches === undefined ? TRUE_SIZE : cutDown(fiches);
  const file = join(folder, 'export_fiches_RNCP_V4_1_2026-08-16.xml');
  say(`Importing ${size.fiches} fiches`);
  await writeExport(file, size);
  await migrateEmpty(url);
  await measureProgram([IMPORT, SHIPPED, file], { DATABASE_URL: url, DATA_DIR: folder });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('VACUUM (ANALYZE)');
  await client.end();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
