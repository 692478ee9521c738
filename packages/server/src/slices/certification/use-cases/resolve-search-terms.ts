import type { SearchTerm, SearchText } from '../domain/read-search.ts';
import { respell } from '../domain/spelling.ts';
import type { MatchTerm } from '../persistence/queries/search/text-match.ts';
import type { KnownWord, WordLookUp } from '../persistence/queries/search/vocabulary.ts';

/** A word read as another, nothing being written as it was typed. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/** Terms ready to be searched, and the words that were read as others. */
export interface ResolvedTerms {
  readonly terms: readonly MatchTerm[];
  readonly corrections: readonly Correction[];
  /** The version of the data the words were looked up at; null when none had to be. */
  readonly version: string | null;
}

/** The vocabulary holds words of four letters or more, without accents. */
const IN_VOCABULARY = /^[a-z]{4,}$/;
const DECIDED = /^([a-z]+)>([a-z]+)$/;

/** Reads the corrections a cursor remembers, "chaudronier>chaudronnier …"; null: nothing was decided yet. */
export function decidedCorrections(remembered: string | null): readonly Correction[] | null {
  if (remembered === null) return null;
  return remembered.split(' ').flatMap((pair) => {
    const [, typed, read] = DECIDED.exec(pair) ?? [];
    return typed && read ? [{ typed, read }] : [];
  });
}

/**
 * Compares the words of a search with those the register uses. A word written nowhere is read as its nearest
 * neighbour; one that begins others, or that may not be finished, stands for them all.
 */
export async function resolveTerms(
  lookUp: WordLookUp,
  { terms, lastIsUnfinished }: SearchText,
  decided: readonly Correction[] | null,
): Promise<ResolvedTerms> {
  const words = terms.map(({ word }) => word).filter((word) => IN_VOCABULARY.test(word));
  const unfinished = lastIsUnfinished ? (terms.at(-1)?.word ?? null) : null;
  const rows = await lookUp(words, unfinished);
  const known = new Map(rows.map((row) => [row.typed, row]));
  const corrections: Correction[] = [];
  const resolved = terms.map((term, index): MatchTerm => {
    const isUnfinished = lastIsUnfinished && index === terms.length - 1;
    const row = known.get(term.word);
    if (!row) return { ...term, forms: [term.word], isPrefix: isUnfinished && term.ficheCodes.length === 0 };
    const read = decided ? decidedFor(decided, term) : correctionOf(row, isUnfinished);
    if (read === null) return foundAs(term, row, isUnfinished);
    corrections.push({ typed: term.word, read });
    return { ...term, word: read, forms: [read], isPrefix: false };
  });
  return { terms: resolved, corrections, version: rows[0]?.version ?? null };
}

function decidedFor(decided: readonly Correction[], { word }: SearchTerm): string | null {
  return decided.find(({ typed }) => typed === word)?.read ?? null;
}

/** What words were read as, as long as they are remembered, which is apart for the word that is not finished. */
const respelt = new WeakMap<KnownWord, string | null>();

function correctionOf(word: KnownWord, isUnfinished: boolean): string | null {
  const { typed, isWritten, beginnings, candidates } = word;
  if (isWritten || beginnings.length > 0) return null;
  const known = respelt.get(word);
  if (known !== undefined) return known;
  const read = respell(typed, candidates, isUnfinished);
  respelt.set(word, read);
  return read;
}

function foundAs(term: SearchTerm, { isWritten, beginnings }: KnownWord, isUnfinished: boolean): MatchTerm {
  const isPrefix = isUnfinished || !isWritten;
  return { ...term, forms: isPrefix ? [term.word, ...beginnings] : [term.word], isPrefix };
}
