import { type Pool, type PoolClient, types } from 'pg';
import { ByteClient } from './byte-client.ts';
import { type ByteRow, BytesQuery } from './bytes-query.ts';
import { PreparedStatements } from './prepared-statements.ts';

/** Reads rows by hand-written SQL; every read of the API goes through one. */
export interface SqlReader {
  /**
   * `values` are parameters $1…; a `prepared` statement is parsed once per connection. Prepared for 'bytes', rows are
   * ByteRows: whatever their columns are.
   */
  rows<Row extends object>(
    sql: string,
    values?: readonly unknown[],
    prepared?: boolean | 'bytes',
  ): Promise<readonly Row[]>;
}

const { DATE, INT8 } = types.builtins;

/** A day stays text, "2017-04-21"; counts are numbers, none comes near 2^53. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === DATE) return (value) => value;
  if (oid === INT8) return Number;
  const usual: (value: string) => unknown =
    format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text');
  return usual;
}

/** PostgreSQL holds no text with a NUL: one that is sought is found nowhere, instead of breaking the connection. */
function sought(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;
  return Array.isArray(value) ? value.map(sought) : value;
}

/** A reader over a pool of ByteClients; 'bytes' are read by no other. */
export function poolReader(pool: Pick<Pool, 'connect'>): SqlReader {
  const statements = new PreparedStatements();
  return {
    rows: async <Row extends object>(
      sql: string,
      values: readonly unknown[] = [],
      prepared: boolean | 'bytes' = false,
    ) => {
      const client = await pool.connect();
      try {
        const given = values.map(sought);
        const name = prepared ? statements.nameFor(client, sql) : undefined;
        const rows =
          name !== undefined && prepared === 'bytes'
            ? ((await byteRows(client, name, sql, given)) as readonly object[] as readonly Row[])
            : await decodedRows<Row>(client, { name, text: sql, values: given });
        client.release();
        return rows;
      } catch (error) {
        // Whatever went wrong, a fresh connection is safe.
        client.release(true);
        throw error;
      }
    },
  };
}

async function decodedRows<Row extends object>(
  client: PoolClient,
  statement: { readonly name: string | undefined; readonly text: string; readonly values: unknown[] },
): Promise<readonly Row[]> {
  if (client instanceof ByteClient) client.giveTexts('decoded');
  const { rows } = await client.query<Row>({ ...statement, types: { getTypeParser } });
  return rows;
}

function byteRows(
  client: PoolClient,
  name: string,
  sql: string,
  values: readonly unknown[],
): Promise<readonly ByteRow[]> {
  if (!(client instanceof ByteClient)) throw new TypeError('Bytes are read by a ByteClient.');
  client.giveTexts('bytes');
  return new Promise((resolve, reject) => {
    const end: BytesQuery['callback'] = (error, rows) => (error ? reject(error) : resolve(rows ?? []));
    client.query(new BytesQuery(name, sql, values, end));
  });
}
