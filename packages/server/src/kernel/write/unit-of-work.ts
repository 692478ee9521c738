import type { Caller } from './caller.ts';

/** One transaction, given to a use case by the runner, which alone commits or rolls back. */
export interface UnitOfWork {
  readonly caller: Caller;
  /** The request this is done for; null for what no request asked. */
  readonly requestId: string | null;
  /** The instant of the request: every date of one write is the same. */
  readonly now: Date;
  /** Runs one statement; `values` are parameters $1…. */
  readonly rows: <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /**
   * Keeps a statement for the end of the transaction. All run there in the order of their keys, so that two
   * transactions that lock the same rows lock them in the same order, and for a moment only.
   */
  atEnd(key: string, sql: string, values: readonly unknown[]): void;
}
