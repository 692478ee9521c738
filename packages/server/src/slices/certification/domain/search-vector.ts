import type { SearchDocument } from './search-document.ts';

/** What PostgreSQL makes of one word of a text, looked at by itself. */
export interface WordLexemes {
  /** Places the word takes in a text; one for most, none for a dash, several for "porte-conteneurs". */
  readonly places: number;
  /** The lexemes it gives, each with its place in the word from 1; a stop word takes a place and gives none. */
  readonly lexemes: readonly { readonly lexeme: string; readonly place: number }[];
}

/** Finds what a word, or a phrase, gives; undefined where a word was never asked about. */
export type LookUp = (text: string) => WordLexemes | undefined;

const LAST_PLACE = 16_383;
const MOST_PLACES = 255;
/** Bytes a vector may take, a megabyte in PostgreSQL, with a margin for what goes with each lexeme. */
const MOST_CHARACTERS = 250_000;
const WEIGHTS = { a: 3, b: 2, c: 1 } as const;
const WEIGHT_SHIFT = 14;

/**
 * The words of a text, some of them empty. PostgreSQL reads nothing across a space but tags, which are undone first;
 * words that other white space separates are one here, and still several to it.
 */
export function wordsOf(text: string): readonly string[] {
  return text.split(' ');
}

/** What a phrase gives: its words one after the other. */
export function lexemesOf(phrase: string, lookUp: LookUp): WordLexemes | undefined {
  const lexemes: { readonly lexeme: string; readonly place: number }[] = [];
  let places = 0;
  for (const word of wordsOf(phrase)) {
    const found = lookUp(word);
    if (found === undefined) return undefined;
    for (const { lexeme, place } of found.lexemes) lexemes.push({ lexeme, place: places + place });
    places += found.places;
  }
  return { places, lexemes };
}

/**
 * The search vector of a document, equal to PostgreSQL's own
 * `setweight(to_tsvector(a), 'A') || setweight(to_tsvector(b), 'B') || setweight(to_tsvector(c), 'C')` of its phrases with
 * spaces between, each text among others (".." by itself is a path), put together from words it has analysed once: a
 * register says the same few thousand words all over.
 * Each lexeme has its places, with the weight in the two highest of sixteen bits. Null when a word is not known yet.
 * @param lookUp finds what phrases give
 */
export function searchVector(document: SearchDocument, lookUp: LookUp): ReadonlyMap<string, readonly number[]> | null {
  const vector = new Map<string, number[]>();
  let characters = 0;
  let highest = 0;
  for (const part of ['a', 'b', 'c'] as const) {
    const weight = WEIGHTS[part] << WEIGHT_SHIFT;
    let before = highest;
    for (const phrase of document[part]) {
      const found = lookUp(phrase);
      if (found === undefined) return null;
      for (const { lexeme, place } of found.lexemes) {
        const at = Math.min(before + place, LAST_PLACE);
        const known = vector.get(lexeme);
        if (known !== undefined) addPlace(known, at, weight);
        else if (characters < MOST_CHARACTERS) {
          vector.set(lexeme, [weight | at]);
          characters += lexeme.length;
        }
        if (at > highest) highest = at;
      }
      before += found.places;
    }
  }
  return vector;
}

/** Places of a lexeme rise, each once; past a limit no more are kept. */
function addPlace(places: number[], at: number, weight: number): void {
  const last = (places.at(-1) ?? 0) & LAST_PLACE;
  if (at > last && places.length < MOST_PLACES) places.push(weight | at);
}
