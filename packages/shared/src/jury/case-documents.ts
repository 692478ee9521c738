/** What a file of a case is. */
export const CASE_DOCUMENT_KINDS = [
  'EVIDENCE_FILE',
  'ASSESSMENT_SHEET',
  'PROJECT_REPORT',
  'COMPANY_OPINION',
  'OTHER',
] as const;
export type CaseDocumentKind = (typeof CASE_DOCUMENT_KINDS)[number];

/** Bounds of the files of one case: bytes of each, how many, bytes of all. */
export const CASE_DOCUMENT = { bytes: 5_242_880, count: 10, caseBytes: 20_971_520 } as const;
