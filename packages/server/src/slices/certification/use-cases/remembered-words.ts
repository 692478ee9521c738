import { LRUCache } from 'lru-cache';
import type { KnownWord, WordLookUp } from '../persistence/queries/search/vocabulary.ts';

/** People search for few words; those used last are kept. */
const MAX_WORDS = 5_000;

/**
 * What the vocabulary knows of words, remembered with the version of the data it was read at. Whoever uses it must make
 * sure, where it reads the rest, that this is still the version; if not, `forget`.
 */
export class RememberedWords {
  private readonly words = new LRUCache<string, KnownWord>({ max: MAX_WORDS });

  /** Words as `lookUp` gives them, all read at one version. */
  over(lookUp: WordLookUp): WordLookUp {
    return async (words, unfinished) => {
      const remembered = words.map((word) => this.words.get(keyOf(word, unfinished)));
      const known = remembered.filter((word) => word !== undefined);
      if (known.length === words.length && new Set(known.map(({ version }) => version)).size <= 1) return known;
      const read = await lookUp(words, unfinished);
      for (const word of read) this.words.set(keyOf(word.typed, unfinished), word);
      return read;
    };
  }

  forget(): void {
    this.words.clear();
  }
}

function keyOf(word: string, unfinished: string | null): string {
  return word === unfinished ? `${word}…` : word;
}
