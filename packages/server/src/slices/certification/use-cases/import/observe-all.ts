import type { ImportObserver } from './import-observer.ts';

/** Tells several observers everything. */
export function observeAll(observers: readonly ImportObserver[]): ImportObserver {
  return {
    waiting: () => observers.forEach((observer) => observer.waiting()),
    started: (...facts) => observers.forEach((observer) => observer.started(...facts)),
    advanced: (...facts) => observers.forEach((observer) => observer.advanced(...facts)),
    rejected: (...facts) => observers.forEach((observer) => observer.rejected(...facts)),
    unparsed: (...facts) => observers.forEach((observer) => observer.unparsed(...facts)),
    changed: (...facts) => observers.forEach((observer) => observer.changed(...facts)),
    finished: (...facts) => observers.forEach((observer) => observer.finished(...facts)),
  };
}
