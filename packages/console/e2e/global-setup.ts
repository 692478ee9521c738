import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { freePort, startServer } from '../../server/testkit/server-process.ts';
import { REAL_EXPORTS } from './real-data.ts';

const IMPORTER = fileURLToPath(new URL('../../server/dist/cli/import-rncp.js', import.meta.url));

/** The real start command on a database of its own, with the real fiches read by the real importer where they are at hand. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-journeys-'));
  const port = await freePort();
  const server = startServer({ PORT: String(port), DATA_DIR: folder });
  try {
    await server.ready();
    if (REAL_EXPORTS.length > 0) {
      const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: folder };
      await promisify(execFile)(process.execPath, [IMPORTER, ...REAL_EXPORTS], { env });
    }
  } catch (error) {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  project.provide('baseUrl', `http://127.0.0.1:${port}`);
  project.provide('realData', REAL_EXPORTS.length > 0);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
