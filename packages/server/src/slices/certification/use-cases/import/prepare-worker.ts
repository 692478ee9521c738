import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { BatchPreparer, type NewRecord, type PreparedBatch } from './prepare-batch.ts';

interface Request {
  readonly id: number;
  readonly records: readonly NewRecord[];
  readonly importRunId: number;
}

interface Answer {
  readonly id: number;
  readonly batch: PreparedBatch;
}

/** Run from its sources (tests), the thread must resolve the shared package to its sources too. */
const SOURCE_CONDITIONS = import.meta.url.endsWith('.ts') ? ['--conditions=development'] : [];

/** Batches are small and short-lived: a young generation of this size collects them before they add up. */
const MEMORY = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 256 };

/** Reads new fiches on a second core, so that PostgreSQL is never kept waiting by the reading. */
export class PreparingThread {
  private readonly worker = new Worker(new URL(import.meta.url), {
    execArgv: [...process.execArgv, ...SOURCE_CONDITIONS],
    resourceLimits: MEMORY,
  });
  private readonly waiting = new Map<number, PromiseWithResolvers<PreparedBatch>>();
  private last = 0;

  constructor() {
    this.worker.on('message', ({ id, batch }: Answer) => {
      this.waiting.get(id)?.resolve(batch);
      this.waiting.delete(id);
    });
    this.worker.on('error', (error) => {
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
    });
  }

  prepare(records: readonly NewRecord[], importRunId: number): Promise<PreparedBatch> {
    const id = ++this.last;
    const answer = Promise.withResolvers<PreparedBatch>();
    this.waiting.set(id, answer);
    this.worker.postMessage({ id, records, importRunId } satisfies Request, buffersOf(records));
    return answer.promise;
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

function buffersOf(records: readonly NewRecord[]): readonly ArrayBuffer[] {
  return [...new Set(records.map(({ bytes }) => bytes.buffer))];
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const preparer = new BatchPreparer();
  port.on('message', ({ id, records, importRunId }: Request) => {
    const batch = preparer.prepareNew(records, importRunId);
    port.postMessage(
      { id, batch } satisfies Answer,
      batch.rows.map((row) => row.text.buffer),
    );
  });
}
