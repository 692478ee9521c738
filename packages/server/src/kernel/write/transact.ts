import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Result } from '../result.ts';
import type { Caller } from './caller.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** Serialization failure and deadlock: PostgreSQL undid one transaction so that others could go on. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 5;

/** For whom a transaction runs. */
export interface Request {
  readonly caller: Caller;
  readonly requestId: string | null;
  readonly now: Date;
  /** Settings that policies and triggers read, `delibere.account` for one; they end with the transaction. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Runs a use case in a transaction of its own. An accepted result is committed, a refused or thrown one leaves nothing.
 * What PostgreSQL undid for the sake of others is run again from its first line, a few times.
 */
export async function transact<Value, Refusal>(
  pool: Pick<pg.Pool, 'connect'>,
  request: Request,
  work: (uow: UnitOfWork) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(pool, request, work);
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof pg.DatabaseError) || !TRY_AGAIN.has(error.code ?? '')) throw error;
      await sleep(attempt * 10);
    }
  }
}

async function once<Value, Refusal>(
  pool: Pick<pg.Pool, 'connect'>,
  request: Request,
  work: (uow: UnitOfWork) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const client = await pool.connect();
  try {
    await client.query(beginning({ ...request.settings, 'delibere.request': request.requestId ?? '' }));
    const ending: { readonly key: string; readonly sql: string; readonly values: readonly unknown[] }[] = [];
    const result = await work({
      caller: request.caller,
      requestId: request.requestId,
      now: request.now,
      rows: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
        (await client.query<Row>(sql, [...values])).rows,
      atEnd: (key, sql, values) => void ending.push({ key, sql, values }),
    });
    if (result.ok) {
      ending.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
      for (const { sql, values } of ending) await client.query(sql, [...values]);
    }
    const { command } = await client.query(result.ok ? 'COMMIT' : 'ROLLBACK');
    // A transaction in which a statement failed is undone by COMMIT, which calls that no error.
    if (result.ok && command !== 'COMMIT') throw new Error('A use case went on after a statement of its own failed');
    client.release();
    return result;
  } catch (error) {
    // Its transaction is dead: closing the connection undoes it, whatever state it is in.
    client.release(true);
    throw error;
  }
}

/** Settings go with BEGIN: a round trip of their own would cost more than the policies that read them. */
function beginning(settings: Readonly<Record<string, string>>): string {
  const set = Object.entries(settings).map(
    ([name, value]) => `SELECT set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
  );
  return ['BEGIN', ...set].join('; ');
}
