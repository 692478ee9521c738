/** A word of the register close to the one typed, and how alike their letters are (0…1). */
export interface Candidate {
  readonly word: string;
  readonly similarity: number;
}

/** One slip in a short word, two in a long one, three in a very long one. */
function forgiven(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3;
}

/** Slips between two words: a letter missing, added, changed, or two neighbours swapped (optimal string alignment). */
export function slips(typed: string, written: string): number {
  const rows = [Array.from({ length: written.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= written.length; j += 1) {
      const same = typed[i - 1] === written[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && typed[i - 1] === written[j - 2] && typed[i - 2] === written[j - 1];
      const choices = [(rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + same];
      if (swapped) choices.push((rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(Math.min(...choices));
    }
    rows.push(row);
  }
  return rows[typed.length]?.[written.length] ?? 0;
}

/** Slips between a word not finished and the beginning of another. */
function slipsSoFar(typed: string, written: string): number {
  const lengths = [-1, 0, 1, 2].map((more) => typed.length + more).filter((length) => length <= written.length);
  return Math.min(slips(typed, written), ...lengths.map((length) => slips(typed, written.slice(0, length))));
}

/**
 * The word meant by one that is written nowhere: the candidate with fewest slips, the most alike among equals; null
 * when none is near enough. `unfinished`: the typed word may only be a beginning.
 */
export function respell(typed: string, candidates: readonly Candidate[], unfinished: boolean): string | null {
  const measured = candidates
    .map(({ word, similarity }) => ({ word, similarity, slips: (unfinished ? slipsSoFar : slips)(typed, word) }))
    .filter((candidate) => candidate.slips <= forgiven(typed.length))
    .sort((a, b) => a.slips - b.slips || b.similarity - a.similarity || (a.word < b.word ? -1 : 1));
  return measured[0]?.word ?? null;
}
