import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable, type Stream } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What running a program took. */
export interface Measure {
  /** Wall clock from start to end of the process. */
  readonly seconds: number;
  /** Largest resident memory of the process, in units of 1024². */
  readonly peakMb: number;
}

const REPORTER = new URL('./report-usage.ts', import.meta.url).href;

/**
 * Runs a JavaScript program in a fresh process and measures it from outside. The program must end well: what it said
 * is thrown otherwise.
 */
export async function measureProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Measure> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', REPORTER, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const [said, complained, usage] = await Promise.all([child.stdout, child.stderr, child.stdio[3]].map(textOf));
  await ended;
  const seconds = (performance.now() - startedAt) / 1_000;
  if (child.exitCode !== 0) throw new Error(`${args[0]} ended with ${child.exitCode}:\n${said}${complained}`);
  return { seconds, peakMb: Number(usage) / 1_024 };
}

function textOf(stream: Stream | null | undefined): Promise<string> {
  return stream instanceof Readable ? text(stream) : Promise.resolve('');
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('No value, no median');
  return middle;
}
