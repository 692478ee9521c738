import { expect, test } from 'vitest';
import { type FormulaNodeData, layoutFormula } from './formula-layout.ts';

const method = { operator: 'METHOD', onlyIfNeeded: false } as const;
/** all( any( observation, projects, simulation ), company opinion ) */
const NODES: readonly FormulaNodeData[] = [
  { index: 0, parent: null, operator: 'ALL', onlyIfNeeded: false },
  { index: 1, parent: 0, operator: 'ANY', onlyIfNeeded: false },
  { ...method, index: 2, parent: 1, method: 'WORK_OBSERVATION' },
  { ...method, index: 3, parent: 1, method: 'PROJECT_PRESENTATION' },
  { ...method, index: 4, parent: 1, method: 'SIMULATION', onlyIfNeeded: true },
  { ...method, index: 5, parent: 0, method: 'COMPANY_OPINION' },
];

test('[F04] wide: a column per depth, a parent at the middle of its children, no two leaves on a row', () => {
  const { nodes, width, height } = layoutFormula(NODES, false);
  expect(nodes.map((node) => node.x)).toEqual([0, 140, 280, 280, 280, 140]);
  expect(nodes[1]?.y).toBe(nodes[3]?.y);
  expect(new Set(nodes.filter((node) => node.method).map((node) => node.y)).size).toBe(4);
  expect([width, height]).toEqual([520, 196]);
});

test('narrow: one row per node, and no wider than a phone', () => {
  const { nodes, width } = layoutFormula(NODES, true);
  expect(nodes.map((node) => node.y)).toEqual([0, 52, 104, 156, 208, 260]);
  expect(width).toBeLessThanOrEqual(320);
});

test('no node, no drawing', () => {
  expect(layoutFormula([], false)).toEqual({ nodes: [], width: 0, height: 0 });
});
