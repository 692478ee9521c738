import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

const SHAPE = ['integer', 'text', 'date'] as const;

test('a cursor gives back what it was made of', () => {
  const keyset = fc.tuple(
    fc.integer(),
    fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
    fc.constantFrom('infinity', '2017-04-21'),
  );
  fc.assert(
    fc.property(keyset, (values) => {
      expect(decodeCursor('x', SHAPE, encodeCursor('x', values))).toEqual(values);
    }),
  );
});

test('whatever else is given is refused, naming `after`', () => {
  const refused = (text: string): void => {
    expect(() => decodeCursor('x', SHAPE, text)).toThrow(
      expect.objectContaining({ name: 'MalformedInput', field: 'after' }),
    );
  };
  fc.assert(fc.property(fc.string(), refused));
  fc.assert(fc.property(fc.json(), (json) => refused(Buffer.from(json).toString('base64url'))));
  refused(encodeCursor('another list', [1, 'a', 'infinity']));
  refused(encodeCursor('x', [1.5, 'a', 'infinity']));
  refused(encodeCursor('x', [3e9, 'a', 'infinity']));
  refused(encodeCursor('x', [1, 'a\0', 'infinity']));
  refused(encodeCursor('x', [1, 'a', '2017-02-30']));
  refused(encodeCursor('x', [1, 'a']));
});

test('a serial is digits, as many as a bigint has at least room for', () => {
  const serial = (value: string | number) => () => decodeCursor('x', ['serial'], encodeCursor('x', [value]));
  expect(serial('999999999999999999')()).toEqual(['999999999999999999']);
  for (const value of ['-1', '1e3', '', '9'.repeat(19), 'a', 1])
    expect(serial(value)).toThrow(/not given by this list/);
});
