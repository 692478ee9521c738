import { ATTACKS } from '../../testkit/attacks.ts';
import { childrenCpuSeconds, cpuSeconds } from '../cpu-time.ts';
import { load } from '../load.ts';
import { hostile } from './hostile.ts';
import type { Served } from './served.ts';

/** What one request costs, in milliseconds of CPU. */
export interface Price {
  readonly serverMs: number;
  readonly databaseMs: number;
}

export interface Prices {
  readonly page: Price;
  readonly attacks: Readonly<Record<string, Price>>;
}

const CONNECTIONS = 4;
const WARM_UP = 100;
const ROUNDS = 3;

/**
 * The price of a legitimate page and of each attack, on one server, side by side: the median of some rounds, in each
 * of which everything is measured once, so that a machine that slows down slows all of them.
 */
export async function prices(
  served: Served,
  postmaster: number,
  pages: readonly string[],
  requests: number,
): Promise<Prices> {
  const measure = measureOn(served, postmaster);
  const page = (index: number): string => pages[index % pages.length] ?? '';
  let fresh = 0;
  await measure(page, WARM_UP * 3);
  for (const attack of ATTACKS) await measure(() => hostile([attack], (fresh += 1)), WARM_UP);
  const found = new Map<string, Price[]>();
  const note = (name: string, price: Price): void => void found.set(name, [...(found.get(name) ?? []), price]);
  for (let round = 0; round < ROUNDS; round += 1) {
    note('', await measure(page, requests));
    for (const attack of ATTACKS) note(attack.name, await measure(() => hostile([attack], (fresh += 1)), requests));
  }
  const of = (name: string): Price => middle(found.get(name) ?? []);
  return { page: of(''), attacks: Object.fromEntries(ATTACKS.map(({ name }) => [name, of(name)])) };
}

/** Measures on a server what so many requests cost each. */
export function measureOn(
  served: Served,
  postmaster: number,
): (body: (index: number) => string, count: number) => Promise<Price> {
  return async (body, count) => {
    const server = await cpuSeconds(served.pid);
    const database = await childrenCpuSeconds(postmaster);
    await load({
      port: served.port,
      connections: CONNECTIONS,
      body,
      until: (sent) => sent >= count,
    });
    return {
      serverMs: (((await cpuSeconds(served.pid)) - server) * 1_000) / count,
      databaseMs: (((await childrenCpuSeconds(postmaster)) - database) * 1_000) / count,
    };
  };
}

export function whole({ serverMs, databaseMs }: Price): number {
  return serverMs + databaseMs;
}

function middle(prices: readonly Price[]): Price {
  const sorted = prices.toSorted((a, b) => whole(a) - whole(b));
  const price = sorted[Math.floor(sorted.length / 2)];
  if (!price) throw new RangeError('Nothing was measured');
  return price;
}
