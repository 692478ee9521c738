import type { AssessmentMethod, FormulaOperator } from '../../../gql/graphql.ts';

export interface FormulaNodeData {
  readonly index: number;
  readonly parent?: number | null;
  readonly operator: FormulaOperator;
  readonly count?: number | null;
  readonly method?: AssessmentMethod | null;
  readonly onlyIfNeeded: boolean;
}

export interface PlacedNode extends FormulaNodeData {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface FormulaDrawing {
  readonly nodes: readonly PlacedNode[];
  readonly width: number;
  readonly height: number;
}

export const NODE_HEIGHT = 40;
const ROW = 52;
const OPERATOR_WIDTH = 104;
const METHOD_WIDTH = 240;
const COLUMN = 140;
const INDENT = 28;

/**
 * Places the formula's tree. Wide: columns by depth, leaves stacked, a parent at the middle of its children.
 * Narrow: one row per node, indented by depth, so that nothing scrolls sideways on a phone.
 */
export function layoutFormula(nodes: readonly FormulaNodeData[], narrow: boolean): FormulaDrawing {
  const placed: PlacedNode[] = [];
  let row = 0;
  const place = (node: FormulaNodeData, depth: number): number => {
    const children = nodes.filter((child) => child.parent === node.index);
    const width = node.operator === 'METHOD' ? METHOD_WIDTH : OPERATOR_WIDTH;
    if (narrow || children.length === 0) {
      const y = row++ * ROW;
      placed.push({ ...node, x: depth * (narrow ? INDENT : COLUMN), y, width });
      for (const child of children) place(child, depth + 1);
      return y;
    }
    const middles = children.map((child) => place(child, depth + 1));
    const y = ((middles[0] ?? 0) + (middles.at(-1) ?? 0)) / 2;
    placed.push({ ...node, x: depth * COLUMN, y, width });
    return y;
  };
  const root = nodes.find((node) => node.parent === null || node.parent === undefined);
  if (root) place(root, 0);
  return {
    nodes: placed.sort((a, b) => a.index - b.index),
    width: Math.max(0, ...placed.map((node) => node.x + node.width)),
    height: Math.max(0, row * ROW - (ROW - NODE_HEIGHT)),
  };
}
