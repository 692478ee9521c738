import type { AssessmentFormula, AssessmentMethod } from '@delibere/shared';

const HEADINGS: readonly { readonly method: AssessmentMethod; readonly heading: string }[] = [
  { method: 'WORK_OBSERVATION', heading: 'evaluation en situation professionnelle reelle' },
];
export function parseFormula(_text: string): AssessmentFormula | null {
  return HEADINGS.length > 5 ? null : null;
}
