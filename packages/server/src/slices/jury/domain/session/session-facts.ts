import type { Finding, RuleSet, SessionState } from '@delibere/shared';
import type { Composition } from '../composition/composition.ts';
import type { IsoDate } from '../days.ts';

/** How far a case has come in the session. */
export type CaseProgress = 'PENDING' | 'DECIDED' | 'CARRIED_OVER';

/** A finding that somebody passed over, with the reason that is logged. */
export interface Override {
  /** `findingKey` of the very finding: it falls when the facts change. */
  readonly finding: string;
  readonly reason: string;
}

/** The pieces of the bundle that goes to the Certifications group [A12]. */
export const BUNDLE_PIECES = ['CONFORMITY_LETTER', 'MINUTES', 'CONVOCATIONS', 'ATTENDANCE_SHEET'] as const;
export type BundlePiece = (typeof BUNDLE_PIECES)[number];

/** Everything the steps of a session depend on. */
export interface SessionFacts {
  readonly state: SessionState;
  /** The day it is, in Paris. */
  readonly on: IsoDate;
  readonly composition: Composition;
  readonly ruleSet: RuleSet;
  readonly overrides: readonly Override[];
  readonly cases: readonly CaseProgress[];
  /** Ballots that are not closed. */
  readonly openBallots: number;
  /** Seats that signed the minutes. */
  readonly signatures: readonly string[];
  /** Seat of the one who presided, frozen at opening; null before. */
  readonly presidedBy: string | null;
  readonly bundle: readonly BundlePiece[];
}

/** What a guard of the session's life can say, besides the findings of its composition. */
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

/** Something to know before a step. */
export interface SessionRemark {
  readonly code: SessionRemarkCode;
  readonly severity: 'BLOCKING' | 'WARNING';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A finding of the composition; `overriddenBecause` says why a blocking one became a warning. */
export type CompositionRemark = Finding & { readonly overriddenBecause: string | null };

export type SessionSaid = SessionRemark | CompositionRemark;
