import autocannon from 'autocannon';
import { quantile } from '../load.ts';

export interface Fired {
  readonly answered: number;
  /** Answers a second. */
  readonly rps: number;
  /** Milliseconds until half, and until 99 of 100, of the answers. */
  readonly p50: number;
  readonly p99: number;
}

export interface Target {
  readonly port: number;
  /** Asked in this order, again and again; connections start at different places of it. */
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly milliseconds: number;
}

/** Asks as fast as a server answers. Any answer but 200, or none, is thrown. */
export async function fire({ port, bodies, connections, milliseconds }: Target): Promise<Fired> {
  const requests = bodies.map((body) => ({ body }));
  const latencies: number[] = [];
  const failures: Record<string, number> = {};
  const failed = (what: string): void => {
    failures[what] = (failures[what] ?? 0) + 1;
  };
  let place = 0;
  const started = performance.now();
  let last = started;
  const run = autocannon(
    {
      url: `http://127.0.0.1:${port}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      connections,
      duration: milliseconds / 1_000,
      // How soon the end of a load is seen: with the usual second, loads would last until the next one.
      sampleInt: 20,
      requests,
      setupClient: (client) => {
        const start = Math.floor((place * requests.length) / connections);
        client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
        place += 1;
      },
    },
    (error: Error | null) => {
      if (error) failed(error.message);
    },
  );
  run.on('response', (_, status, __, milliseconds) => {
    last = performance.now();
    if (status === 200) latencies.push(milliseconds);
    else failed(String(status));
  });
  run.on('reqError', (error: Error) => failed(error.message));
  await new Promise((resolve) => {
    run.on('done', resolve);
  });
  if (Object.keys(failures).length > 0) throw new Error(`Failed under load: ${JSON.stringify(failures)}`);
  latencies.sort((a, b) => a - b);
  const seconds = (last - started) / 1_000;
  return {
    answered: latencies.length,
    rps: latencies.length / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}
