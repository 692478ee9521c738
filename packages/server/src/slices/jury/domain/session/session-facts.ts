import type { BundlePiece, Finding, RuleSet, SessionRemark, SessionState } from '@delibere/shared';
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

/** A finding of the composition; `overriddenBecause` says why a blocking one became a warning. */
export type CompositionRemark = Finding & { readonly overriddenBecause: string | null };

export type SessionSaid = SessionRemark | CompositionRemark;
