import type { AssessmentFormula, AssessmentMethod } from './formula.ts';

/** Whether each method was carried out with a satisfying result; an absent method was not. */
export type MethodResults = Readonly<Partial<Record<AssessmentMethod, boolean>>>;

/** Tells whether the results satisfy the formula. An empty `all` is satisfied, an empty `any` is not. */
export function evaluateFormula(formula: AssessmentFormula, results: MethodResults): boolean {
  switch (formula.type) {
    case 'method':
      return results[formula.method] === true;
    case 'all':
      return formula.of.every((part) => evaluateFormula(part, results));
    case 'any':
      return formula.of.some((part) => evaluateFormula(part, results));
    case 'atLeast':
      return formula.of.filter((part) => evaluateFormula(part, results)).length >= formula.count;
  }
}
