import { buildServer } from './build.ts';

try {
  await buildServer((line) => process.stdout.write(`${line}\n`));
  await import(new URL('../dist/cli/import-rncp.js', import.meta.url).href);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
