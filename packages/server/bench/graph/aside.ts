import { setTimeout as sleep } from 'node:timers/promises';
import { load, quantile } from '../load.ts';
import { loaded } from './measure.ts';
import type { Way } from './ways.ts';

/** What is measured besides the table. */
export interface Aside {
  /** p99 of the planner over that of the limit, both asked for lists at the same rate, half the limit's most. */
  readonly p99AtEqualLoad: number;
  /** Time of a page of 20 after 19,980 rows, or the last full one, over that of the first. */
  readonly deepPage: number;
  /** Time of a list in the whole register over that in one of 1,000 fiches. */
  readonly wholeOverThousand: number;
}

const CONNECTIONS = 8;

/** p99, in milliseconds, of requests sent at a rate whatever the answers take. */
export async function pacedP99({ server, bodies }: Way, rps: number, milliseconds: number): Promise<number> {
  const latencies: number[] = [];
  const started = performance.now();
  const asked = bodies.list;
  const running: Promise<void>[] = [];
  for (let sent = 0; performance.now() - started < milliseconds; sent += 1) {
    const due = started + (sent * 1_000) / rps;
    if (due > performance.now()) await sleep(due - performance.now());
    running.push(
      load({
        port: server.port,
        connections: 1,
        body: () => asked[sent % asked.length] ?? '',
        until: (count) => count > 0,
      }).then((result) => {
        latencies.push(...result.latencies);
      }),
    );
  }
  await Promise.all(running);
  return quantile(
    latencies.toSorted((a, b) => a - b),
    0.99,
  );
}

/** How much longer one list takes than another, asked in turns. */
export async function timeRatio(slow: Way, quick: Way, rounds: number, milliseconds: number): Promise<number> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const a = await loaded(slow, 'list', CONNECTIONS, milliseconds);
    const b = await loaded(quick, 'list', CONNECTIONS, milliseconds);
    ratios.push(b.rps / a.rps);
  }
  return ratios.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** The same server asked for one page again and again. */
export function onlyPage(way: Way, body: string): Way {
  return { ...way, bodies: { ...way.bodies, list: [body] } };
}
