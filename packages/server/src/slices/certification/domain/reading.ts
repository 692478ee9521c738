import type { Unparsed } from './fiche.ts';

const EXCERPT_LENGTH = 500;

/** Enough to recognise a text that the fiche keeps whole elsewhere: most fiches have several such flags. */
const REMINDER_LENGTH = 120;

/** The beginning of a text, never cutting a character in two. */
function beginning(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).toWellFormed();
}

/** Collects, during one reading, the parts of the source that could not be turned into data, and knows where it is. */
export class Reading {
  readonly unparsed: Unparsed[] = [];
  readonly #names: string[] = [];
  readonly #ranks: number[] = [];

  /** Goes into an element; `rank` counts from 1 among its siblings where they form a list, 0 elsewhere. */
  enter(name: string, rank: number): void {
    this.#names.push(name);
    this.#ranks.push(rank);
  }

  leave(): void {
    this.#names.pop();
    this.#ranks.pop();
  }

  /** Flags a text of the element being read. */
  flagHere(reason: string, text: string): void {
    const path = this.#names.map((name, index) => (this.#ranks[index] === 0 ? name : `${name}[${this.#ranks[index]}]`));
    this.flag(path.join('/'), reason, text);
  }

  flag(element: string, reason: string, text: string): void {
    this.unparsed.push({ element, reason, excerpt: beginning(text, EXCERPT_LENGTH) });
  }

  /** Flags a text that the fiche keeps whole in a field of its own. */
  flagKept(element: string, reason: string, text: string): void {
    this.unparsed.push({ element, reason, excerpt: beginning(text, REMINDER_LENGTH) });
  }
}
