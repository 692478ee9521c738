import { ASSESSMENT_METHODS, type AssessmentFormula, type AssessmentMethod } from './formula.ts';

/** What can be wrong with a formula. */
export type FormulaFault =
  | 'EMPTY_GROUP'
  | 'COUNT_OUT_OF_BOUNDS'
  | 'METHOD_NOT_ALLOWED'
  | 'METHOD_REPEATED'
  | 'TOO_DEEP';

export interface FormulaFinding {
  readonly fault: FormulaFault;
  /** Ranks from the root to the part at fault, "0.2"; "" for the root. */
  readonly path: string;
}

const MAX_DEPTH = 8;

function visit(
  formula: AssessmentFormula,
  path: readonly number[],
  allowed: ReadonlySet<AssessmentMethod>,
  seen: Set<AssessmentMethod>,
): readonly FormulaFinding[] {
  const finding = (fault: FormulaFault): FormulaFinding => ({ fault, path: path.join('.') });
  if (path.length > MAX_DEPTH) return [finding('TOO_DEEP')];
  if (formula.type === 'method') {
    const findings: FormulaFinding[] = [];
    if (!allowed.has(formula.method)) findings.push(finding('METHOD_NOT_ALLOWED'));
    if (seen.has(formula.method)) findings.push(finding('METHOD_REPEATED'));
    seen.add(formula.method);
    return findings;
  }
  const own: FormulaFinding[] = formula.of.length === 0 ? [finding('EMPTY_GROUP')] : [];
  if (formula.type === 'atLeast') {
    const { count } = formula;
    if (!Number.isInteger(count) || count < 1 || count > formula.of.length) own.push(finding('COUNT_OUT_OF_BOUNDS'));
  }
  return [...own, ...formula.of.flatMap((part, index) => visit(part, [...path, index], allowed, seen))];
}

/**
 * Checks that a formula is well formed: no empty group, `atLeast` counts from 1 to the number of its parts, only the
 * methods allowed (by default all), each at most once, at most eight levels. No finding means it is.
 */
export function checkFormula(
  formula: AssessmentFormula,
  allowed: readonly AssessmentMethod[] = ASSESSMENT_METHODS,
): readonly FormulaFinding[] {
  return visit(formula, [], new Set(allowed), new Set());
}
