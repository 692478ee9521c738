import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../startup-error.ts';

const PATIENCE_MS = 60_000;

/**
 * Runs `work` while no other process of this machine runs under the same lock file.
 * The file holds the owner's process id, so that the lock of a killed process is taken over.
 * Refuses (StartupError `ALREADY_RUNNING`) after a minute of waiting.
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await take(file))) {
    const owner = await ownerOf(file);
    if (owner !== undefined && !isAlive(owner)) await rm(file, { force: true });
    else if (Date.now() > deadline) {
      throw new StartupError('ALREADY_RUNNING', `Process ${owner ?? '?'} is still starting or stopping this database.`);
    } else await sleep(50);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Linked into place with its content: a lock file is never seen empty, even when its writer is killed. */
async function take(file: string): Promise<boolean> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, String(process.pid), { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function ownerOf(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
