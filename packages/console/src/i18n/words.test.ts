import { expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';

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

test('English says everything French says, with the same blanks to fill', () => {
  const english = new Map(leaves(en));
  const french = leaves(fr);
  expect([...english.keys()].sort()).toEqual(french.map(([key]) => key).sort());
  expect(french.filter(([key, text]) => slots(text) !== slots(english.get(key) ?? '')).map(([key]) => key)).toEqual([]);
});
