import { expect, test } from 'vitest';
import { listed, tabCounts, underWay } from './case-filter.ts';

const CASES = [
  { name: 'ÉTIENNE Zoé', progress: 'DECIDED', ballots: [] },
  { name: 'DUPONT Jean', progress: 'PENDING', ballots: [{ closedAt: '2026-06-16T08:00:00Z' }] },
  { name: 'MOREL Léa', progress: 'PENDING', ballots: [{ closedAt: '2026-06-16T08:00:00Z' }, { closedAt: null }] },
  { name: 'DUPUIS Anne', progress: 'CARRIED_OVER', ballots: [] },
] as const;

test('each case stands in one list', () => {
  expect(tabCounts(CASES)).toEqual({ TO_DECIDE: 1, BALLOT: 1, DECIDED: 1, CARRIED_OVER: 1, ALL: 4 });
});

test('names are found without accents, in any order', () => {
  expect(listed(CASES, 'ALL', 'zoe etienne').map(({ name }) => name)).toEqual(['ÉTIENNE Zoé']);
  expect(listed(CASES, 'TO_DECIDE', 'dup').map(({ name }) => name)).toEqual(['DUPONT Jean']);
});

test('the jury is at the case in ballot, else at the first to decide, else at none', () => {
  expect(underWay(CASES)?.name).toBe('MOREL Léa');
  expect(underWay(CASES.slice(0, 2))?.name).toBe('DUPONT Jean');
  expect(underWay(CASES.slice(0, 1))).toBeUndefined();
});
