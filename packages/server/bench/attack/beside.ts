import { Worker } from 'node:worker_threads';
import type { AttackerOrders } from './attacker.ts';
import { type LoadResult, load, quantile } from './load.ts';
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
const ATTACKER = '127.0.0.2';

/** Measures what legitimate clients get alone, then beside each kind of attack. `limited` counts callers, `open` does not. */
export async function beside(
  { open, limited }: { readonly open: Served; readonly limited: Served },
  pages: readonly string[],
  milliseconds: number,
): Promise<BesideResult> {
  const legitimate = ({ port }: Served): Promise<LoadResult> =>
    load({
      port,
      connections: CONNECTIONS,
      body: (index) => pages[index % pages.length] ?? '',
      until: (_sent, elapsedMs) => elapsedMs > milliseconds,
      from: (connection) => `127.0.1.${connection + 1}`,
    });
  const attacked = async (served: Served): Promise<Beside> => {
    const orders: AttackerOrders = {
      port: served.port,
      connections: CONNECTIONS,
      milliseconds: milliseconds + 500,
      from: ATTACKER,
    };
    const attack = new Worker(new URL('./attacker.ts', import.meta.url), { workerData: orders });
    const said = new Promise<{ readonly answered: number }>((resolve, reject) => {
      attack.once('message', resolve).once('error', reject);
    });
    await new Promise((resolve) => attack.once('online', resolve));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const got = summary(await legitimate(served));
    const { answered } = await said;
    return { ...got, hostileRps: (answered * 1_000) / orders.milliseconds };
  };
  await legitimate(open);
  await legitimate(limited);
  const alone = summary(await legitimate(open));
  const results = { alone, attacked: await attacked(open), limited: await attacked(limited) };
  const clients = slowClients(open.port, SLOW_CLIENTS);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const slow = summary(await legitimate(open));
  clients.stop();
  return { ...results, slow };
}

function summary({ answered, seconds, statuses, latencies }: LoadResult): Served20 {
  if (statuses[200] !== answered) throw new Error(`Legitimate pages were refused: ${JSON.stringify(statuses)}`);
  return { rps: answered / seconds, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}
