import { tooManyStreams } from '../http/http-refusal.ts';

/** How many event streams may be open. */
export interface StreamBounds {
  /** Of one account, or of one address where nobody signed in: a few devices with a few windows. */
  readonly perCaller: number;
  readonly perProcess: number;
}

export const STREAM_BOUNDS: StreamBounds = { perCaller: 20, perProcess: 2_000 };

/** A place among the open streams. */
export interface StreamPlace {
  /** Has a stream ended when the process is about to stop; at once where it is already. */
  readonly holds: (end: () => Promise<void>) => void;
  /** Gives the place back; further calls do nothing. */
  readonly leave: () => void;
}

/** The event streams this process holds open. */
export class OpenStreams {
  readonly #bounds: StreamBounds;
  readonly #places = new Map<StreamPlace, string>();
  readonly #callers = new Map<string, number>();
  readonly #ends = new Map<StreamPlace, () => Promise<void>>();
  #isClosing = false;

  constructor(bounds: StreamBounds) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#places.size;
  }

  /** Takes a place for a caller. Refuses (HttpRefusal `TOO_MANY_STREAMS`) where they, or the process, have no more. */
  enter(caller: string): StreamPlace {
    const { perCaller, perProcess } = this.#bounds;
    const own = this.#callers.get(caller) ?? 0;
    if (own >= perCaller) throw tooManyStreams(perCaller);
    if (this.#places.size >= perProcess) throw tooManyStreams(perProcess);
    const place: StreamPlace = {
      holds: (end) => {
        this.#ends.set(place, end);
        if (this.#isClosing) void end();
      },
      leave: () => this.#leave(place),
    };
    this.#places.set(place, caller);
    this.#callers.set(caller, own + 1);
    return place;
  }

  /** Ends them all; resolves once none reads anything any more. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await Promise.all([...this.#ends.values()].map((end) => end()));
  }

  #leave(place: StreamPlace): void {
    const caller = this.#places.get(place);
    if (caller === undefined) return;
    this.#places.delete(place);
    this.#ends.delete(place);
    const left = (this.#callers.get(caller) ?? 0) - 1;
    if (left > 0) this.#callers.set(caller, left);
    else this.#callers.delete(caller);
  }
}
