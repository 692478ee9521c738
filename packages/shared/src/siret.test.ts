import { expect, test } from 'vitest';
import { isSiret, readSiret } from './siret.ts';

test.each([
  ['78471719100018', true],
  ['78471719100019', false],
  ['7847171910001', false],
  ['35600000000048', true],
  ['35600000000052', false],
  ['35600000049837', true],
])('SIRET %s: %s', (siret, expected) => {
  expect(isSiret(siret)).toBe(expected);
});

test('a SIRET is found among spaces of every kind', () => {
  expect(readSiret('\t784 717\u00a0191\u202f00018\ufeff')).toBe('78471719100018');
  expect(readSiret('784717191000')).toBeNull();
});
