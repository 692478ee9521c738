import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort, MEMORY_FLAGS } from '../../testkit/server-process.ts';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The built server in a process of its own. */
export interface Served {
  readonly pid: number;
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the built server with its usual settings but those given, and waits until it is ready. */
export async function serve(databaseUrl: string, settings: Readonly<Record<string, string>>): Promise<Served> {
  const port = await freePort();
  const environment = {
    PATH: process.env.PATH,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: 'of measurements, and of nothing else',
    PORT: String(port),
    LOG_LEVEL: 'warn',
  };
  const child = spawn(process.execPath, [...MEMORY_FLAGS, MAIN], {
    env: { ...environment, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const ready = (async (): Promise<void> => {
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
      if (String(chunk).includes('is ready at')) return;
    }
    throw new Error('The server ended before it was ready');
  })();
  await ready;
  child.stdout.resume();
  return {
    pid: child.pid ?? 0,
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
