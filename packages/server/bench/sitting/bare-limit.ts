import pg from 'pg';

const ROUNDS = 200;

/**
 * The limit: one row written and announced by PostgreSQL itself, heard by as many bare connections, no server between.
 * @returns milliseconds from the statement to each listener
 */
export async function bareLimit(url: string, listeners: number): Promise<readonly number[]> {
  const writer = new pg.Client({ connectionString: url });
  await writer.connect();
  await writer.query(
    'CREATE TABLE bare_limit (id int PRIMARY KEY, revision int); INSERT INTO bare_limit VALUES (1, 0)',
  );
  const heard = new Map<string, (() => void)[]>();
  const clients = await Promise.all(
    Array.from({ length: listeners }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      client.on('notification', ({ payload = '' }) => heard.get(payload)?.pop()?.());
      await client.query('LISTEN bare_limit');
      return client;
    }),
  );
  const latencies: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const begun = performance.now();
    const all = clients.map(
      () =>
        new Promise<void>((resolve) => {
          const tell = (): void => {
            latencies.push(performance.now() - begun);
            resolve();
          };
          heard.set(String(round), [...(heard.get(String(round)) ?? []), tell]);
        }),
    );
    await writer.query(
      `BEGIN; UPDATE bare_limit SET revision = ${round}; SELECT pg_notify('bare_limit', '${round}'); COMMIT`,
    );
    await Promise.all(all);
  }
  await Promise.all([writer, ...clients].map((client) => client.end()));
  return latencies;
}
