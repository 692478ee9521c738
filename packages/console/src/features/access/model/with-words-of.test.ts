import { expect, test } from 'vitest';
import { withWordsOf } from './with-words-of.ts';

test.each([
  ['', true],
  ['lefevre', true],
  ['12 LEFÈVRE', true],
  ['zoé lef', true],
  ['lefevre paul', false],
])('typing "%s" finds the twelfth case: %s', (typed, found) => {
  expect(withWordsOf('12. LEFÈVRE Zoé', typed)).toBe(found);
});
