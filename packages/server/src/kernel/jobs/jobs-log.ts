import { Logger } from 'graphile-worker';
import { TryAgain } from './task.ts';

/** Where the jobs write what happens to them; the log of the HTTP server is one. */
export interface JobLog {
  debug(facts: object, words: string): void;
  info(facts: object, words: string): void;
  warn(facts: object, words: string): void;
  error(facts: object, words: string): void;
}

const nothing = (): void => undefined;
export const SILENT: JobLog = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** What the library says, without payloads. A task that only asked to be run again has not failed. */
export function jobsLogger(log: JobLog): Logger {
  return new Logger(({ jobId }) => (level, words, meta) => {
    const facts = jobId === undefined ? {} : { job: jobId };
    if (meta?.error instanceof TryAgain) log.info(facts, `a job is to be run again: ${meta.error.message}`);
    else if (level === 'error') log.error(facts, words);
    else if (level === 'warning') log.warn(facts, words);
    else log.debug(facts, words);
  });
}
