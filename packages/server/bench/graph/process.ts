import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { MEMORY_FLAGS } from '../../testkit/server-process.ts';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  /** Megabytes of memory it takes now. */
  rssMb(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a program of `servers/` on a database, with what this server tells Node of memory, and waits until it says its port. */
export async function startServer(
  program: string,
  args: readonly string[],
  databaseUrl: string,
): Promise<ServerProcess> {
  const file = fileURLToPath(new URL(`./servers/${program}.ts`, import.meta.url));
  const environment = { PATH: process.env.PATH, NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
  const child = spawn(process.execPath, [...MEMORY_FLAGS, file, ...args], {
    env: { ...environment, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const lines = createInterface(child.stdout);
  const first = await Promise.race([once(lines, 'line'), ended]);
  const port = Number(first[0]);
  if (!Number.isInteger(port) || port === 0) throw new Error(`The server ${program} ended before it listened`);
  const pid = child.pid ?? 0;
  return {
    pid,
    port,
    rssMb: async () => Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
