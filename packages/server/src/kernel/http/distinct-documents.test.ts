import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { testApp } from '../../../testkit/graphql-client.ts';
import { testDatabase } from '../../../testkit/index.ts';
import { MAX_PREPARED } from '../read/prepared-statements.ts';
import type { SqlReader } from '../read/sql-reader.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const MEGABYTE = 1024 * 1024;
const ALIASES = Array.from({ length: 28 }, (_, n) => n);

/** No two of these have a field, an alias or an argument in common with what was sent before. */
function document(n: number): string {
  const fields = ALIASES.map((field) => `a${n}_${field}: title`).join(' ');
  return `query Q${n} { certification(rncpCode: "RNCP${n}") { ${fields} blocks { b${n}: code } } }`;
}

test.each([true, false])(
  'a stream of distinct documents keeps memory and prepared statements bounded (planned: %s)',
  { timeout: 90_000 },
  async (planner) => {
    const database = await testDatabase();
    let reader: SqlReader | undefined;
    const api = await testApp(database.url, {
      planner,
      cache: { maxBytes: MEGABYTE },
      reader: (usual) => {
        reader = usual;
        return usual;
      },
    });
    let sent = 0;
    const send = async (count: number): Promise<number> => {
      const until = sent + count;
      while (sent < until) {
        const asked = Array.from({ length: 10 }, () => api.ask(document((sent += 1))));
        for (const { errors } of await Promise.all(asked)) expect(errors).toEqual([]);
      }
      collectGarbage();
      return process.memoryUsage().heapUsed / MEGABYTE;
    };
    const full = await send(2_500);
    const later = await send(2_500);
    expect(later - full).toBeLessThan(15);
    const counts = await Promise.all(
      Array.from({ length: 20 }, async () =>
        reader?.rows<{ statements: number }>(
          'SELECT count(*) AS statements, pg_sleep(0.05) FROM pg_prepared_statements',
        ),
      ),
    );
    for (const [row] of counts.map((rows) => rows ?? [])) expect(row?.statements).toBeLessThanOrEqual(MAX_PREPARED);
    await api.close();
    await database.close();
  },
);
