import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import type { PaperSource } from './paper-source.ts';

const ROLE = 'delibere papers';
/** A thread with nothing to set ends after this long, and gives back its memory (fonts, compiler). */
const IDLE_MS = 20_000;
/** Run from its sources (tests), the thread must resolve packages to their sources too. */
const SOURCE_CONDITIONS = import.meta.url.endsWith('.ts') ? ['--conditions=development'] : [];

interface Request {
  readonly id: number;
  readonly source: PaperSource;
}

type Answer = { readonly id: number } & ({ readonly pdf: Uint8Array<ArrayBuffer> } | { readonly error: string });

/** The one thread that sets papers. */
class SettingThread {
  private readonly worker = new Worker(new URL(import.meta.url), { workerData: ROLE, execArgv: SOURCE_CONDITIONS });
  private readonly waiting = new Map<number, PromiseWithResolvers<Buffer>>();
  private readonly ended: (which: SettingThread) => void;
  private idle: NodeJS.Timeout | undefined;
  private last = 0;

  constructor(ended: (which: SettingThread) => void) {
    this.ended = ended;
    this.worker.on('message', (answer: Answer) => this.settle(answer));
    this.worker.on('error', (error) => this.end(error));
    this.worker.on('exit', () => this.end(new Error('The thread that sets papers has ended')));
    this.worker.unref();
  }

  set(source: PaperSource): Promise<Buffer> {
    clearTimeout(this.idle);
    const id = ++this.last;
    const answer = Promise.withResolvers<Buffer>();
    this.waiting.set(id, answer);
    this.worker.ref();
    this.worker.postMessage({ id, source } satisfies Request);
    return answer.promise;
  }

  private settle(answer: Answer): void {
    const asked = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('pdf' in answer) asked?.resolve(Buffer.from(answer.pdf.buffer));
    else asked?.reject(new Error(answer.error));
    if (this.waiting.size > 0) return;
    this.worker.unref();
    this.idle = setTimeout(() => {
      this.ended(this);
      void this.worker.terminate();
    }, IDLE_MS).unref();
  }

  private end(error: unknown): void {
    this.ended(this);
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

let thread: SettingThread | undefined;

/**
 * Sets a paper as `renderPdf` does, in a thread of its own: a paper of hundreds of cases takes a good part of a second,
 * and nobody else waits for it. Nothing is loaded before the first one. Rejects where the compiler finds a fault.
 */
export function compilePdf(source: PaperSource): Promise<Buffer> {
  thread ??= new SettingThread((which) => {
    if (thread === which) thread = undefined;
  });
  return thread.set(source);
}

/** Inside the thread: sets papers one after the other, each in bytes of its own that are handed over. */
async function serve(port: MessagePort): Promise<void> {
  const { renderPdf } = await import('./render-pdf.ts');
  port.on('message', ({ id, source }: Request) => {
    try {
      const pdf = Uint8Array.from(renderPdf(source));
      port.postMessage({ id, pdf } satisfies Answer, [pdf.buffer]);
    } catch (error) {
      port.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies Answer);
    }
  });
}

if (workerData === ROLE && parentPort !== null) void serve(parentPort);
