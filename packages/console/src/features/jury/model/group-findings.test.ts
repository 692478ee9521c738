import { expect, test } from 'vitest';
import { alike } from './group-findings.ts';

test('what says the same is told once, in the place of the first', () => {
  const item = (id: number, severity: string, reason: string): { id: number; severity: string; reason: string } => ({
    id,
    severity,
    reason,
  });
  const items = [item(1, 'a', 'x'), item(2, 'a', 'y'), item(3, 'a', 'x'), item(4, 'b', 'x')];
  expect(alike(items).map((group) => group.map(({ id }) => id))).toEqual([[1, 3], [2], [4]]);
  expect(alike([])).toEqual([]);
});
