const MAX_WORDS = 8;
const MAX_CHARACTERS = 200;

/** The words typed, as patterns that hold each of them anywhere; PostgreSQL holds no NUL. */
export function searchPatterns(query: string | null): readonly string[] {
  const words = (query ?? '').replaceAll('\0', ' ').slice(0, MAX_CHARACTERS).split(/\s+/);
  const typed = words.filter((word) => word !== '').slice(0, MAX_WORDS);
  return typed.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}

/** SQL: whether a text holds every pattern, accents and capitals apart. @param patterns SQL of the list */
export function holdsPatterns(text: string, patterns: string): string {
  return `NOT EXISTS (SELECT FROM unnest(${patterns}::text[]) pattern
    WHERE directory.plain(${text}) NOT LIKE directory.plain(pattern))`;
}
