import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvRow } from './report-row.ts';

const cell = fc.string({ unit: fc.constantFrom(...'aé ;"\n\r\t=+-@＝＋－＠\''), maxLength: 6 });

it('writes what a general writer of CSV would', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
      expect(csvRow(cells)).toBe(stringify([cells], { delimiter: ';', escape_formulas: true }));
    }),
    { numRuns: 500 },
  );
});
