import { createHash } from 'node:crypto';
import { type Pool, types } from 'pg';

/** Reads rows by hand-written SQL; every read of the API goes through one. */
export interface SqlReader {
  /** `values` are parameters $1…; a `prepared` statement is planned once per connection: for lookups by key only. */
  rows<Row extends object>(sql: string, values?: readonly unknown[], prepared?: boolean): Promise<readonly Row[]>;
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

/** A reader over a pool. */
export function poolReader(pool: Pick<Pool, 'query'>): SqlReader {
  return {
    rows: async <Row extends object>(sql: string, values: readonly unknown[] = [], prepared = false) => {
      const name = prepared ? createHash('sha1').update(sql).digest('base64url') : undefined;
      const { rows } = await pool.query<Row>({ text: sql, values: [...values], name, types: { getTypeParser } });
      return rows;
    },
  };
}
