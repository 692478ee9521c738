import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StartupError } from '../startup-error.ts';
import type { Account } from './account.ts';
import { isAlive } from './lock.ts';

const START_PATIENCE_MS = 120_000;
const STOP_PATIENCE_MS = 60_000;

/** What a running server writes in its `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** How to run a server over a cluster folder. */
export interface ServerCommand {
  readonly program: string;
  readonly cluster: string;
  readonly logFile: string;
  readonly account: Account | undefined;
  /** Settings, "name=value". */
  readonly settings: readonly string[];
}

/**
 * As root the cluster may lie under a folder closed to the PostgreSQL account. The child process enters it before
 * it gives up root, and `/proc/self/cwd` then names it without walking the path.
 */
export function dataArgument(cluster: string, account: Account | undefined): string {
  return account && process.platform === 'linux' ? '/proc/self/cwd' : cluster;
}

/** The server that runs over this cluster, if one does; a stale pid file (reboot, kill -9) is removed. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = join(cluster, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!pid) return undefined;
  if (isAlive(pid) && (await servesCluster(pid, cluster))) {
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  }
  await rm(file, { force: true });
  return undefined;
}

/** Starts a server that outlives this process unless stopped, and waits until it takes connections. */
export async function startPostmaster(command: ServerCommand): Promise<Postmaster> {
  const { program, cluster, logFile, account, settings } = command;
  const log = await open(logFile, 'w', 0o600);
  const flags = ['-D', dataArgument(cluster, account), '-p', String(await freePort())];
  const child = spawn(program, [...flags, ...settings.flatMap((setting) => ['-c', setting])], {
    ...account,
    cwd: cluster,
    detached: true,
    env: {},
    stdio: ['ignore', log.fd, log.fd],
  });
  let ended = false;
  const end = once(child, 'exit').catch(() => undefined);
  void end.then(() => {
    ended = true;
  });
  const deadline = Date.now() + START_PATIENCE_MS;
  try {
    while (!ended && Date.now() < deadline) {
      const found = await findPostmaster(cluster);
      if (found?.ready && found.pid === child.pid) return found;
      await sleep(25);
    }
  } finally {
    child.unref();
    await log.close();
  }
  throw new StartupError('DATABASE_FAILED', `The embedded PostgreSQL did not start: ${await reason(logFile)}.`);
}

/** Stops a server as Ctrl-C would: sessions are ended, what is committed is on disk. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const found = await findPostmaster(cluster);
  if (!found) return;
  process.kill(found.pid, 'SIGINT');
  const deadline = Date.now() + STOP_PATIENCE_MS;
  while (isAlive(found.pid) && (await findPostmaster(cluster))) {
    if (Date.now() > deadline) {
      throw new StartupError('DATABASE_FAILED', `The embedded PostgreSQL (process ${found.pid}) did not stop.`);
    }
    await sleep(25);
  }
}

/** A pid file may outlive its server and its number be given to a stranger: only a process that sits in the cluster counts. */
async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === 'linux') {
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => '');
    return folder === (await realpath(cluster));
  }
  const { stdout } = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout.includes('postgres');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function reason(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8')).trim().split('\n');
  const line = lines.findLast((candidate) => /FATAL|PANIC|ERROR/.test(candidate)) ?? lines.at(-1) ?? 'no reason given';
  return line.replace(/^.*(FATAL|PANIC|ERROR):\s*/, '').replace(/\.$/, '');
}
