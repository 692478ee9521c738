const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Longest time given to requests in flight and to the database to end. */
const PATIENCE_MS = 30_000;

/** What must be closed at the end, the last opened first. */
export interface Closing {
  /** Adds a step that runs before those already there. */
  push(step: () => Promise<unknown>): void;
  /** Whether the end has begun. */
  readonly begun: boolean;
  /** Runs the steps now; once only. */
  run(): Promise<void>;
}

/**
 * On Ctrl-C, SIGTERM or a closed terminal, runs the steps one after the other, then exits with 0; with 1 when a step
 * fails or takes too long. A wrapper such as npx passes the same Ctrl-C on a second time: it counts once.
 */
export function closeOnSignal(failed: (error: unknown) => void): Closing {
  const steps: (() => Promise<unknown>)[] = [];
  let begun = false;
  const run = async (): Promise<void> => {
    begun = true;
    for (let step = steps.pop(); step; step = steps.pop()) await step();
  };
  const stop = async (): Promise<void> => {
    if (begun) return;
    setTimeout(() => {
      failed(new Error(`Not stopped after ${PATIENCE_MS / 1_000} seconds`));
      process.exit(1);
    }, PATIENCE_MS).unref();
    try {
      await run();
      process.exit(0);
    } catch (error) {
      failed(error);
      process.exit(1);
    }
  };
  for (const signal of SIGNALS) process.on(signal, () => void stop());
  return {
    push: (step) => steps.push(step),
    run,
    get begun() {
      return begun;
    },
  };
}
