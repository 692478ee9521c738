import type { BallotAction, CaseAction, SessionState } from '@delibere/shared';
import { type Result, refused } from '../../../../kernel/result.ts';
import type { IsoDate } from '../days.ts';
import type { CaseSummary } from '../decision/case-summary.ts';
import { isClear } from '../decision/clear.ts';
import { type BallotStanding as BallotsStanding, ballotStanding, type Round } from '../decision/way.ts';
import { type JuryRefusal, refuse } from '../refuse.ts';
import type { CaseProgress } from '../session/session-facts.ts';
import { granted, type Policy, type SittingViewer } from './policy.ts';
import { barOf, type Electors, hasVoice } from './room.ts';
import { inState } from './session-policies.ts';

/** No more rounds than these: who cannot agree by then carries the case over. */
const MOST_ROUNDS = 20;

/** Where a case stands in its sitting. */
export interface CaseStanding {
  readonly state: SessionState;
  /** Its place in the order of the sitting. */
  readonly rank: number;
  readonly progress: CaseProgress;
  /** How many ballots were asked on it. */
  readonly rounds: number;
  readonly ballotOpen: boolean;
  /** What its last ballot decided is decided so, and it is not run again; one that decided nothing is. */
  readonly ballots: BallotsStanding;
  /** Whether it may be decided with others in one gesture. */
  readonly clear: boolean;
  /** Who would vote at this moment. */
  readonly electors: Electors;
}

/** A case and its ballots, as they say where it stands. */
export interface StandingCase {
  readonly rank: number;
  readonly progress: CaseProgress;
  readonly summary: CaseSummary;
}

/** Where a case stands, its ballots given in their order. */
export function standingOfCase(
  { rank, progress, summary }: StandingCase,
  ballots: readonly (Round & { readonly closedAt: string | null })[],
  { state, sessionOn }: { readonly state: SessionState; readonly sessionOn: IsoDate },
  electors: Electors,
): CaseStanding {
  const last = ballots.at(-1);
  return {
    state,
    rank,
    progress,
    rounds: ballots.length,
    ballotOpen: last !== undefined && last.closedAt === null,
    ballots: ballotStanding(ballots),
    clear: ballots.length === 0 && progress === 'PENDING' && isClear(summary, sessionOn),
    electors,
  };
}

type Refusal = Result<null, JuryRefusal>;
type Rule = Policy<CaseStanding>['refusal'];

/** The first of some refusals. */
function firstOf(standing: CaseStanding, viewer: SittingViewer, ...rules: readonly Rule[]): Refusal {
  for (const rule of rules) {
    const result = rule(standing, viewer);
    if (!result.ok) return refused(result.refusal);
  }
  return granted;
}

const all =
  (...rules: readonly Rule[]): Rule =>
  (standing, viewer) =>
    firstOf(standing, viewer, ...rules);

const beforeOpening: Rule = ({ state }) => inState(state, 'DRAFT', 'CONVENED');
const open: Rule = ({ state }) => inState(state, 'OPEN');
const presiding: Rule = (_, { presides }) => (presides ? granted : refuse('WRONG_ROLE'));
const pending: Rule = ({ progress, rank }) => (progress === 'PENDING' ? granted : refuse('CASE_SETTLED', { rank }));
const noBallotOpen: Rule = ({ ballotOpen, rank }) => (ballotOpen ? refuse('BALLOT_OPEN', { rank }) : granted);
/** What no ballot could carry is not decided by consensus either. */
const notBarred: Rule = ({ electors, rank }) => {
  const blockers = barOf(electors);
  return blockers === null ? granted : refuse('BLOCKED', { blockers, rank });
};
const mayBeDecided = all(open, presiding, pending, noBallotOpen);

/** Refuses to change who hears a case that is settled, on which a ballot is open, or whose session is over. */
const stillToHear = all(({ state }) => inState(state, 'DRAFT', 'CONVENED', 'OPEN'), pending, noBallotOpen);

/** Says of whom links and recusals may be told: of oneself; of others by those whose word it is. */
const ofSomebody =
  (others: Rule): Rule =>
  (standing, viewer) =>
    viewer.own === null ? others(standing, viewer) : granted;
const organising: Rule = (_, { may }) => (may('case.write') ? granted : refuse('WRONG_ROLE'));
/** Of others by the exam centre before the session is open, and by the one who presides during it. */
const recusingOthers: Rule = (standing, viewer) =>
  (standing.state === 'OPEN' ? presiding : organising)(standing, viewer);

/** Who does what with a case, and what refuses it, the first reason first. */
export const CASE_POLICIES: Readonly<Record<CaseAction, Policy<CaseStanding>>> = {
  CHANGE: { permission: 'case.write', refusal: beforeOpening },
  REMOVE: { permission: 'case.write', refusal: beforeOpening },
  // What the jury has before it when it sits down stays as it is.
  ATTACH_DOCUMENT: { permission: 'case.attach', refusal: beforeOpening },
  DECLARE_LINK: { permission: 'recusal.record', refusal: all(stillToHear, ofSomebody(organising)) },
  RECORD_RECUSAL: { permission: 'recusal.record', refusal: all(stillToHear, ofSomebody(recusingOthers)) },
  DECIDE_BY_CONSENSUS: {
    permission: 'case.deliberate',
    refusal: all(
      mayBeDecided,
      ({ clear, rank }) => (clear ? granted : refuse('NOT_A_DECISION', { reasons: 'NOT_CLEAR', rank })),
      notBarred,
    ),
  },
  DECIDE: {
    permission: 'case.deliberate',
    refusal: all(mayBeDecided, (standing, viewer) => {
      if (standing.ballots === 'UNDECIDED') return refuse('NOT_A_DECISION', { reasons: 'BALLOT_UNDECIDED', codes: '' });
      // A ballot that decided had all that it needs.
      return standing.ballots === 'SETTLED' ? granted : notBarred(standing, viewer);
    }),
  },
  OPEN_BALLOT: {
    permission: 'vote.cast',
    refusal: all(
      open,
      ({ electors }, { own, there }) => {
        if (own === null) return refuse('NO_VOTE');
        if (!there) return refuse('NOT_PRESENT');
        return hasVoice(electors, own) ? granted : refuse('NO_VOTE');
      },
      noBallotOpen,
      pending,
      ({ ballots, rounds }) => {
        if (ballots === 'SETTLED') return refuse('CASE_SETTLED');
        return rounds < MOST_ROUNDS ? granted : refuse('BLOCKED', { blockers: 'TOO_MANY_ROUNDS' });
      },
    ),
  },
  CARRY_OVER: { permission: 'case.deliberate', refusal: mayBeDecided },
  REOPEN: {
    permission: 'case.deliberate',
    refusal: all(open, presiding, ({ progress }) => (progress === 'PENDING' ? refuse('NOTHING_TO_CHANGE') : granted)),
  },
};

/** Whether a link of somebody may be told: one's own, or anybody's by the exam centre. @param oneself whether it is one's own */
export function linkRefusal(standing: CaseStanding, viewer: SittingViewer, oneself: boolean): Refusal {
  return firstOf(standing, viewer, stillToHear, ...(oneself ? [] : [organising]));
}

/** Whether it may be said of a seat that it takes no part in a case, or taken back. */
export function recusalRefusal(standing: CaseStanding, viewer: SittingViewer, seat: string): Refusal {
  return firstOf(standing, viewer, stillToHear, ...(viewer.own === seat ? [] : [recusingOthers]));
}

/** A ballot at one moment. */
export interface BallotStanding {
  readonly closed: boolean;
  /** Frozen when it opened. */
  readonly electors: Electors;
}

/** Who votes in a ballot and who closes it. */
export const BALLOT_POLICIES: Readonly<Record<BallotAction, Policy<BallotStanding>>> = {
  VOTE: {
    permission: 'vote.cast',
    refusal: ({ closed, electors }, { own, there }) => {
      if (closed) return refuse('BALLOT_CLOSED');
      if (own === null) return refuse('NO_VOTE');
      if (!there) return refuse('NOT_PRESENT');
      return hasVoice(electors, own) ? granted : refuse('NO_VOTE');
    },
  },
  CLOSE: {
    permission: 'case.deliberate',
    refusal: ({ closed }, { presides }) => {
      if (closed) return refuse('BALLOT_CLOSED');
      return presides ? granted : refuse('WRONG_ROLE');
    },
  },
};
