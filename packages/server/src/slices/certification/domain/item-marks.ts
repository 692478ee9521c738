/** A number that begins an item of a text: "C1", "C.14.", "A1C3.", "Activité 2 :", "1)", "4.1". */
export interface ItemMark {
  /** As the text writes it, without the punctuation that closes it. */
  readonly code: string;
  /** Leading letters, or "#" for bare numbers: items of one list share it. */
  readonly family: string;
  /** Where the mark begins. */
  readonly start: number;
  /** Where the statement begins. */
  readonly end: number;
}

const LETTERED =
  /(?<=^|[\s*•●])(?:([A-Z]{1,3}\.?\d{1,2}(?:[.-]?[A-Z]{0,2}\.?\d{1,2}){0,3})|(?:Activit|Comp[eé]tence|Capacit)[eé]?s?\s(?:n°\s?)?(\d{1,2}))(?:\s?[.):–-]{1,2}\s*|\s+)(?=[^\s.):–-])/g;
const NUMBERED = /(?<=^|[\s*•●])(\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|\d{1,2}\s?[.):–-])\s*(?=[^\s\d.):–-])/g;
const CLOSING = /[\s.):–-]+$/;
const BULLETS = '*•●▪◦-–';

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

/** An item begins a text, or comes after a run of spaces, a bullet or a colon; a mere mention does not. */
function standsOut(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && isSpace(text, before)) before -= 1;
  if (before < 0 || start - before > 2 || text.charAt(start - 1) === '\n') return true;
  const mark = text.charAt(before);
  return mark === ':' || (BULLETS.includes(mark) && (before === 0 || isSpace(text, before - 1)));
}

function lastNumber(code: string): number {
  return Number(/\d+$/.exec(code)?.[0] ?? Number.NaN);
}

/** Whether a mark after a single space goes on with the list: next number, then a capital letter. */
function follows(text: string, previous: ItemMark | undefined, mark: ItemMark): boolean {
  if (previous === undefined || previous.family !== mark.family || mark.family === '#') return false;
  const stem = /^.*?(?=\d+$)/;
  if (stem.exec(previous.code)?.[0] !== stem.exec(mark.code)?.[0]) return false;
  if (lastNumber(mark.code) !== lastNumber(previous.code) + 1) return false;
  const first = text.charAt(mark.end);
  return first !== first.toLowerCase();
}

function toMark(match: RegExpExecArray, letter: string): ItemMark {
  const [whole, written = '', ordinal] = match;
  const code = ordinal === undefined ? written.replace(CLOSING, '') : `${letter}${ordinal}`;
  return { code, family: /^[A-Z]+/.exec(code)?.[0] ?? '#', start: match.index, end: match.index + whole.length };
}

function marksOf(text: string, pattern: RegExp, letter: string): ItemMark[] {
  const marks: ItemMark[] = [];
  for (const match of text.matchAll(pattern)) {
    const mark = toMark(match, letter);
    const previous = marks.findLast((earlier) => earlier.family === mark.family);
    if (standsOut(text, mark.start) || follows(text, previous, mark)) marks.push(mark);
  }
  return marks;
}

function biggestFamily(marks: readonly ItemMark[], preferred: string): string {
  const counts = new Map<string, number>();
  for (const { family } of marks) counts.set(family, (counts.get(family) ?? 0) + 1);
  if ((counts.get(preferred) ?? 0) > 1) return preferred;
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as const)[0];
}

/** Enough to be a list: two items, or one that begins the text. */
function isList(text: string, marks: readonly ItemMark[]): boolean {
  const [first] = marks;
  return first !== undefined && (marks.length > 1 || /^[\s*•●-]*$/.test(text.slice(0, Math.min(first.start, 20))));
}

/** A numbered list found in a text: its own items, and every mark that ends one. */
export interface MarkedList {
  readonly items: readonly ItemMark[];
  readonly boundaries: readonly number[];
}

/**
 * Finds the numbered list of a text; null when there is none. `letter` ("A" or "C") is preferred where several lists
 * are nested, and stands for the words "Activité" and "Compétence".
 */
export function findMarkedList(text: string, letter: string): MarkedList | null {
  for (const pattern of [LETTERED, NUMBERED]) {
    const marks = marksOf(text, pattern, letter);
    const family = biggestFamily(marks, letter);
    const items = marks.filter((mark) => mark.family === family);
    if (isList(text, items)) return { items, boundaries: marks.map((mark) => mark.start) };
  }
  return null;
}
