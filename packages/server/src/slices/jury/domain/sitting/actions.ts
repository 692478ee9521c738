import type { BallotAction, CaseAction, SessionState } from '@delibere/shared';
import type { BallotStanding } from '../decision/way.ts';
import type { CaseProgress } from '../session/session-facts.ts';

/** Where a case stands in its sitting. */
export interface CaseStanding {
  readonly state: SessionState;
  readonly progress: CaseProgress;
  readonly ballotOpen: boolean;
  /** What its last ballot decided is decided so, and it is not run again; one that decided nothing is. */
  readonly ballots: BallotStanding;
  /** Whether it may be decided with others in one gesture. */
  readonly clear: boolean;
}

/** What somebody is to a case at this moment. */
export interface CaseViewer {
  /** Organises the session: enters cases. */
  readonly enters: boolean;
  /** Sits, and may say of themselves that they are linked with the candidate. */
  readonly sits: boolean;
  /** Presides, and is in the room. */
  readonly presides: boolean;
  /** Is in the room with a vote in this case. */
  readonly votes: boolean;
}

type When = (standing: CaseStanding, viewer: CaseViewer) => boolean;

const beforeOpening = ({ state }: CaseStanding): boolean => state === 'DRAFT' || state === 'CONVENED';
const undecided = ({ state, progress, ballotOpen }: CaseStanding): boolean =>
  state === 'OPEN' && progress === 'PENDING' && !ballotOpen;

const CASE_RULES: Readonly<Record<CaseAction, When>> = {
  CHANGE: (standing, { enters }) => enters && beforeOpening(standing),
  REMOVE: (standing, { enters }) => enters && beforeOpening(standing),
  DECLARE_LINK: (standing, { enters, sits }) => (enters || sits) && (beforeOpening(standing) || undecided(standing)),
  // Once the jury sits, who takes part is its own affair.
  RECORD_RECUSAL: (standing, { enters, sits }) =>
    ((enters || sits) && beforeOpening(standing)) || (sits && undecided(standing)),
  DECIDE_BY_CONSENSUS: (standing, { presides }) => presides && undecided(standing) && standing.clear,
  DECIDE: (standing, { presides }) => presides && undecided(standing) && standing.ballots !== 'UNDECIDED',
  OPEN_BALLOT: (standing, { votes }) => votes && undecided(standing) && standing.ballots !== 'SETTLED',
  CARRY_OVER: (standing, { presides }) => presides && undecided(standing),
  REOPEN: ({ state, progress }, { presides }) => presides && state === 'OPEN' && progress !== 'PENDING',
};

/** What somebody may do with a case at this moment, in the order asked. */
export function caseActions(
  actions: readonly CaseAction[],
  standing: CaseStanding,
  viewer: CaseViewer,
): readonly CaseAction[] {
  return actions.filter((action) => CASE_RULES[action](standing, viewer));
}

/** What somebody may do in a ballot at this moment. */
export function ballotActions(
  { state, closed }: { readonly state: SessionState; readonly closed: boolean },
  { presides, votes }: Pick<CaseViewer, 'presides' | 'votes'>,
): readonly BallotAction[] {
  if (state !== 'OPEN' || closed) return [];
  return [...(votes ? (['VOTE'] as const) : []), ...(presides ? (['CLOSE'] as const) : [])];
}
