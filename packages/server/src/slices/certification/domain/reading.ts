import type { Unparsed } from './fiche.ts';

const EXCERPT_LENGTH = 500;

/** At most 500 characters of a text, never cutting a character in two. */
export function excerptOf(text: string): string {
  return text.length <= EXCERPT_LENGTH ? text : text.slice(0, EXCERPT_LENGTH).toWellFormed();
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
    this.unparsed.push({ element, reason, excerpt: excerptOf(text) });
  }
}
