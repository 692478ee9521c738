import type { PeopleLineOutcome } from '@delibere/shared';

/** Which lines of a preview are shown. */
export type ShownLines = 'ALL' | PeopleLineOutcome;

/** Those of the lines that are shown, in the order of the file. */
export function linesShown<Line extends { readonly outcome: PeopleLineOutcome }>(
  lines: readonly Line[],
  shown: ShownLines,
): readonly Line[] {
  return shown === 'ALL' ? lines : lines.filter(({ outcome }) => outcome === shown);
}

/** What is shown first: what has to be mended, then what will change, then everything. */
export function shownFirst({ withProblems }: { readonly withProblems: number }): ShownLines {
  return withProblems > 0 ? 'PROBLEM' : 'ALL';
}
