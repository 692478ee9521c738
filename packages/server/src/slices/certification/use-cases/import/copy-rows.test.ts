import { expect, it } from 'vitest';
import { copyRow } from './copy-rows.ts';

it.each([
  ['nulls, numbers and booleans', [null, 1, true, false], '\\N\t1\tt\tf\n'],
  ['separators and backslashes inside text', ['a\tb\nc\r\\d'], 'a\\tb\\nc\\r\\\\d\n'],
  ['the NUL character, which PostgreSQL cannot hold', ['a\0b'], 'ab\n'],
  ['an array of text', [['a', 'b"c\\d', 'é,{}']], '{"a","b\\\\"c\\\\\\\\d","é,{}"}\n'],
  ['an object as JSON', [{ a: 'x\ty"' }], '{"a":"x\\\\ty\\\\""}\n'],
] as const)('writes %s', (_, values, expected) => {
  expect(copyRow({ ...values })).toBe(expected);
});
