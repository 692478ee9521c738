import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arePlainBytes } from './plain-bytes.ts';

// oxlint-disable-next-line no-control-regex -- what is looked for, said another way
const SPECIAL = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

test('says of bytes, wherever they stand, what a look at each character says', () => {
  const character = fc.oneof(
    fc.constantFrom('\u0000', '\b', '\t', '\n', '\u000b', '\r', '\u001f', ' ', 'é', '’', '\u007f'),
    fc.constantFrom('\uf0b7', '\ufeff', '\ufffd', '\ufffe', '\uffff', '\uffbe', '\uefff', '😀'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  );
  const mostly = fc.oneof({ weight: 12, arbitrary: fc.string() }, { weight: 1, arbitrary: character });
  const text = fc.array(mostly, { maxLength: 12 }).map((pieces) => pieces.join('').toWellFormed());
  let special = 0;
  fc.assert(
    fc.property(text, fc.nat(7), fc.nat(5), (text, before, after) => {
      const encoded = Buffer.from(text);
      const room = new Uint8Array(before + encoded.length + after);
      room.set(encoded, before);
      const isSpecial = SPECIAL.test(text);
      if (isSpecial) special += 1;
      expect(arePlainBytes(room.subarray(before, before + encoded.length))).toBe(!isSpecial);
    }),
    { numRuns: 3_000 },
  );
  expect(special).toBeGreaterThan(100);
});
