import type { AssessmentFormula } from './formula.ts';
import { type FormulaLanguage, WORDS } from './words.ts';

/** `WHOLE`: alone or at the root; otherwise the type of the formula around, in which its own parts are held together. */
type Place = 'WHOLE' | 'all' | 'any' | 'atLeast';

/** "a, b et c"; the last comma is kept before the word where a part holds a comma or a word of its own. */
function enumerate(parts: readonly string[], word: string, apart: boolean): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')}${apart ? ',' : ''} ${word} ${parts.at(-1)}`;
}

function alternatives(parts: readonly string[], language: FormulaLanguage): string {
  if (parts.length < 2) return parts[0] ?? '';
  const { either, or } = WORDS[language];
  if (language === 'fr') return parts.map((part) => `${either} ${part}`).join(', ');
  return `${either} ${enumerate(parts, or, false)}`;
}

function phrase(formula: AssessmentFormula, language: FormulaLanguage, place: Place): string {
  const words = WORDS[language];
  if (formula.type === 'method') {
    const name = words.methods[formula.method];
    return formula.onlyIfNeeded === true ? `${name} (${words.ifNeeded})` : name;
  }
  const parts = formula.of.map((part) => phrase(part, language, formula.of.length > 1 ? formula.type : place));
  const nested = formula.of.some((part) => part.type !== 'method');
  let text: string;
  if (formula.type === 'atLeast')
    text = words.atLeast(formula.count, parts.length) + enumerate(parts, words.and, nested);
  else if (formula.type === 'any') text = alternatives(parts, language);
  else text = enumerate(parts, words.and, nested);
  const alone = place === 'WHOLE' || (place === 'all' && formula.type === 'any');
  return alone || parts.length < 2 ? text : `(${text})`;
}

/**
 * Puts a formula in one sentence, in French or English: "Il faut soit une évaluation en situation professionnelle
 * réelle, soit …, et l’avis de l’entreprise." Alternatives each begin with "soit"; what has to be held together inside
 * them stands in brackets.
 */
export function sentence(formula: AssessmentFormula, language: FormulaLanguage): string {
  return `${WORDS[language].needed} ${phrase(formula, language, 'WHOLE')}.`;
}

/** The words for one part of a formula, without "Il faut" nor a full stop. */
export function phraseOf(formula: AssessmentFormula, language: FormulaLanguage): string {
  return phrase(formula, language, 'WHOLE');
}
