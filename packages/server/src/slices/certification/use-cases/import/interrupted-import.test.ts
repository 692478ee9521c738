import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeExport } from '../../../../../bench/generate-export.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { type RegisterContent, registerContent } from '../../../../../testkit/register-content.ts';
import { OUTSIDE_DATA } from '../../../../../testkit/register-samples.ts';

const CHILD = fileURLToPath(new URL('../../../../../testkit/import-child.ts', import.meta.url));
const FICHES = 2_000;

function startImport(url: string, file: string): ChildProcess {
  return spawn(process.execPath, ['--conditions=development', CHILD, url, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function runImport(url: string, file: string): Promise<unknown> {
  const [code]: unknown[] = await once(startImport(url, file), 'close');
  return code;
}

async function countFiches(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>('SELECT count(*)::integer AS count FROM certification');
  return rows[0]?.count ?? 0;
}

/** Kills an import -9 once it has written something more, `delay` ms later. */
async function killAfterNextBatch(database: TestDatabase, file: string, delay: number): Promise<number> {
  const before = await countFiches(database.pool);
  const child = startImport(database.url, file);
  while (child.exitCode === null && (await countFiches(database.pool)) === before) await sleep(2);
  await sleep(delay);
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return countFiches(database.pool);
}

describe.skipIf(!existsSync(OUTSIDE_DATA))(
  'a killed or shared import, on the real fiches',
  { timeout: 120_000 },
  () => {
    let folder: string;
    let file: string;
    let expected: RegisterContent;
    const databases: TestDatabase[] = [];

    async function database(): Promise<TestDatabase> {
      const created = await testDatabase();
      databases.push(created);
      return created;
    }

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'delibere-interrupted-'));
      file = join(folder, 'export.xml');
      await writeExport(file, { fiches: FICHES, megabytes: 16 });
      const alone = await database();
      await runImport(alone.url, file);
      expected = await registerContent(alone.pool);
    });
    afterAll(async () => {
      for (const created of databases) await created.close();
      await rm(folder, { recursive: true });
    });

    it('leaves only whole fiches when killed, and comes to the same register when run again', async () => {
      expect(Object.keys(expected.fiches)).toHaveLength(FICHES);
      const target = await database();
      const counts: number[] = [];
      for (const delay of [0, 15, 40]) {
        counts.push(await killAfterNextBatch(target, file, delay));
        const { fiches } = await registerContent(target.pool);
        const whole = Object.fromEntries(Object.keys(fiches).map((code) => [code, expected.fiches[code]]));
        expect(fiches).toEqual(whole);
      }
      expect(counts[0]).toBeGreaterThan(0);
      expect(counts[0]).toBeLessThan(FICHES);
      expect(await runImport(target.url, file)).toBe(0);
      expect(await registerContent(target.pool)).toEqual(expected);
    });

    it('run twice at once on the same file, comes to what one import gives', async () => {
      const target = await database();
      expect(await Promise.all([runImport(target.url, file), runImport(target.url, file)])).toEqual([0, 0]);
      expect(await registerContent(target.pool)).toEqual(expected);
      const { rows } = await target.pool.query(
        'SELECT sum(created_count)::integer AS created, sum(changed_count)::integer AS changed FROM import_run',
      );
      expect(rows).toEqual([{ created: FICHES, changed: 0 }]);
    });

    it('run twice at once on two halves of the register, loses and doubles nothing', async () => {
      const target = await database();
      const records = (await readFile(file, 'utf8')).match(/<FICHE>[\s\S]*?<\/FICHE>/g) ?? [];
      const halves = [records.slice(0, FICHES / 2), records.slice(FICHES / 2)];
      const files = await Promise.all(
        halves.map(async (half, index) => {
          const path = join(folder, `half-${index}.xml`);
          await writeFile(path, `<?xml version="1.0" encoding="UTF-8"?>\n<FICHES>${half.join('\n')}</FICHES>`);
          return path;
        }),
      );
      expect(await Promise.all(files.map((half) => runImport(target.url, half)))).toEqual([0, 0]);
      expect(await registerContent(target.pool)).toEqual(expected);
    });
  },
);
