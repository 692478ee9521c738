import { evaluateFormula, type MethodResults } from './evaluate.ts';
import type { AssessmentFormula, AssessmentMethod } from './formula.ts';
import { phraseOf } from './render.ts';
import { type FormulaLanguage, WORDS } from './words.ts';

/** Why a formula is or is not satisfied. */
export interface Explanation {
  readonly satisfied: boolean;
  /** The smallest parts still missing: each must become true, in the order of the formula. Empty when satisfied. */
  readonly missing: readonly AssessmentFormula[];
  /** The methods, each once, any of which would bring the formula nearer. */
  readonly methods: readonly AssessmentMethod[];
}

function missingParts(formula: AssessmentFormula, results: MethodResults): readonly AssessmentFormula[] {
  if (evaluateFormula(formula, results)) return [];
  if (formula.type === 'all') return formula.of.flatMap((part) => missingParts(part, results));
  if (formula.type !== 'atLeast') return [formula];
  const open = formula.of.filter((part) => !evaluateFormula(part, results));
  const count = formula.count - (formula.of.length - open.length);
  return count >= open.length
    ? open.flatMap((part) => missingParts(part, results))
    : [{ type: 'atLeast', count, of: open }];
}

function methodsOf(formula: AssessmentFormula): readonly AssessmentMethod[] {
  return formula.type === 'method' ? [formula.method] : formula.of.flatMap(methodsOf);
}

/** Says which parts of a formula the results leave unsatisfied. */
export function explainFormula(formula: AssessmentFormula, results: MethodResults): Explanation {
  const missing = missingParts(formula, results);
  const methods = [...new Set(missing.flatMap(methodsOf))].filter((method) => results[method] !== true);
  return { satisfied: evaluateFormula(formula, results), missing, methods };
}

/** The explanation in words: "Il manque l’avis de l’entreprise." */
export function explanationSentence(explanation: Explanation, language: FormulaLanguage): string {
  if (explanation.satisfied) return WORDS[language].satisfied;
  const parts = explanation.missing.map((part) => phraseOf(part, language));
  return `${WORDS[language].missing} ${parts.join(' ; ')}.`;
}
