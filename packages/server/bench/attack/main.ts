import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnv } from '../../src/env.ts';
import { holdEmbeddedPostgres } from '../../src/kernel/embedded-postgres/index.ts';
import { cutDown, writeExport } from '../generate-export.ts';
import { measureProgram } from '../measure-program.ts';
import { beside } from './beside.ts';
import { cataloguePages } from './catalogue.ts';
import { costOf, PERMITTED, type PermittedPrice, permittedPrice } from './permitted.ts';
import { measureOn, prices } from './price.ts';
import { type AttackReport, printReport, reportOf } from './report.ts';
import { type Served, serve } from './served.ts';

export interface AttackBenchOptions {
  readonly json: boolean;
  readonly keep: boolean;
  /** Undefined: some thousands, of which the catalogue's first page costs what it costs of all. */
  readonly fiches: number | undefined;
}

const IMPORT = fileURLToPath(new URL('../../dist/cli/import-rncp.js', import.meta.url));
const USUAL_FICHES = 2_000;
const PAGES = 40;
const REQUESTS = 200;
const PERMITTED_REQUESTS = 40;
const BESIDE_MS = 3_000;
const NO_LIMIT = { RATE_LIMIT_PER_ADDRESS: 'off', RATE_LIMIT_PER_KEY: 'off', COST_LIMIT_PER_ADDRESS: 'off' };
/** Above what eight legitimate connections manage each, far below what an attacker sends. */
const LIMIT = { RATE_LIMIT_PER_ADDRESS: '1500', COST_LIMIT_PER_ADDRESS: '5000000' };

/**
 * Measures, on the built server in its own process without its cache of answers: what each hostile request costs it and
 * PostgreSQL in CPU, against a page of 20 of the catalogue; and what legitimate clients still get beside an attack.
 */
export async function benchAttack({ json, keep, fiches = USUAL_FICHES }: AttackBenchOptions): Promise<void> {
  if (process.platform !== 'linux') throw new Error('This bench reads /proc: it runs on Linux');
  const folder = await mkdtemp(join(tmpdir(), 'delibere-bench-'));
  const held = await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere');
  try {
    const report = await measured(folder, held.url, fiches);
    printReport(report, say);
    if (json) say(JSON.stringify(report));
  } finally {
    await held.release();
    if (keep && !json) say(`Kept: ${folder}`);
    if (!keep) await rm(folder, { recursive: true, force: true });
  }
}

async function measured(folder: string, url: string, fiches: number): Promise<AttackReport> {
  const postmaster = Number((await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]);
  const open = await serve(url, { ...NO_LIMIT, CACHE_MB: '0' });
  try {
    const file = join(folder, 'export_fiches_RNCP_V4_1_2026-08-16.xml');
    await writeExport(file, cutDown(fiches));
    await measureProgram([IMPORT, file], { DATABASE_URL: url, DATA_DIR: folder });
    const pages = await cataloguePages(open.port, PAGES);
    const found = await prices(open, postmaster, pages, REQUESTS);
    const limited = await serve(url, { ...LIMIT, CACHE_MB: '0' });
    try {
      const permitted = await permittedPrices(open, url, postmaster);
      return reportOf(fiches, { ...found, permitted }, await beside({ open, limited }, pages, BESIDE_MS));
    } finally {
      await limited.stop();
    }
  } finally {
    await open.stop();
  }
}

async function permittedPrices(
  open: Served,
  url: string,
  postmaster: number,
): Promise<Readonly<Record<string, PermittedPrice>>> {
  const poor = await serve(url, { COST_LIMIT_PER_ADDRESS: '1', CACHE_MB: '0' });
  const measure = measureOn(open, postmaster);
  const { rateLimits } = readEnv({});
  const prices: Record<string, PermittedPrice> = {};
  try {
    for (const { name, body } of PERMITTED) {
      await measure(body, PERMITTED_REQUESTS);
      const price = await measure((index) => body(index + PERMITTED_REQUESTS), PERMITTED_REQUESTS);
      prices[name] = permittedPrice(price, await costOf(poor.port, body(0)), rateLimits?.costPerAddress ?? 0);
    }
  } finally {
    await poor.stop();
  }
  return prices;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
