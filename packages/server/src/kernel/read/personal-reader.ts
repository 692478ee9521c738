import pg from 'pg';
import type { WallSettings } from '../authorisation/wall-settings.ts';

const { DATE, INT8, TIMESTAMPTZ } = pg.types.builtins;

/** Days stay "2026-11-24"; instants become "2026-11-24T13:05:00.000Z"; counts are numbers, none comes near 2^53. */
function getTypeParser(oid: number): (value: string) => unknown {
  if (oid === DATE) return (value: string) => value;
  if (oid === INT8) return Number;
  if (oid === TIMESTAMPTZ) return (value: string) => new Date(value).toISOString();
  const usual: (value: string) => unknown = pg.types.getTypeParser(oid);
  return usual;
}

/** Reads rows that row-level policies guard, as somebody. */
export interface PersonalReader {
  /** `values` are parameters $1…. */
  rows<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** A reader of what one viewer may see: each statement runs in a transaction that says who they are, and only reads. */
export function personalReader(pool: Pick<pg.Pool, 'connect'>, settings: WallSettings): PersonalReader {
  const set = Object.entries(settings).map(
    ([name, value]) => `SELECT set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
  );
  const begin = ['BEGIN READ ONLY', ...set].join('; ');
  return {
    rows: async <Row extends object>(text: string, values: readonly unknown[] = []) => {
      const client = await pool.connect();
      try {
        await client.query(begin);
        const { rows } = await client.query<Row>({ text, values: [...values], types: { getTypeParser } });
        await client.query('COMMIT');
        client.release();
        return rows;
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
  };
}
