import { type Pool, types } from 'pg';
import { ByteClient } from './byte-client.ts';
import { PreparedStatements } from './prepared-statements.ts';

/** Reads rows by hand-written SQL; every read of the API goes through one. */
export interface SqlReader {
  /**
   * `values` are parameters $1…; a `prepared` statement is parsed once per connection. Prepared for 'bytes', its texts
   * and its JSON are given as ByteText.
   */
  rows<Row extends object>(
    sql: string,
    values?: readonly unknown[],
    prepared?: boolean | 'bytes',
  ): Promise<readonly Row[]>;
}

const { DATE, INT8, JSON: JSON_TYPE } = types.builtins;

/** A day stays text, "2017-04-21"; counts are numbers, none comes near 2^53. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === DATE) return (value) => value;
  if (oid === INT8) return Number;
  const usual: (value: string) => unknown =
    format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text');
  return usual;
}

/** JSON that is sent on needs no reading; to have it as text from PostgreSQL would cost another copy of it. */
function getByteParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return oid === JSON_TYPE ? (value) => value : getTypeParser(oid, format);
}

/** PostgreSQL holds no text with a NUL: one that is sought is found nowhere, instead of breaking the connection. */
function sought(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;
  return Array.isArray(value) ? value.map(sought) : value;
}

/** A reader over a pool. */
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
        if (client instanceof ByteClient) client.giveTexts(prepared === 'bytes' ? 'bytes' : 'decoded');
        const name = prepared ? statements.nameFor(client, sql) : undefined;
        const { rows } = await client.query<Row>({
          text: sql,
          values: values.map(sought),
          name,
          types: { getTypeParser: prepared === 'bytes' ? getByteParser : getTypeParser },
        });
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
