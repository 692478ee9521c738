import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';
import { freePort, startServer } from '../../server/testkit/server-process.ts';
import { importFiles } from './importer.ts';
import { REAL_EXPORTS } from './real-data.ts';

const SHIPPED = fileURLToPath(new URL('../../server/data/fiches/', import.meta.url));

/** The shipped fiche with one word more, so that it has a history. */
async function writeSecondVersion(folder: string): Promise<string> {
  const xml = await readFile(join(SHIPPED, 'RNCP28245.xml'), 'utf8');
  const changed = xml.replace('réalisant de grandes séries', 'réalisant de très grandes séries');
  if (changed === xml) throw new Error('The shipped fiche no longer says what this changes');
  await writeFile(join(folder, 'RNCP28245.xml'), changed);
  await copyFile(join(SHIPPED, 'RNCP28245.complement.json'), join(folder, 'RNCP28245.complement.json'));
  return join(folder, 'RNCP28245.xml');
}

/** The real start command on a database of its own, with the real fiches read by the real importer where they are at hand. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Unpacked once, before two files of journeys want it at the same moment.
  if (process.platform === 'linux') await sparticuz.executablePath();
  const folder = await mkdtemp(join(tmpdir(), 'delibere-journeys-'));
  const port = await freePort();
  const server = startServer({ PORT: String(port), DATA_DIR: folder });
  try {
    await server.ready();
    await importFiles(folder, [await writeSecondVersion(folder), ...REAL_EXPORTS]);
  } catch (error) {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  project.provide('baseUrl', `http://localhost:${port}`);
  project.provide('dataDir', folder);
  project.provide('realData', REAL_EXPORTS.length > 0);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
