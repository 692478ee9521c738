const FIRST_MS = 500;
const LAST_MS = 15_000;

/**
 * How long to wait before a lost stream is asked for again: at most twice as long each time, up to a quarter of a minute.
 * Half of it is by chance, so that those who lost one server do not all come back at once.
 * @param failures in a row @param chance from 0 to 1
 */
export function rejoinAfter(failures: number, chance: number, retryAfterMs = 0): number {
  const wait = Math.min(LAST_MS, FIRST_MS * 2 ** failures);
  return Math.max(retryAfterMs, wait / 2) + (wait / 2) * chance;
}

/** Waits; less where the network comes back, somebody looks at the page again, or nothing is wanted any more. */
export async function waitToRejoin(ms: number, over: AbortSignal): Promise<void> {
  if (over.aborted) return;
  const done = new AbortController();
  const { signal } = done;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
    over.addEventListener('abort', () => resolve(), { signal });
    // Outside a browser there is no window to ask.
    globalThis.window?.addEventListener('online', () => resolve(), { signal });
    globalThis.document?.addEventListener('visibilitychange', () => document.hidden || resolve(), { signal });
  });
  done.abort();
}
