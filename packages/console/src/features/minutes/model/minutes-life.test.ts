import { expect, test } from 'vitest';
import { isOver, shortFingerprint } from './minutes-life.ts';

test('minutes come once a sitting is closed', () => {
  expect((['DRAFT', 'CONVENED', 'OPEN', 'CANCELLED', 'POSTPONED'] as const).filter(isOver)).toEqual([]);
  expect((['CLOSED', 'SEALED', 'TRANSMITTED'] as const).filter(isOver)).toHaveLength(3);
});

test('a fingerprint in short is its beginning', () => {
  expect(shortFingerprint('3f9a01bc77de'.padEnd(64, '0'))).toBe('3f9a 01bc 77de');
});
