import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Env, readEnv } from '../src/env.ts';
import { holdEmbeddedPostgres } from '../src/kernel/embedded-postgres/index.ts';
import { refuseTakenPort } from '../src/kernel/process/port.ts';
import { sentenceOf } from '../src/kernel/startup-error.ts';
import { buildChanged } from './build.ts';
import { PROGRAMS, packageFolder } from './paths.ts';

/** The server compiles and restarts, the console swaps modules in place; one database for both, kept between runs. */
async function dev(env: Env): Promise<void> {
  await refuseTakenPort(env.host, env.port);
  await buildChanged((line) => process.stdout.write(`${line}\n`));
  const held = env.databaseUrl ? undefined : await holdEmbeddedPostgres(join(env.dataDir, 'postgres'), 'delibere');
  const environment = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(env.port),
    DATABASE_URL: held?.url ?? env.databaseUrl,
    DELIBERE_API: `http://${env.host}:${env.port}`,
  };
  const start = (folder: string, args: readonly string[]): ChildProcess =>
    spawn(process.execPath, args, { cwd: folder, env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
  const server = packageFolder('server');
  const children = [
    start(server, [PROGRAMS.tsc, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput']),
    start(server, ['--watch', '--watch-preserve-output', '--conditions=development', 'dist/main.js']),
    start(packageFolder('console'), [PROGRAMS.vite]),
  ];
  const ends = children.map((child) => once(child, 'exit'));
  const stop = (): void => children.forEach((child) => child.kill('SIGTERM'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  await Promise.race(ends);
  stop();
  await Promise.all(ends);
  await held?.release();
}

try {
  await dev(readEnv());
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}
