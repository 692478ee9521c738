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
    // A group of its own each: compilers start programs that must end with them.
    spawn(process.execPath, args, {
      cwd: folder,
      env: environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const server = packageFolder('server');
  const compiler = start(server, [PROGRAMS.tsc, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput']);
  const children = [compiler, start(packageFolder('console'), [PROGRAMS.vite])];
  const stop = (): void => children.forEach(({ pid = 0, exitCode }) => exitCode ?? process.kill(-pid, 'SIGTERM'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  await firstCompilation(compiler);
  children.push(start(server, ['--watch', '--watch-preserve-output', '--conditions=development', 'dist/main.js']));
  for (const child of children) child.stdout?.pipe(process.stdout, { end: false });
  const ends = children.map((child) => once(child, 'exit'));
  await Promise.race(ends);
  stop();
  await Promise.all(ends);
  await held?.release();
}

/** The watcher writes every file again at first: a server started before would restart at once. */
async function firstCompilation({ stdout }: ChildProcess): Promise<void> {
  for await (const chunk of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    const words = String(chunk);
    process.stdout.write(words);
    if (words.includes('Watching for file changes')) return;
  }
}

try {
  await dev(readEnv());
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}
