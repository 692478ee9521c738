import { LRUCache } from 'lru-cache';

interface Window {
  count: number;
  readonly endsAt: number;
}

/** Callers remembered, the least recently seen forgotten: some megabytes at most. */
const CALLERS = 20_000;
const MINUTE_MS = 60_000;

/** Counts what each caller asks within a minute, which begins with the first request of it. */
export class MinuteCounter {
  readonly #windows = new LRUCache<string, Window>({ max: CALLERS });
  readonly #now: () => number;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Counts one request more. @returns 0; or the seconds until the minute is over, where it holds more than `max` */
  count(caller: string, max: number): number {
    const at = this.#now();
    const known = this.#windows.get(caller);
    const window = known && at < known.endsAt ? known : { count: 0, endsAt: at + MINUTE_MS };
    window.count += 1;
    this.#windows.set(caller, window);
    return window.count > max ? Math.ceil((window.endsAt - at) / 1_000) : 0;
  }
}
