import { expect, test } from 'vitest';
import { CostBudget } from './cost-budget.ts';

test('what is spent comes back with time, evenly and no further than full', () => {
  let now = 0;
  const budget = new CostBudget(600, () => now);
  expect(budget.pay('a', 400)).toBe(0);
  expect(budget.pay('a', 400)).toBe(20);
  now += 20_000;
  expect(budget.pay('a', 400)).toBe(0);
  now += 3_600_000;
  expect(budget.pay('a', 600)).toBe(0);
  expect(budget.pay('a', 1)).toBe(1);
});

test('a refusal costs nothing, and nobody pays for another', () => {
  const budget = new CostBudget(100, () => 0);
  expect(budget.pay('a', 80)).toBe(0);
  expect(budget.pay('a', 50)).toBeGreaterThan(0);
  expect(budget.pay('a', 20)).toBe(0);
  expect(budget.pay('b', 100)).toBe(0);
});

test('what costs more than a full purse can be had with a full purse', () => {
  const budget = new CostBudget(100, () => 0);
  expect(budget.pay('a', 5_000)).toBe(0);
  expect(budget.pay('a', 1)).toBe(1);
});
