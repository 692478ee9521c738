import type { Keyset, KeysetShape } from '../../../../../kernel/read/cursor.ts';
import type { SqlParameters } from '../../../../../kernel/read/sql-parameters.ts';

export type CertificationOrder = 'RELEVANCE' | 'CODE' | 'TITLE' | 'REGISTRATION_END';

/** An order of certifications `c` in SQL; `keys` are what a cursor holds, the last one unique. */
interface Order {
  readonly keys: readonly { readonly sql: string; readonly type: string }[];
  readonly direction: 'ASC' | 'DESC';
  readonly shape: KeysetShape;
}

export const ORDERS: Readonly<Record<CertificationOrder, Order>> = {
  RELEVANCE: {
    keys: [
      { sql: 'c.score', type: 'int' },
      { sql: 'c.id', type: 'int' },
    ],
    direction: 'DESC',
    shape: ['integer', 'integer'],
  },
  CODE: {
    keys: [
      { sql: 'c.register', type: 'text' },
      { sql: 'c.code_number', type: 'int' },
    ],
    direction: 'ASC',
    shape: ['text', 'integer'],
  },
  TITLE: {
    keys: [
      { sql: 'c.title COLLATE "und-x-icu"', type: 'text' },
      { sql: 'c.id', type: 'int' },
    ],
    direction: 'ASC',
    shape: ['text', 'integer'],
  },
  REGISTRATION_END: {
    keys: [
      { sql: `coalesce(c.registration_end, 'infinity'::date)`, type: 'date' },
      { sql: 'c.id', type: 'int' },
    ],
    direction: 'ASC',
    shape: ['date', 'integer'],
  },
};

/** `ORDER BY` list of an order. */
export function orderBy(order: CertificationOrder): string {
  const { keys, direction } = ORDERS[order];
  return keys.map(({ sql }) => `${sql} ${direction}`).join(', ');
}

/** Select list of what a cursor holds, as "key1", "key2". */
export function keyColumns(order: CertificationOrder): string {
  return ORDERS[order].keys.map(({ sql }, index) => `${sql} AS "key${index + 1}"`).join(', ');
}

/**
 * Condition that keeps what comes after a keyset; as one row comparison, which an index answers. PostgreSQL does not look
 * at the keyset when it plans: it would find that nearly nothing comes after a register named last, and plan each page anew.
 */
export function isAfter(order: CertificationOrder, after: Keyset | null, parameters: SqlParameters): string {
  if (after === null) return 'true';
  const { keys, direction } = ORDERS[order];
  const values = keys.map(({ type }, index) => `(SELECT ${parameters.add(after[index])}::${type})`);
  return `(${keys.map(({ sql }) => sql).join(', ')}) ${direction === 'ASC' ? '>' : '<'} (${values.join(', ')})`;
}
