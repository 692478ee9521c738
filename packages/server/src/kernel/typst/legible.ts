/** Breaks of lines and tabulations are spaces in a paper. */
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Characters that show nothing, or change how others are shown (directions, fillers, tags). */
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]$/u;

const named = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * A text as the fonts can show it: composed (NFC), on one line, and each character that they lack or that cannot be seen
 * named by its number, "[U+202E]". Nothing is left out: a paper that says less than the data would be another paper.
 */
export function legible(text: string, characters: ReadonlySet<number>): string {
  const composed = text.normalize('NFC').replaceAll(SPACES, ' ');
  return Array.from(composed, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return characters.has(point) && !INVISIBLE.test(character) ? character : named(character);
  }).join('');
}

/** The same of every text in plain data; keys are left alone. */
export function legibleData(data: unknown, characters: ReadonlySet<number>): unknown {
  if (typeof data === 'string') return legible(data, characters);
  if (Array.isArray(data)) return data.map((item) => legibleData(item, characters));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, legibleData(value, characters)]));
}
