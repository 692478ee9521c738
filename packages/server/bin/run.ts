import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import * as v from 'valibot';
import { type Package, packageFolder, ROOT } from './paths.ts';

const MANIFEST = v.object({ scripts: v.optional(v.record(v.string(), v.string()), {}) });

/** How a program ended and what it said. */
export interface Outcome {
  readonly ok: boolean;
  /** Standard output and error, in the order they came. */
  readonly output: string;
}

/** Runs a JavaScript program with this Node and collects what it says; `settings` go before those of this process. */
export async function runNode(
  args: readonly string[],
  cwd: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return run(process.execPath, args, cwd, false, settings);
}

/** Runs a script of a package's package.json, as pnpm would, without needing pnpm. */
export async function runScript(name: Package, script: string, args: readonly string[] = []): Promise<Outcome> {
  const command = await scriptOf(name, script);
  if (command === undefined) return { ok: false, output: `The ${name} package has no script "${script}".\n` };
  return run([command, ...args].join(' '), [], packageFolder(name), true);
}

/** The command behind a script; undefined when the package has none of that name. */
export async function scriptOf(name: Package, script: string): Promise<string | undefined> {
  const manifest = await readFile(join(packageFolder(name), 'package.json'), 'utf8');
  return v.parse(MANIFEST, JSON.parse(manifest)).scripts[script];
}

/** Programs a script of this folder finds first: this Node, then those of the package, then those of the root. */
function scriptEnvironment(cwd: string): NodeJS.ProcessEnv {
  const bins = [dirname(process.execPath), join(cwd, 'node_modules/.bin'), join(ROOT, 'node_modules/.bin')];
  return { ...process.env, PATH: [...bins, process.env.PATH].join(delimiter) };
}

async function run(
  program: string,
  args: readonly string[],
  cwd: string,
  shell: boolean,
  settings: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const env = { ...scriptEnvironment(cwd), ...settings };
  const child = spawn(program, args, { cwd, shell, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const [code] = await once(child, 'close');
  return { ok: code === 0, output };
}
