import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const IMPORTER = fileURLToPath(new URL('../../server/dist/cli/import-rncp.js', import.meta.url));

/** Runs the built import command on the embedded database of a folder, beside the server that uses it. */
export async function importFiles(dataDir: string, files: readonly string[]): Promise<void> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir };
  await promisify(execFile)(process.execPath, [IMPORTER, ...files], { env });
}
