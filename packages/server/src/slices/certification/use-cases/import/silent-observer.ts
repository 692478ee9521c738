import type { ImportObserver } from './import-observer.ts';

/** Watches nothing: for imports nobody waits for. */
export const silentObserver: ImportObserver = {
  waiting: () => undefined,
  started: () => undefined,
  advanced: () => undefined,
  rejected: () => undefined,
  unparsed: () => undefined,
  changed: () => undefined,
  finished: () => undefined,
};
