import type { SqlParameters } from '../../../kernel/read/sql-parameters.ts';

const MAX_WORDS = 8;
const MAX_CHARACTERS = 200;

/** The words typed. PostgreSQL holds no NUL. */
export function typedWords(query: string | null): readonly string[] {
  const words = (query ?? '').replaceAll('\0', ' ').slice(0, MAX_CHARACTERS).split(/\s+/);
  return words.filter((word) => word !== '').slice(0, MAX_WORDS);
}

/**
 * Conditions that a searched text holds every word, accents and capitals apart: one for each, so that an index of
 * trigrams answers them. What stands for any letter in a pattern stands for itself here.
 */
export function holdsWords(searchText: string, words: readonly string[], parameters: SqlParameters): readonly string[] {
  return words.map((word) => {
    const pattern = parameters.add(`%${word.replace(/[\\%_]/g, '\\$&')}%`);
    return `${searchText} LIKE directory.plain(${pattern})`;
  });
}
