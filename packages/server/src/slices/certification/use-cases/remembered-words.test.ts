import { expect, test } from 'vitest';
import type { WordLookUp } from '../persistence/queries/search/vocabulary.ts';
import { RememberedWords } from './remembered-words.ts';

/** A vocabulary whose version one sets, and the words it was asked for. */
function vocabulary(): { version: string; readonly asked: string[]; readonly lookUp: WordLookUp } {
  const made = {
    version: 'v1',
    asked: [] as string[],
    lookUp: async (words: readonly string[]) => {
      made.asked.push(words.join(' '));
      return words.map((typed) => ({ typed, version: made.version, isWritten: true, beginnings: [], candidates: [] }));
    },
  };
  return made;
}

test('a word is looked up once; one being typed is another', async () => {
  const words = new RememberedWords();
  const { asked, lookUp } = vocabulary();
  await words.over(lookUp)(['soudeur'], null);
  await words.over(lookUp)(['soudeur'], null);
  await words.over(lookUp)(['soudeur'], 'soudeur');
  expect(asked).toEqual(['soudeur', 'soudeur']);
});

test('words remembered from two versions are read again together', async () => {
  const words = new RememberedWords();
  const known = vocabulary();
  await words.over(known.lookUp)(['soudeur'], null);
  known.version = 'v2';
  await words.over(known.lookUp)(['industriel'], null);
  const both = await words.over(known.lookUp)(['soudeur', 'industriel'], null);
  expect(both.map(({ version }) => version)).toEqual(['v2', 'v2']);
});

test('forgotten, they are looked up again', async () => {
  const words = new RememberedWords();
  const { asked, lookUp } = vocabulary();
  await words.over(lookUp)(['soudeur'], null);
  words.forget();
  await words.over(lookUp)(['soudeur'], null);
  expect(asked).toEqual(['soudeur', 'soudeur']);
});
