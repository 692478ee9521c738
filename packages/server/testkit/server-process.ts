import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import manifest from '../../../package.json' with { type: 'json' };

const START = fileURLToPath(new URL('../bin/start.ts', import.meta.url));

/** What `pnpm start` tells Node of memory, beside the program. */
export const MEMORY_FLAGS: readonly string[] = manifest.scripts.start
  .split(' ')
  .filter((word) => word.startsWith('--'));

/** `pnpm start` as a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly port: number;
  /** What it has written so far. */
  readonly said: { stdout: string; stderr: string };
  /** Milliseconds until it said that it is ready; rejects with its words when it ends before. */
  ready(): Promise<number>;
  /** Sends a signal and waits for the end: the exit code, null when the signal killed it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** Waits for the end. */
  ended(): Promise<number | null>;
}

/** What servers of tests sign with. */
const AUTH_SECRET = 'a secret of tests, of forty characters..';

/** Starts the real command with settings of its own; nothing of the caller's settings gets through. */
export function startServer(settings: Readonly<Record<string, string>> & { readonly PORT: string }): ServerProcess {
  const started = performance.now();
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: 'warn', AUTH_SECRET, ...settings };
  const child = spawn(process.execPath, [...MEMORY_FLAGS, START], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  const end = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  const readiness = Promise.withResolvers<number>();
  child.stdout.on('data', (chunk: Buffer) => {
    said.stdout += chunk.toString();
    if (said.stdout.includes('is ready at')) readiness.resolve(performance.now() - started);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.stderr += chunk.toString();
  });
  void end.then(() => readiness.reject(new Error(`The server ended: ${said.stdout}${said.stderr}`)));
  readiness.promise.catch(() => undefined);
  return {
    child,
    port: Number(settings.PORT),
    said,
    ready: () => readiness.promise,
    ended: () => end,
    stop: (signal = 'SIGINT') => {
      child.kill(signal);
      return end;
    },
  };
}

/** A port of the loopback interface nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}
