import { LRUCache } from 'lru-cache';
import { Answer } from './answer.ts';

/** No answer may take more than this part of the cache. */
const LARGEST_SHARE = 1 / 16;
/** What an entry takes besides its text and its key. */
const ENTRY_BYTES = 800;

/** What a result cache is made of. */
export interface ResultCacheParts {
  /** Memory for answers and their keys, in bytes. */
  readonly maxBytes: number;
  /**
   * Everything that answers depend on besides the request: the version of the data, the day. Undefined while it is not
   * known for sure: nothing is then given or kept.
   */
  readonly scope: () => string | undefined;
}

/**
 * Finished answers by key, the least recently used forgotten, all of them when the scope changes. Identical requests
 * that come while one is being answered wait for its answer.
 */
export class ResultCache {
  readonly #scopeNow: () => string | undefined;
  readonly #answers: LRUCache<string, Answer>;
  readonly #making = new Map<string, Promise<Answer | undefined>>();
  #scope: string | undefined;

  constructor({ maxBytes, scope }: ResultCacheParts) {
    this.#scopeNow = scope;
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.floor(maxBytes * LARGEST_SHARE),
      sizeCalculation: ({ body }, key) => body.length + 2 * key.length + ENTRY_BYTES,
    });
  }

  /** Memory taken by what is kept. */
  get bytes(): number {
    return this.#answers.calculatedSize;
  }

  /**
   * The answer kept for a key, or the one being made, or the one that `make` makes: undefined if it may not be given to
   * others. What `make` throws is thrown to its own caller only.
   */
  async answer(key: string, make: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const scope = this.#enter();
    if (scope === undefined) return make();
    const kept = this.#answers.get(key);
    if (kept) return kept;
    const awaited = this.#making.get(key);
    const shared = awaited && (await awaited);
    return shared ?? this.#makeShared(scope, key, make);
  }

  /** Makes an answer anew and keeps it. */
  async refresh(key: string, make: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const scope = this.#enter();
    return scope === undefined ? make() : this.#makeIn(scope, key, make);
  }

  async #makeShared(scope: string, key: string, make: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const made = this.#makeIn(scope, key, make);
    const shared = made.catch(() => undefined);
    this.#making.set(key, shared);
    try {
      return await made;
    } finally {
      if (this.#making.get(key) === shared) this.#making.delete(key);
    }
  }

  /** An answer begun in one scope and finished in another was read before the change: it is not kept. */
  async #makeIn(scope: string, key: string, make: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const answer = await make();
    if (answer && this.#enter() === scope) this.#answers.set(key, answer);
    return answer;
  }

  /** The scope of now; what belongs to another is forgotten, and no longer waited for. */
  #enter(): string | undefined {
    const scope = this.#scopeNow();
    if (scope !== undefined && scope !== this.#scope) {
      this.#answers.clear();
      this.#making.clear();
      this.#scope = scope;
    }
    return scope;
  }
}
