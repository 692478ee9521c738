import { cpuSeconds } from '../cpu-time.ts';
import { DOCUMENT_NAMES, type DocumentName } from './documents.ts';
import { fire } from './fire.ts';
import type { Way, WayName } from './ways.ts';

/** How one server answered one document at one number of connections; latencies in milliseconds. */
export interface Figures {
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds of the server's own process for one answer. */
  readonly cpuMs: number;
}

/** What was measured of each document, each number of connections, each server. */
export type Measures = Readonly<Record<DocumentName, ReadonlyMap<number, ReadonlyMap<WayName, Figures>>>>;

export interface Pace {
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly milliseconds: number;
  readonly warmUpMs: number;
}

/** Loads the servers one at a time, turn by turn, so that a machine that slows down slows them all. */
export async function measureWays(ways: readonly Way[], pace: Pace, say: (line: string) => void): Promise<Measures> {
  const found = {} as Record<DocumentName, Map<number, Map<WayName, Figures>>>;
  for (const document of DOCUMENT_NAMES) {
    for (const way of ways) await loaded(way, document, 8, pace.warmUpMs);
    found[document] = new Map();
    for (const connections of pace.connections) {
      const rounds: Map<WayName, Figures[]> = new Map(ways.map(({ name }) => [name, []]));
      for (let round = 0; round < pace.rounds; round += 1) {
        for (const way of ways) {
          rounds.get(way.name)?.push(await loaded(way, document, connections, pace.milliseconds));
        }
      }
      found[document].set(connections, new Map([...rounds].map(([name, figures]) => [name, median(figures)])));
      say(`${document}, ${connections} connections: ${shown(found[document].get(connections))}`);
    }
  }
  return found;
}

export async function loaded(
  { name, server, bodies }: Way,
  document: DocumentName,
  connections: number,
  milliseconds: number,
): Promise<Figures> {
  const before = await cpuSeconds(server.pid);
  const fired = await fire({ port: server.port, bodies: bodies[document], connections, milliseconds }).catch(
    (cause: unknown) => {
      throw new Error(`${name} failed on ${document}`, { cause });
    },
  );
  const { answered, rps, p50, p99 } = fired;
  return { rps, p50, p99, cpuMs: ((await cpuSeconds(server.pid)) - before) * (1_000 / answered) };
}

/** Of several rounds, the one in the middle by its rate. */
export function median(rounds: readonly Figures[]): Figures {
  const sorted = rounds.toSorted((a, b) => a.rps - b.rps);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured');
  return middle;
}

function shown(figures: ReadonlyMap<WayName, Figures> | undefined): string {
  return [...(figures ?? [])].map(([name, { rps }]) => `${name} ${rps.toFixed(0)}`).join(', ');
}
