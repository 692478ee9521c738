import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeExport } from '../../bench/generate-export.ts';
import { buildServer } from '../../bin/build.ts';
import { type TestDatabase, testDatabase } from '../../testkit/index.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/import-rncp.js', import.meta.url));
const FICHES = 1_600;

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

describe('import-rncp', { timeout: 60_000 }, () => {
  let folder: string;
  let database: TestDatabase;
  beforeAll(async () => {
    await buildServer(() => undefined);
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'delibere-cli-'));
    await writeExport(join(folder, 'export.xml'), { fiches: FICHES, megabytes: 14 });
    await writeFile(join(folder, 'cut.xml'), '<?xml version="1.0" encoding="UTF-8"?><FICHES><FICHE>');
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  /** Starts the command as a package manager does: from another folder, telling where the person stands. */
  async function run(args: readonly string[], interruptAt?: string): Promise<Ended> {
    const env = { DATABASE_URL: database.url, DATA_DIR: join(folder, 'data'), INIT_CWD: folder };
    const child = spawn(process.execPath, [PROGRAM, ...args], { env });
    child.stdout.on('data', (chunk: Buffer) => {
      if (interruptAt !== undefined && chunk.toString().includes(interruptAt)) child.kill('SIGINT');
    });
    const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code: child.exitCode, said, complained };
  }

  async function countOf(table: string): Promise<number> {
    const { rows } = await database.pool.query<{ count: number }>(`SELECT count(*)::integer AS count FROM ${table}`);
    return rows[0]?.count ?? Number.NaN;
  }

  it('explains itself', async () => {
    const help = await run(['--help']);
    expect([help.code, help.complained]).toEqual([0, '']);
    expect(help.said).toContain('pnpm import-rncp FICHIER…');
    expect(await run([])).toMatchObject({ code: 1, complained: expect.stringContaining('Aucun fichier donné.') });
    expect(await run(['--nonsense'])).toMatchObject({ code: 1, complained: expect.stringContaining('--nonsense') });
  });

  it('refuses with one sentence, and writes nothing of the good files either', async () => {
    for (const [bad, sentence] of [
      ['cut.xml', /incomplet/],
      ['missing.xml', /n’existe pas/],
    ] as const) {
      const { code, complained } = await run(['export.xml', bad]);
      expect(code).toBe(1);
      expect(complained).toMatch(sentence);
      expect(complained.trim().split('\n')).toHaveLength(1);
    }
    expect(await countOf('certification')).toBe(0);
    expect(await countOf('import_run')).toBe(0);
  });

  it('stops on Ctrl-C with whole fiches, then finishes when run again, with a report', async () => {
    const stopped = await run(['export.xml'], 'Import de export.xml');
    expect(stopped).toMatchObject({ code: 1, complained: expect.stringContaining('Import interrompu') });
    expect(await countOf('certification')).toBeLessThan(FICHES);

    const finished = await run(['export.xml']);
    expect([finished.code, finished.complained]).toEqual([0, '']);
    expect(finished.said).toMatch(/export\.xml : .* nouvelles, 0 changées/);
    expect(await countOf('certification')).toBe(FICHES);

    const reports = await readdir(join(folder, 'data', 'imports'));
    const last = await readFile(join(folder, 'data', 'imports', reports.sort().at(-1) ?? ''), 'utf8');
    expect(last).toContain('fiche;outcome;element;reason;detail');
    expect(last).toMatch(/;TOTAL;export\.xml;created;\d+/);
  });
});
