import type { Client } from 'pg';
import type { LexemePlaces } from '../../../../kernel/copy/index.ts';
import type { SearchDocument } from '../../domain/search-document.ts';
import { lexemesOf, searchVector, type WordLexemes, wordsOf } from '../../domain/search-vector.ts';

/** Asks what PostgreSQL makes of words; the answers come in the order of the words. */
export type AskLexemes = (words: readonly string[]) => Promise<readonly WordLexemes[]>;

const NOTHING: WordLexemes = { places: 0, lexemes: [] };
/** Far more words than the register has, and still few megabytes. */
const MOST_WORDS = 50_000;
/** Labels, trades and names come again and again; those of the register take a few megabytes. */
const MOST_PHRASES = 20_000;

/** What PostgreSQL makes of the words met so far: each is asked about once. */
export class Lexicon {
  private known = new Map<string, WordLexemes>();
  /** The words known before there were too many; those still in use come back among the others. */
  private before = this.known;
  private readonly phrases = new Map<string, WordLexemes>();
  private readonly ask: AskLexemes;

  constructor(ask: AskLexemes) {
    this.ask = ask;
  }

  /** Gets to know the words of documents; returns those that were new. */
  async learn(documents: readonly SearchDocument[]): Promise<readonly string[]> {
    if (this.known.size > MOST_WORDS) [this.before, this.known] = [this.known, new Map()];
    // A word cut out of a text would keep the whole of it in memory: these are copies.
    const words = structuredClone([...this.unknownIn(documents)]);
    const answers = words.length === 0 ? [] : await this.ask(words);
    words.forEach((word, index) => {
      this.known.set(word, answers[index] ?? NOTHING);
    });
    return words;
  }

  private unknownIn(documents: readonly SearchDocument[]): ReadonlySet<string> {
    const unknown = new Set<string>();
    for (const { a, b, c } of documents) {
      for (const phrases of [a, b, c]) {
        for (const phrase of phrases) {
          for (const word of wordsOf(phrase)) if (this.lookUp(word) === undefined) unknown.add(word);
        }
      }
    }
    return unknown;
  }

  /** The search vector of a document; null while one of its words is unknown. */
  vectorOf(document: SearchDocument): LexemePlaces | null {
    return searchVector(document, this.lookUpPhrase);
  }

  private readonly lookUpPhrase = (phrase: string): WordLexemes | undefined => {
    const known = this.phrases.get(phrase);
    if (known !== undefined) return known;
    const found = lexemesOf(phrase, this.lookUp);
    if (this.phrases.size >= MOST_PHRASES) this.phrases.clear();
    // A phrase cut out of a text would keep the whole of it in memory: this is a copy.
    if (found !== undefined) this.phrases.set(Buffer.from(phrase).toString(), found);
    return found;
  };

  private readonly lookUp = (word: string): WordLexemes | undefined =>
    word === '' ? NOTHING : (this.known.get(word) ?? this.before.get(word));
}

/** A word of one lexeme, always the last of what is asked: its place tells how many the word before it took. The word stands
 * between spaces, as in a text: without them, PostgreSQL reads a point differently. */
const LAST_WORD = 'fin';

/** Asks PostgreSQL, with the text search configuration of the register. */
export function askLexemes(client: Client): AskLexemes {
  return async (words) => {
    const { rows } = await client.query<{ rank: number; lexeme: string; places: readonly number[] }>(
      `SELECT asked.rank::integer, found.lexeme, found.positions AS places
       FROM unnest($1::text[]) WITH ORDINALITY AS asked (word, rank),
         unnest(to_tsvector('delibere_french', ' ' || asked.word || ' ${LAST_WORD}')) AS found`,
      [words],
    );
    const found = words.map((): { lexeme: string; place: number }[] => []);
    for (const { rank, lexeme, places } of rows) {
      for (const place of places) found[rank - 1]?.push({ lexeme, place });
    }
    return found.map((lexemes) => {
      const last = Math.max(...lexemes.map(({ place }) => place));
      return { places: last - 1, lexemes: lexemes.filter(({ place }) => place < last) };
    });
  };
}
