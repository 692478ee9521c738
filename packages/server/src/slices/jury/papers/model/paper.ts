import type { IsoDate } from '../../domain/days.ts';

/** A drawing that stands in a cell: a signature. */
export interface Drawing {
  /** SVG made by us, never taken from outside. */
  readonly svg: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** What a cell of a table says: one text, one that counts more, several lines, a fingerprint in groups, a drawing. */
export type Cell =
  | string
  | { readonly strong: string }
  | { readonly lines: readonly string[] }
  | { readonly fingerprint: string }
  | { readonly drawing: Drawing };

export interface Column {
  readonly title: string;
  /** Share of the width; null for as much as its texts take. */
  readonly share: number | null;
  readonly align: 'start' | 'end' | 'center';
}

/** A row, and what is said below it over its whole width; both stay on one page. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly details: readonly string[];
}

/** What papers are made of, in the order of reading. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: 'plain' | 'strong' | 'note' }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly values: readonly string[] }[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  /** A name to sign above, at the end of a letter. */
  | { readonly kind: 'closing'; readonly lines: readonly string[] };

/** A paper in words; the template lays it out and adds nothing but the numbers of its pages. */
export interface Paper {
  readonly title: string;
  /** What it is about, below the title. */
  readonly subtitle: string | null;
  /** Who issues it, as a letterhead. */
  readonly issuer: readonly string[];
  /** Whom it is addressed to; empty for nobody in particular. */
  readonly recipient: readonly string[];
  readonly reference: string;
  /** The day it bears, which is the date of the file too. */
  readonly on: IsoDate;
  /** "Fait à Rennes, le 16 juin 2026", or null. */
  readonly dated: string | null;
  readonly blocks: readonly Block[];
}
