const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether a label has all the words somebody typed, in any case and without accents. */
export function withWordsOf(label: string, typed: string): boolean {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return words.every((word) => plain(label).includes(word));
}
