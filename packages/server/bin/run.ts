import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a program ended and what it said. */
export interface Outcome {
  readonly ok: boolean;
  /** Standard output and error, in the order they came. */
  readonly output: string;
}

/** Runs a JavaScript program with this Node and collects what it says; `echo` also shows it as it comes. */
export async function runNode(
  args: readonly string[],
  cwd: string,
  { echo = false }: { readonly echo?: boolean } = {},
): Promise<Outcome> {
  return run(process.execPath, args, cwd, { echo });
}

/** Runs any program and collects what it says. */
export async function run(
  program: string,
  args: readonly string[],
  cwd: string,
  { echo = false }: { readonly echo?: boolean } = {},
): Promise<Outcome> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk;
    if (echo) process.stdout.write(chunk);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const [code] = await once(child, 'close');
  return { ok: code === 0, output };
}
