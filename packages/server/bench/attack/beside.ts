import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type LoadResult, load, quantile } from '../load.ts';
import type { AttackerOrders } from './attacker.ts';
import type { Served } from './served.ts';
import { slowClients } from './slow-clients.ts';

/** What legitimate clients get. */
export interface Served20 {
  /** Pages of 20 a second. */
  readonly rps: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface Beside extends Served20 {
  /** Hostile requests answered meanwhile, a second. */
  readonly hostileRps: number;
}

export interface BesideResult {
  readonly alone: Served20;
  /** As many hostile connections as legitimate ones, each asking again as soon as it is refused. */
  readonly attacked: Beside;
  /** The same, callers being counted: the attacker is one address, the legitimate clients many. */
  readonly limited: Beside;
  /** Connections that send their bodies a letter at a time. */
  readonly slow: Served20;
}

const CONNECTIONS = 8;
const SLOW_CLIENTS = 500;
const ROUNDS = 3;
/** Time for an attack to be under way, and for its address to be known as one that asks too often. */
const LEAD_MS = 2_000;
const ATTACKER = '127.0.0.2';

/** Measures, in some rounds, what legitimate clients get alone and beside each kind of attack. `limited` counts callers, `open` does not. */
export async function beside(
  { open, limited }: { readonly open: Served; readonly limited: Served },
  pages: readonly string[],
  milliseconds: number,
): Promise<readonly BesideResult[]> {
  const legitimate = async ({ port }: Served): Promise<Served20> =>
    summary(
      await load({
        port,
        connections: CONNECTIONS,
        body: (index) => pages[index % pages.length] ?? '',
        until: (_sent, elapsedMs) => elapsedMs > milliseconds,
        from: (connection) => `127.0.1.${connection + 1}`,
      }),
    );
  const attacked = async (served: Served): Promise<Beside> => {
    const orders = {
      port: served.port,
      connections: CONNECTIONS,
      milliseconds: milliseconds + LEAD_MS,
      from: ATTACKER,
    };
    const attack = new Worker(new URL('./attacker.ts', import.meta.url), {
      workerData: orders satisfies AttackerOrders,
    });
    const said = new Promise<{ readonly answered: number }>((resolve, reject) => {
      attack.once('message', resolve).once('error', reject);
    });
    await sleep(LEAD_MS);
    const got = await legitimate(served);
    return { ...got, hostileRps: ((await said).answered * 1_000) / orders.milliseconds };
  };
  const slowed = async (served: Served): Promise<Served20> => {
    const clients = slowClients(served.port, SLOW_CLIENTS);
    await sleep(LEAD_MS);
    const got = await legitimate(served);
    clients.stop();
    return got;
  };
  await legitimate(open);
  const rounds: BesideResult[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await legitimate(open);
    const results = { attacked: await attacked(open), limited: await attacked(limited), slow: await slowed(open) };
    // Alone before and after: a machine that slows down meanwhile slows both sides of a ratio.
    rounds.push({ ...results, alone: mean(before, await legitimate(open)) });
  }
  return rounds;
}

function mean(a: Served20, b: Served20): Served20 {
  return { rps: (a.rps + b.rps) / 2, p50: (a.p50 + b.p50) / 2, p99: (a.p99 + b.p99) / 2 };
}

function summary({ answered, seconds, statuses, latencies }: LoadResult): Served20 {
  if (statuses[200] !== answered) throw new Error(`Legitimate pages were refused: ${JSON.stringify(statuses)}`);
  return { rps: answered / seconds, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}
