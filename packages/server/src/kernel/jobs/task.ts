import type { Pool } from 'pg';

/** One run of a job. */
export interface JobRun {
  /** 1 at the first run. */
  readonly attempt: number;
  /** No other run follows the one of this number. */
  readonly maxAttempts: number;
  /** Connections in the role of the server, for statements of their own and for `transact`. */
  readonly pool: Pool;
}

/**
 * What is done for a job; throwing has it run again later, after a wait that grows each time (seconds, then hours).
 * A job may be run twice, when the process that ran it died: a task must bear it.
 */
export type Task = (payload: unknown, run: JobRun) => Promise<void>;

/** Tasks by the name their jobs bear. */
export type Tasks = Readonly<Record<string, Task>>;

/** Thrown by a task that is to be run again for a reason that was foreseen: no fault of ours, and logged as none. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
}

/** A job that comes back by the clock. */
export interface Scheduled {
  /** Name of its own, which stays: by it the time of the last run is remembered. */
  readonly name: string;
  readonly task: string;
  /** When, in UTC: minute, hour, day of the month, month, day of the week ("30 2 * * *"). */
  readonly at: string;
  /** How late it may still be run when no process was there in time, in milliseconds. */
  readonly makeUpMs: number;
}
