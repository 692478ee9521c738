import { expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { PARTS } from './parts.ts';

interface Branch {
  readonly [key: string]: string | Branch;
}

function leaves(words: Branch, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  );
}
const slots = (text: string): string =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort((a, b) => (a ?? '').localeCompare(b ?? ''))
    .join();

const pairs: readonly (readonly [string, Branch, Branch])[] = [
  ['the first load', fr, en],
  ...(await Promise.all(
    Object.entries(PARTS).map(async ([part, load]) => [part, await load.fr(), await load.en()] as const),
  )),
];

test.each(pairs)(
  'English says everything French says in %s, with the same blanks to fill',
  (_, frenchWords, englishWords) => {
    const english = new Map(leaves(englishWords));
    const french = leaves(frenchWords);
    expect([...english.keys()].sort()).toEqual(french.map(([key]) => key).sort());
    expect(french.filter(([key, text]) => slots(text) !== slots(english.get(key) ?? '')).map(([key]) => key)).toEqual(
      [],
    );
  },
);
