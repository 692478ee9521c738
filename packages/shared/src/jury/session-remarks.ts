import type { Severity } from './vocabulary.ts';

/** What can be said before a step of a session, besides the findings of its composition. */
export const SESSION_REMARKS = [
  'SESSION_DAY_PAST',
  'NOT_THE_DAY',
  'NO_CASE',
  'CASES_PENDING',
  'BALLOT_OPEN',
  'CASES_DECIDED',
  'PRESIDENT_NOT_SIGNED',
  'COLLEGE_NOT_SIGNED',
  'BUNDLE_INCOMPLETE',
  'TRANSMISSION_LATE',
  'NEW_DAY_MISSING',
] as const;
export type SessionRemarkCode = (typeof SESSION_REMARKS)[number];

/** The pieces of the bundle that goes to the Certifications group [A12]. */
export const BUNDLE_PIECES = ['CONFORMITY_LETTER', 'MINUTES', 'CONVOCATIONS', 'ATTENDANCE_SHEET'] as const;
export type BundlePiece = (typeof BUNDLE_PIECES)[number];

/** Something to know before a step. */
export interface SessionRemark {
  readonly code: SessionRemarkCode;
  readonly severity: Severity;
  readonly facts: Readonly<Record<string, string | number>>;
}
