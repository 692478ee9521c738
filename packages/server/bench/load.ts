import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** What clients that ask again as soon as they are answered got. */
export interface LoadResult {
  readonly answered: number;
  readonly seconds: number;
  /** By status; 0 counts broken connections. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Milliseconds of each answer, sorted. */
  readonly latencies: readonly number[];
}

export interface LoadOptions {
  readonly port: number;
  readonly connections: number;
  /** The body of the n-th request. */
  readonly body: (index: number) => string;
  /** Ends after so many requests, or when this says so. */
  readonly until: (sent: number, elapsedMs: number) => boolean;
  /** Address of this machine the n-th connection comes from. */
  readonly from?: (connection: number) => string;
}

/** Asks `/graphql` over some connections kept open, each waiting for its answer before it asks again. */
export async function load({ port, connections, body, until, from }: LoadOptions): Promise<LoadResult> {
  const statuses: Record<number, number> = {};
  const latencies: number[] = [];
  const started = performance.now();
  let sent = 0;
  const client = async (connection: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1, ...(from ? { localAddress: from(connection) } : {}) });
    while (!until(sent, performance.now() - started)) {
      const payload = body(sent);
      sent += 1;
      const before = performance.now();
      const status = await post(agent, port, payload);
      statuses[status] = (statuses[status] ?? 0) + 1;
      latencies.push(performance.now() - before);
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => client(index)));
  const seconds = (performance.now() - started) / 1_000;
  return { answered: latencies.length, seconds, statuses, latencies: latencies.sort((a, b) => a - b) };
}

/** The value below which that share of the sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function post(agent: Agent, port: number, body: string): Promise<number> {
  return new Promise((resolve) => {
    const asked = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (reply) => {
        reply.resume();
        reply.once('end', () => resolve(reply.statusCode ?? 0));
        reply.once('error', () => resolve(0));
      },
    );
    asked.once('error', () => resolve(0));
    asked.end(body);
  });
}
