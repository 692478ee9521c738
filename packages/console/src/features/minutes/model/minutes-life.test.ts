import { expect, test } from 'vitest';
import { isOver, keepsMinutes, shortFingerprint } from './minutes-life.ts';

test('minutes come once a sitting is closed', () => {
  expect((['DRAFT', 'CONVENED', 'OPEN', 'CANCELLED', 'POSTPONED'] as const).filter(isOver)).toEqual([]);
  expect((['CLOSED', 'SEALED', 'TRANSMITTED'] as const).filter(isOver)).toHaveLength(3);
});

test('who presided and the exam centre keep them, nobody else', () => {
  expect(keepsMinutes(['ADMINISTRATOR', 'MEMBER', 'DELEGATION_LEAD', 'AUDITOR'])).toBe(false);
  expect(keepsMinutes(['MEMBER', 'EXAM_CENTRE_MANAGER'])).toBe(true);
  expect(keepsMinutes(['PRESIDENT'])).toBe(true);
});

test('a fingerprint in short is its beginning', () => {
  expect(shortFingerprint('3f9a01bc77de'.padEnd(64, '0'))).toBe('3f9a 01bc 77de');
});
