import { expect, test } from 'vitest';
import { reportOf } from './report.ts';
import { canonical } from './ways.ts';

test('the same members in another order are the same answer; another order of a list is not', () => {
  expect(canonical({ b: [1, 2], a: { d: null, c: 'x' } })).toBe(canonical({ a: { c: 'x', d: null }, b: [1, 2] }));
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  expect(canonical({ a: null })).not.toBe(canonical({}));
});

test('a document is reported where the limit is fastest, each way by its ratio to it', () => {
  const at = (limit: number, planner: number) =>
    new Map([
      ['limit', { rps: limit, p50: 1, p99: 2 }],
      ['planner', { rps: planner, p50: 1.5, p99: 3 }],
    ] as const);
  const measured = new Map([
    [4, at(500, 500)],
    [16, at(1_000, 900)],
  ]);
  const measures = { list: measured, single: measured, search: measured, walk: measured };
  const memory = new Map([
    ['limit', 90],
    ['planner', 180],
  ] as const);
  const report = reportOf(measures, memory, { p99AtEqualLoad: 1, deepPage: 1, wholeOverThousand: 1 });
  expect(report.connections.list).toBe(16);
  expect(report.documents.list.planner).toEqual({ rps: 900, p50: 1.5, p99: 3, rssMb: 180, ratio: 0.9 });
  expect(report.documents.list.limit?.ratio).toBe(1);
});
