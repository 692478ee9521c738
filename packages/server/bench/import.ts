import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holdEmbeddedPostgres } from '../src/kernel/embedded-postgres/index.ts';
import { cutDown, TRUE_SIZE, writeExport } from './generate-export.ts';
import { type Measure, measureProgram, median } from './measure-program.ts';
import { migrateEmpty } from './migrate-empty.ts';

export interface ImportBenchOptions {
  readonly json: boolean;
  readonly keep: boolean;
  /** Undefined: the true size. */
  readonly fiches: number | undefined;
}

const AIMS = { first: 2.5, unchanged: 1.3, peakMb: 400 };
const PARSE_RUNS = 3;
const PARSE = fileURLToPath(new URL('./parse-export.ts', import.meta.url));
const IMPORT = fileURLToPath(new URL('../dist/cli/import-rncp.js', import.meta.url));

/**
 * Measures, in one run on one file and each in a process of its own: the bare streaming parse, the first import (from
 * the command's start to all being durable, indexed and searchable), and the import again of the same file.
 */
export async function benchImport({ json, keep, fiches }: ImportBenchOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-bench-'));
  const held = await holdEmbeddedPostgres(join(folder, 'postgres'), 'delibere');
  try {
    const file = join(folder, 'export_fiches_RNCP_V4_1_2026-08-16.xml');
    const size = fiches === undefined ? TRUE_SIZE : cutDown(fiches);
    await writeExport(file, size);
    say(`Export: ${size.fiches} fiches, ${((await stat(file)).size / 1e6).toFixed(0)} MB`);
    await migrateEmpty(held.url);
    const environment = { DATABASE_URL: held.url, DATA_DIR: folder };
    const parses: Measure[] = [];
    // A parse before, between and after the imports, so that a machine that slows down shows.
    parses.push(await measureProgram([PARSE, file]));
    const first = await measureProgram([IMPORT, file], environment);
    parses.push(await measureProgram([PARSE, file]));
    const unchanged = await measureProgram([IMPORT, file], environment);
    while (parses.length < PARSE_RUNS) parses.push(await measureProgram([PARSE, file]));
    const parseSeconds = median(parses.map(({ seconds }) => seconds));
    printTable(parses, parseSeconds, first, unchanged);
    const peakMb = Math.max(first.peakMb, unchanged.peakMb);
    const result = {
      fiches: size.fiches,
      parseSeconds: round(parseSeconds),
      firstSeconds: round(first.seconds),
      unchangedSeconds: round(unchanged.seconds),
      peakMb: round(peakMb),
    };
    if (json) say(JSON.stringify(result));
  } finally {
    await held.release();
    if (keep && !json) say(`Kept: ${folder}`);
    if (!keep) await rm(folder, { recursive: true, force: true });
  }
}

function printTable(parses: readonly Measure[], parseSeconds: number, first: Measure, unchanged: Measure): void {
  const row = (name: string, seconds: number, peakMb: number, aim: number | null): void => {
    const ratio = (seconds / parseSeconds).toFixed(2);
    const verdict = aim === null ? '' : `aim ≤ ${aim} × ${seconds <= aim * parseSeconds ? 'met' : 'MISSED'}`;
    say(
      `${name.padEnd(26)}${seconds.toFixed(2).padStart(8)} s${ratio.padStart(8)} ×${peakMb.toFixed(0).padStart(7)} MB   ${verdict}`,
    );
  };
  const runs = parses.map(({ seconds }) => seconds.toFixed(2)).join(', ');
  say(`Wall clock of whole processes; the parse is the median of ${parses.length} runs (${runs} s)`);
  row('bare parse (saxes)', parseSeconds, Math.max(...parses.map(({ peakMb }) => peakMb)), null);
  row('first import', first.seconds, first.peakMb, AIMS.first);
  row('import again, unchanged', unchanged.seconds, unchanged.peakMb, AIMS.unchanged);
  const peak = Math.max(first.peakMb, unchanged.peakMb);
  say(
    `Peak memory of an import ${peak.toFixed(0)} MB, aim < ${AIMS.peakMb} MB ${peak < AIMS.peakMb ? 'met' : 'MISSED'}`,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
