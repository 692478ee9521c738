import { findMarkedList } from './item-marks.ts';

/** An item as a text gives it; `code` is null where the text does not number its items. */
export interface FoundItem {
  readonly code: string | null;
  readonly statement: string;
}

const BULLET = /(?<=^|\s)[*•●▪◦➢]\s*(?=\S)|(?<=^|\s\s|\n)[-–—]\s*(?=\S)/g;
const RUN = /\s{2,}|[\r\n]/;
const RUNS = /\s{2,}|[\t\r\n]/g;
const SPACES = /\s+/g;
const OTHER_SPACES = /[\t\r\n\u00a0]/;
const SENTENCES = /[a-zà-ÿ»)]\.\s+[A-ZÀ-Ý]/;
const TRAILING = ' ;,*•●▪◦–-\t\r\n\u00a0';
const MAX_PARAGRAPH = 1000;
const MAX_JOB = 90;
const MAX_LISTED_JOB = 250;

/** One line, without the bullet or the separator of the next item at its end. */
function clean(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.includes(text.charAt(end - 1))) end -= 1;
  const line = text.slice(0, end).trim();
  return line.includes('  ') || OTHER_SPACES.test(line) ? line.replace(RUNS, ' ') : line;
}

function isItem(statement: string): boolean {
  return statement !== '' && !statement.endsWith(':') && !/^etc[. …]*$/i.test(statement);
}

/** Drops the sentence that introduces the next group of a list: "…  Avec de l'expérience :". */
function withoutNextHeading(segment: string): string {
  const trimmed = segment.trimEnd();
  if (!trimmed.endsWith(':')) return segment;
  const chunks = trimmed.split(RUN);
  return chunks.length > 1 ? chunks.slice(0, -1).join('  ') : segment;
}

function numberedItems(text: string, letter: string): readonly FoundItem[] {
  const found = findMarkedList(text, letter);
  if (found === null) return [];
  let boundary = 0;
  return found.items
    .map(({ code, start, end }) => {
      while ((found.boundaries[boundary] ?? text.length) <= start && boundary < found.boundaries.length) boundary += 1;
      return { code, statement: clean(text.slice(end, found.boundaries[boundary])) };
    })
    .filter(({ statement }) => statement !== '');
}

function bulletedItems(text: string): readonly FoundItem[] {
  const bullets = [...text.matchAll(BULLET)];
  if (bullets.length === 0 || (bullets.length === 1 && bullets[0]?.index !== 0)) return [];
  return bullets
    .map((bullet, index) => text.slice(bullet.index + bullet[0].length, bullets[index + 1]?.index))
    .map((segment) => ({ code: null, statement: clean(withoutNextHeading(segment)) }))
    .filter(({ statement }) => isItem(statement));
}

/** A line that goes on in small letters, or in brackets, belongs to the one before it. */
function joinContinuations(chunks: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const chunk of chunks) {
    const first = chunk.charAt(0);
    const last = joined.length - 1;
    if (last >= 0 && (first === '(' || first !== first.toUpperCase())) joined[last] = `${joined[last]} ${chunk}`;
    else joined.push(chunk);
  }
  return joined;
}

function isProse(chunk: string): boolean {
  return chunk.length > MAX_PARAGRAPH || SENTENCES.test(chunk);
}

function separatedItems(text: string): readonly FoundItem[] {
  const chunks = joinContinuations(text.split(RUN).filter((chunk) => chunk !== ''));
  const statements = chunks.map(clean).filter(isItem);
  if (statements.length < 2 || statements.filter(isProse).length * 2 > statements.length) return [];
  return statements.map((statement) => ({ code: null, statement }));
}

/**
 * Finds the items of a text the register flattened: numbered ones first, then bulleted, then separated by runs of
 * spaces. Sentences that only introduce the list are no items. Prose gives none: an empty list means the text has to
 * be read as it is. Linear in the length of the text.
 */
export function findItems(text: string, letter: 'A' | 'C'): readonly FoundItem[] {
  const numbered = numberedItems(text, letter);
  if (numbered.length > 0) return numbered;
  const bulleted = bulletedItems(text);
  return bulleted.length > 0 ? bulleted : separatedItems(text);
}

function splitJobs(text: string): readonly string[] {
  const line = text.replace(SPACES, ' ');
  for (const separator of [/ -|- /, ';', ', ']) {
    const parts = line.split(separator).map(clean).filter(isItem);
    if (parts.length > 2 && parts.every((part) => part.length <= MAX_JOB)) return parts;
  }
  return [];
}

/** Finds job types: a list as above, or names in one line between dashes, semicolons or commas. */
export function findJobTypes(text: string): readonly string[] {
  const bulleted = bulletedItems(text);
  const listed = (bulleted.length > 0 ? bulleted : separatedItems(text)).map(({ statement }) => statement);
  if (listed.length > 0 && listed.every((job) => job.length <= MAX_LISTED_JOB)) return listed;
  if (SENTENCES.test(text)) return [];
  const jobs = splitJobs(text.endsWith('.') ? text.slice(0, -1) : text);
  if (jobs.length > 0) return jobs;
  return text.length <= MAX_JOB && isItem(text) ? [clean(text)] : [];
}
