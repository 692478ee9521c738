import { isMainThread, type MessagePort, parentPort, Worker } from 'node:worker_threads';
import type { WordLexemes } from '../../domain/search-vector.ts';
import type { AskLexemes } from './lexicon.ts';
import { BatchPreparer, type NewRecord, type PreparedBatch } from './prepare-batch.ts';

interface Request {
  readonly kind: 'prepare';
  readonly id: number;
  readonly records: readonly NewRecord[];
  readonly buffer: SharedArrayBuffer;
  readonly importRunId: number;
}

/** The thread has no connection of its own: what it asks PostgreSQL goes through the one of the import. */
interface Question {
  readonly kind: 'ask';
  readonly words: readonly string[];
}

interface Told {
  readonly kind: 'told';
  readonly lexemes: readonly WordLexemes[];
}

interface Answer {
  readonly kind: 'prepared';
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
    execArgv: SOURCE_CONDITIONS,
    resourceLimits: MEMORY,
  });
  private readonly waiting = new Map<number, PromiseWithResolvers<PreparedBatch>>();
  private last = 0;

  constructor(ask: AskLexemes) {
    this.worker.on('message', (message: Question | Answer) => {
      if (message.kind === 'ask') void this.tell(ask(message.words));
      else this.waiting.get(message.id)?.resolve(message.batch);
    });
    this.worker.on('error', (error) => this.fail(error));
  }

  /** @param buffer the one that all the records stand in; leave it alone until the rows have taken their place there */
  prepare(records: readonly NewRecord[], buffer: SharedArrayBuffer, importRunId: number): Promise<PreparedBatch> {
    const id = ++this.last;
    const answer = Promise.withResolvers<PreparedBatch>();
    this.waiting.set(id, answer);
    this.worker.postMessage({ kind: 'prepare', id, records, buffer, importRunId } satisfies Request);
    return answer.promise.finally(() => this.waiting.delete(id));
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private async tell(asked: Promise<readonly WordLexemes[]>): Promise<void> {
    try {
      this.worker.postMessage({ kind: 'told', lexemes: await asked } satisfies Told);
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    for (const { reject } of this.waiting.values()) reject(error);
  }
}

/** Inside the thread: prepares batches as they come, asking about words as they are met, one question at a time. */
function serve(port: MessagePort): void {
  const questions: {
    readonly words: readonly string[];
    readonly answer: PromiseWithResolvers<readonly WordLexemes[]>;
  }[] = [];
  const preparer = new BatchPreparer((words) => {
    const answer = Promise.withResolvers<readonly WordLexemes[]>();
    questions.push({ words, answer });
    if (questions.length === 1) port.postMessage({ kind: 'ask', words } satisfies Question);
    return answer.promise;
  });
  const told = (lexemes: readonly WordLexemes[]): void => {
    questions.shift()?.answer.resolve(lexemes);
    const [next] = questions;
    if (next !== undefined) port.postMessage({ kind: 'ask', words: next.words } satisfies Question);
  };
  const prepare = async ({ id, records, buffer, importRunId }: Request): Promise<void> => {
    const batch = await preparer.prepareNew(records, importRunId, buffer);
    port.postMessage({ kind: 'prepared', id, batch } satisfies Answer);
  };
  port.on('message', (message: Request | Told) => {
    if (message.kind === 'told') told(message.lexemes);
    else void prepare(message);
  });
}

if (!isMainThread && parentPort !== null) serve(parentPort);
