import { buildServer } from './build.ts';

/** Runs a program of src/cli by its name, built first where it changed; the arguments after the name are its own. */
const [name] = process.argv.splice(2, 1);

try {
  await buildServer((line) => process.stdout.write(`${line}\n`));
  await import(new URL(`../dist/cli/${name}.js`, import.meta.url).href);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
