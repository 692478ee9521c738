const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Longest time given to requests in flight and to the database to end. */
const PATIENCE_MS = 30_000;

/**
 * On Ctrl-C, SIGTERM or a closed terminal, runs the steps one after the other, then exits with 0; with 1 when a step
 * fails or takes too long. A wrapper such as npx passes the same Ctrl-C on a second time: it counts once.
 */
export function stopOnSignal(steps: readonly (() => Promise<unknown>)[], failed: (error: unknown) => void): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      failed(new Error(`Not stopped after ${PATIENCE_MS / 1_000} seconds`));
      process.exit(1);
    }, PATIENCE_MS).unref();
    try {
      for (const step of steps) await step();
      process.exit(0);
    } catch (error) {
      failed(error);
      process.exit(1);
    }
  };
  for (const signal of SIGNALS) process.on(signal, () => void stop());
}
