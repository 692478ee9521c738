import { Readable } from 'node:stream';

/** Proxies and phones end connections on which nothing moves, the soonest after half a minute. */
export const HEARTBEAT_MS = 12_000;
/** How long a client may take to take the end of its stream. */
const LAST_WORDS_MS = 1_000;
const HEARTBEAT = ':\n\n';
const COMPLETE = 'event: complete\ndata: \n\n';

/** What one event, or the end of a source, is answered by. */
export interface Told {
  /** Written as it is; undefined where nothing may be told. */
  readonly result?: object;
  /** What follows: more; the end for good; or an end after which the client should come back. */
  readonly next: 'MORE' | 'COMPLETE' | 'LOST';
}

/** What is told, as a text of an event stream. */
export function eventText({ result, next }: Told): string {
  const event = result === undefined ? '' : `event: next\ndata: ${JSON.stringify(result)}\n\n`;
  return next === 'COMPLETE' ? event + COMPLETE : event;
}

/** What an event stream is made of. */
export interface EventStreamParts {
  readonly source: AsyncIterable<unknown>;
  /** Answers one event. Throws nothing. */
  readonly tell: (event: unknown) => Promise<Told>;
  /** Says what a source, or a look at whether it may go on, failed of. Throws nothing. */
  readonly tellError: (error: unknown) => Told;
  /** Throws where whoever asked may be told nothing more; asked while there is nothing to tell. */
  readonly admit: () => Promise<void>;
  readonly heartbeatMs?: number | undefined;
}

/**
 * The text of an event stream, as GraphQL over SSE has it in the mode of distinct connections. An event is taken from
 * the source once the one before has been sent: for a client that does not read, nothing is kept. Destroying it ends
 * the source.
 */
export class EventStream extends Readable {
  readonly #parts: EventStreamParts;
  readonly #events: AsyncIterator<unknown>;
  readonly #heart: NodeJS.Timeout;
  #state: 'NEW' | 'IDLE' | 'PULLING' | 'OVER' = 'NEW';

  constructor(parts: EventStreamParts) {
    super({ highWaterMark: 1 });
    this.#parts = parts;
    this.#events = parts.source[Symbol.asyncIterator]();
    this.#heart = setInterval(() => void this.#beat(), parts.heartbeatMs ?? HEARTBEAT_MS);
  }

  /**
   * Ends it as a lost connection ends: the client should come back, to this process or another. Resolves once its source
   * has ended too; a client that does not take the end is cut off.
   */
  async lose(): Promise<void> {
    if (this.closed) return;
    const closed = new Promise<void>((resolve) => this.once('close', resolve));
    this.#tell({ next: 'LOST' });
    const cut = setTimeout(() => this.destroy(), LAST_WORDS_MS);
    await closed;
    clearTimeout(cut);
  }

  override _read(): void {
    if (this.#state === 'NEW') {
      // Browsers tell that there is an answer once its first bytes have come.
      this.#state = 'IDLE';
      this.push(HEARTBEAT);
    } else if (this.#state === 'IDLE') {
      this.#state = 'PULLING';
      void this.#pull();
    }
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#state = 'OVER';
    clearInterval(this.#heart);
    void this.#endSource().finally(() => done(error));
  }

  async #endSource(): Promise<void> {
    // What it fails of now concerns nobody.
    await this.#events.return?.().catch(() => undefined);
  }

  async #pull(): Promise<void> {
    const { tell, tellError } = this.#parts;
    const told = await this.#events
      .next()
      .then(async ({ done, value }): Promise<Told> => (done ? { next: 'COMPLETE' } : tell(value)))
      .catch(tellError);
    this.#tell(told);
  }

  #tell(told: Told): void {
    if (this.#state === 'OVER') return;
    this.#state = told.next === 'MORE' ? 'IDLE' : 'OVER';
    this.push(eventText(told));
    if (told.next !== 'MORE') this.push(null);
  }

  async #beat(): Promise<void> {
    try {
      await this.#parts.admit();
      // What was written before has not been taken yet: it is sign enough.
      if (this.#state === 'PULLING' && this.readableLength === 0) this.push(HEARTBEAT);
    } catch (error) {
      this.#tell(this.#parts.tellError(error));
    }
  }
}
