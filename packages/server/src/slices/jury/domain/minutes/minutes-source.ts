import type { BallotSecrecy, Finding, RuleSet, VoteChoice } from '@delibere/shared';
import type { SecretCount, Vote } from '../ballot/ballot.ts';
import type { Verdict } from '../ballot/tally.ts';
import type { Composition } from '../composition/composition.ts';
import type { IsoDate } from '../days.ts';
import type { CaseSummary } from '../decision/case-summary.ts';
import type { ConformityLine } from '../decision/conformity.ts';
import type { Decision } from '../decision/decide.ts';
import type { CaseProgress, Override } from '../session/session-facts.ts';
import type { Electors } from '../sitting/room.ts';

/** A ballot that was closed, with everything its verdict rests on. */
export interface SourceBallot {
  readonly id: string;
  readonly secrecy: BallotSecrecy;
  readonly closedAt: string;
  readonly electors: Electors;
  /** None of a secret ballot. */
  readonly votes: readonly Vote[];
  readonly secretCount: SecretCount | null;
  readonly presidentPaper: VoteChoice | null;
  readonly verdict: Verdict;
}

/** A case as the session left it. */
export interface SourceCase {
  readonly id: string;
  readonly rank: number;
  readonly rncpCode: string;
  readonly summary: CaseSummary;
  readonly progress: CaseProgress;
  readonly carriedOverBecause: string | null;
  readonly links: readonly { readonly person: string; readonly past: boolean }[];
  readonly recusals: readonly { readonly seat: string; readonly reason: string }[];
  /** In the order they were held. */
  readonly ballots: readonly SourceBallot[];
  readonly decision: SourceDecision | null;
}

/** A decision, the ballot it came from, and the checklist as the jury confirmed it. */
export interface SourceDecision extends Decision {
  readonly ballotId: string | null;
  readonly conformity: readonly ConformityLine[];
}

/** What of a closed session its minutes rest on, without a name. Instants are in UTC, "2027-01-14T08:00:00.000Z". */
export interface MinutesSource {
  readonly reference: string;
  readonly on: IsoDate;
  readonly openedAt: string;
  readonly closedAt: string;
  readonly place: string | null;
  readonly remoteUrl: string | null;
  readonly certifications: readonly string[];
  readonly presidedBy: string | null;
  /** Frozen at the opening, as are rules and findings. */
  readonly composition: Composition;
  readonly ruleSet: RuleSet;
  readonly findings: readonly Finding[];
  readonly overrides: readonly Override[];
  /** In the order of arrivals. */
  readonly stays: readonly { readonly seat: string; readonly from: string; readonly until: string | null }[];
  /** In the order of the session. */
  readonly cases: readonly SourceCase[];
}
