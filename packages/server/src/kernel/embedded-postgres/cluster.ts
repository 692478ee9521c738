import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { StartupError } from '../startup-error.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { dataArgument } from './postmaster.ts';

/** The word-splitting of full-text search follows LC_CTYPE; plain "C" would glue words around typographic signs. */
const CTYPE: Partial<Record<NodeJS.Platform, string>> = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' };

/**
 * Makes the cluster unless it exists. It is built beside its place and renamed, so that an interrupted build
 * leaves nothing half made.
 * Refuses (StartupError `DATABASE_OTHER_MAJOR`) a cluster written by another major version, untouched.
 */
export async function ensureCluster(
  cluster: string,
  password: string,
  binaries: Binaries,
  account: Account | undefined,
): Promise<void> {
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (found !== undefined) return refuseOtherMajor(cluster, found.trim(), binaries.major);
  const draft = `${cluster}.new`;
  const passwordFile = `${draft}.password`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) await Promise.all([draft, passwordFile].map((path) => chown(path, account.uid, account.gid)));
  try {
    await initialise(draft, passwordFile, binaries, account);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new StartupError('DATABASE_FAILED', `The embedded PostgreSQL could not be set up: ${detail}`, { cause });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, cluster);
}

/** The password file is passed as open standard input where its path may be closed to the account. */
async function initialise(
  draft: string,
  passwordFile: string,
  binaries: Binaries,
  account: Account | undefined,
): Promise<void> {
  const ctype = CTYPE[process.platform];
  const flags = [
    `--pgdata=${dataArgument(draft, account)}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-locale',
    '--no-instructions',
    ...(ctype ? [`--lc-ctype=${ctype}`] : []),
    `--pwfile=${account ? '/dev/stdin' : passwordFile}`,
  ];
  const input = await open(passwordFile);
  try {
    const child = spawn(binaries.initdb, flags, {
      ...account,
      cwd: draft,
      env: {},
      stdio: [input.fd, 'ignore', 'pipe'],
    });
    const errors = child.stderr ? text(child.stderr) : Promise.resolve('');
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error((await errors).trim().split('\n').at(-1));
  } finally {
    await input.close();
  }
}

function refuseOtherMajor(cluster: string, found: string, expected: string): void {
  if (found === expected) return;
  const sentence = `The data in ${cluster} were written by PostgreSQL ${found} and this version brings ${expected}: dump them with the old version, or move the folder away to start afresh.`;
  throw new StartupError('DATABASE_OTHER_MAJOR', sentence);
}
