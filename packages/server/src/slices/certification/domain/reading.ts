import type { Unparsed } from './fiche.ts';

const EXCERPT_LENGTH = 500;

/** At most 500 characters of a text, never cutting a character in two. */
export function excerptOf(text: string): string {
  return text.length <= EXCERPT_LENGTH ? text : text.slice(0, EXCERPT_LENGTH).toWellFormed();
}

/** Collects, during one reading, the parts of the source that could not be turned into data, and knows where it is. */
export class Reading {
  readonly unparsed: Unparsed[] = [];
  readonly #path: string[] = [];

  enter(name: string): void {
    this.#path.push(name);
  }

  leave(): void {
    this.#path.pop();
  }

  /** Flags a text of the element being read. */
  flagHere(reason: string, text: string): void {
    this.flag(this.#path.join('/'), reason, text);
  }

  flag(element: string, reason: string, text: string): void {
    this.unparsed.push({ element, reason, excerpt: excerptOf(text) });
  }
}
