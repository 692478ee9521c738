import { LRUCache } from 'lru-cache';

/** Texts that have a name. One forgotten is given another name than it had: no name ever means two texts. */
const MAX_NAMES = 5_000;

const names = new LRUCache<string, number>({ max: MAX_NAMES });
let last = 0;

/**
 * Names texts of statements shortly: the same texts the same. A key made of the texts themselves would be as long as they
 * are, and would have to be read whole each time it is looked up.
 */
export function namesOf(...texts: readonly (string | undefined)[]): string {
  return texts.map(nameOf).join(' ');
}

function nameOf(text = ''): number {
  const known = names.get(text);
  if (known !== undefined) return known;
  last += 1;
  names.set(text, last);
  return last;
}
