import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('what was made of a text is given again, until others have pushed it out', () => {
  const asked: string[] = [];
  const upper = remembered(2, (text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  expect(['a', 'b', 'a', 'c', 'b'].map(upper)).toEqual(['A', 'B', 'A', 'C', 'B']);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('long texts are not kept', () => {
  let times = 0;
  const count = remembered(2, () => String(++times));
  expect([count('x'.repeat(1_000)), count('x'.repeat(1_000))]).toEqual(['1', '2']);
});
