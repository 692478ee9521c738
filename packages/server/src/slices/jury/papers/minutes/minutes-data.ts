import type { AccessRouteCode, BallotSecrecy, RuleSet } from '@delibere/shared';
import type { Verdict } from '../../domain/ballot/tally.ts';
import type { IsoDate } from '../../domain/days.ts';
import type { ConformityLine } from '../../domain/decision/conformity.ts';
import type { Decision } from '../../domain/decision/decide.ts';
import type { Proposal } from '../../domain/decision/proposal.ts';
import type { Presiding } from '../../domain/minutes/succession.ts';
import type { CompositionRemark } from '../../domain/session/session-facts.ts';
import type { Centre, CertificationTitles, PaperMember } from '../people.ts';
import type { Instant } from '../words/days.ts';

/** A member and when they were there. */
export interface MinutesMember extends PaperMember {
  /** Named before the session to preside, or to do so in the president's absence. */
  readonly named: 'PRESIDENT' | 'SUBSTITUTE' | null;
  /** In order; empty for somebody who never came; `until` is null for one who stayed to the end. */
  readonly presences: readonly { readonly from: Instant; readonly until: Instant | null }[];
  /** Seat that voted for this one in its absence. */
  readonly proxyTo: string | null;
}

/** One ballot on "admit"; of one case, those after the first are reruns. */
export interface MinutesBallot {
  readonly secrecy: BallotSecrecy;
  readonly closedAt: Instant;
  readonly verdict: Verdict;
}

/** A member who took no part in a case. */
export interface MinutesRecusal {
  readonly seat: string;
  /** Null where the person gave none. */
  readonly reason: string | null;
}

/** One candidate's case as it was frozen at the end of the session. */
export interface MinutesCase {
  /** From 1, in the order of the session. */
  readonly number: number;
  readonly caseId: string;
  readonly candidate: { readonly name: string; readonly bornOn: IsoDate | null };
  /** Code of the certification. */
  readonly certification: string;
  readonly route: AccessRouteCode;
  readonly conformity: readonly ConformityLine[];
  readonly proposal: Proposal;
  readonly recusals: readonly MinutesRecusal[];
  /** In the order they were held; empty for a case that was decided by consensus. */
  readonly ballots: readonly MinutesBallot[];
  readonly result:
    | { readonly kind: 'DECIDED'; readonly decision: Decision }
    | { readonly kind: 'CARRIED_OVER'; readonly reason: string };
}

/** A signature of the minutes. */
export interface MinutesSignature {
  readonly seat: string;
  readonly at: Instant;
  /** SHA-256, in hexadecimal, of the frozen data that was signed. */
  readonly hash: string;
}

/** Everything the minutes say, frozen with the session: nothing else is read. */
export interface MinutesData {
  /** Of the minutes: "PV-2026-0042". */
  readonly reference: string;
  /** From 1. */
  readonly revision: number;
  readonly centre: Centre;
  readonly session: {
    readonly on: IsoDate;
    readonly openedAt: Instant;
    readonly closedAt: Instant;
    /** Where it sat; "à distance" and how, for one that sat nowhere. */
    readonly place: string;
  };
  /** Those of the cases. */
  readonly certifications: readonly CertificationTitles[];
  readonly ruleSet: RuleSet;
  readonly members: readonly MinutesMember[];
  /** Who presided; null for a session without a president. */
  readonly chair: { readonly seat: string; readonly substitute: boolean } | null;
  /** Who presided afterwards, each time it changed; absent from minutes drawn up before they told it. */
  readonly succession?: readonly Presiding[];
  /** What the composition gave at opening, in the order of the engine. */
  readonly findings: readonly CompositionRemark[];
  readonly cases: readonly MinutesCase[];
  /** What members asked to be written down; empty for nothing. */
  readonly observations: readonly string[];
  /** Those given so far: the paper to sign has none. */
  readonly signatures: readonly MinutesSignature[];
}
