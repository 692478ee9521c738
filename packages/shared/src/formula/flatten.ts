import type { AssessmentFormula, AssessmentMethod } from './formula.ts';

/** One part of a formula, in a list that gives the root first and every part after its parent. */
export interface FlatFormulaNode {
  readonly index: number;
  /** Index of the part that holds this one; null for the root. */
  readonly parent: number | null;
  readonly type: AssessmentFormula['type'];
  /** How many parts are needed; null but for `atLeast`. */
  readonly count: number | null;
  /** null but for `method`. */
  readonly method: AssessmentMethod | null;
  readonly onlyIfNeeded: boolean;
}

/** The parts of a formula in a flat list, depth first. */
export function flattenFormula(formula: AssessmentFormula): readonly FlatFormulaNode[] {
  const nodes: FlatFormulaNode[] = [];
  const visit = (part: AssessmentFormula, parent: number | null): void => {
    const index = nodes.length;
    nodes.push({
      index,
      parent,
      type: part.type,
      count: part.type === 'atLeast' ? part.count : null,
      method: part.type === 'method' ? part.method : null,
      onlyIfNeeded: part.type === 'method' && part.onlyIfNeeded === true,
    });
    if (part.type !== 'method') for (const child of part.of) visit(child, index);
  };
  visit(formula, null);
  return nodes;
}

/** The methods a formula names, each once, in its order. */
export function formulaMethods(formula: AssessmentFormula): readonly AssessmentMethod[] {
  return [...new Set(flattenFormula(formula).flatMap(({ method }) => (method === null ? [] : [method])))];
}
