/** The ways a capability can be assessed (fiche 28245, "Modalités d'évaluation"). */
export const ASSESSMENT_METHODS = [
  'WORK_OBSERVATION',
  'PROJECT_PRESENTATION',
  'SIMULATION',
  'COMPANY_OPINION',
  'EVIDENCE_INTERVIEW',
] as const;

export type AssessmentMethod = (typeof ASSESSMENT_METHODS)[number];

/**
 * How the assessment methods of a block combine ("Ou" / "Et"): frozen plain data, versioned with the fiche.
 * `onlyIfNeeded` marks a method the fiche admits only "si nécessaire": using it needs a recorded reason.
 */
export type AssessmentFormula =
  | { readonly type: 'all'; readonly of: readonly AssessmentFormula[] }
  | { readonly type: 'any'; readonly of: readonly AssessmentFormula[] }
  | { readonly type: 'atLeast'; readonly count: number; readonly of: readonly AssessmentFormula[] }
  | { readonly type: 'method'; readonly method: AssessmentMethod; readonly onlyIfNeeded?: true };
