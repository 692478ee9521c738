import { readEnv } from '../src/env.ts';
import { refuseTakenPort } from '../src/kernel/process/port.ts';
import { sentenceOf } from '../src/kernel/startup-error.ts';
import { buildChanged } from './build.ts';
import { endWithLauncher } from './launcher.ts';

try {
  endWithLauncher();
  // On a database of its own somebody tries it out. Libraries read it while they load, so it is set before they do.
  process.env.NODE_ENV ??= process.env.DATABASE_URL ? 'production' : 'development';
  const { host, port } = readEnv();
  await refuseTakenPort(host, port);
  await buildChanged((line) => process.stdout.write(`${line}\n`));
  await import(new URL('../dist/main.js', import.meta.url).href);
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}
