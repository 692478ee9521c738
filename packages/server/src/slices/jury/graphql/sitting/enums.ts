import type {
  AttendanceMethod,
  BallotAction,
  BallotOutcome,
  CapabilityResult,
  CaseAction,
  CaseDocumentKind,
  ConformityItem,
  ConformityStatus,
  DecisionOutcome,
  SeatAction,
  SessionGesture,
  VerdictReason,
  VoteChoice,
} from '@delibere/shared';
import { registerEnum } from '../../../../kernel/graphql/register-enum.ts';
import type { Way } from '../../domain/decision/decide.ts';
import type { CaseProgress } from '../../domain/session/session-facts.ts';

export const CaseProgressEnum = registerEnum<CaseProgress>('CaseProgress', 'How far a case has come in its session.', {
  PENDING: 'Nothing is decided yet.',
  DECIDED: 'The jury decided.',
  CARRIED_OVER: 'It is left to a later session.',
});

export const CapabilityResultEnum = registerEnum<CapabilityResult>(
  'CapabilityResult',
  'What an assessment says of one capability.',
  { ACQUIRED: 'Acquired.', NOT_ACQUIRED: 'Assessed, and not acquired.', NOT_ASSESSED: 'Not assessed this time.' },
);

export const ConformityItemEnum = registerEnum<ConformityItem>(
  'ConformityItem',
  'What the jury checks of a case before it decides.',
  {
    ROUTE_OPEN: 'The way to the certification is open.',
    FICHE_VALID_AT_ENTRY: 'The fiche was registered when the candidate entered.',
    DELIVERY_STILL_POSSIBLE: 'The certification may still be delivered.',
    FORMULA_SATISFIED: 'The methods used satisfy the formula of each block.',
    SIMULATION_REASONED: 'Each simulation has its reason.',
    PANEL_FORMED: 'The panel was duly formed.',
    OPINION_PRESENT: 'The company gave its opinion.',
    REPORTS_ON_TIME: 'Reports of projects were received in time.',
    DATES_IN_ORDER: 'Entry, assessments and deliberation follow one another.',
  },
);

export const ConformityStatusEnum = registerEnum<ConformityStatus>('ConformityStatus', 'What became of one check.', {
  MET: 'As it has to be.',
  NOT_MET: 'Wanting.',
  NOT_APPLICABLE: 'Not asked of this case.',
});

export const DecisionOutcomeEnum = registerEnum<DecisionOutcome>('DecisionOutcome', 'What the jury declares.', {
  ADMITTED: 'Admissible: every block is acquired.',
  NOT_ADMITTED: 'Not admissible; blocks and capabilities may be kept.',
});

export const DecisionWayEnum = registerEnum<Way['kind']>('DecisionWay', 'How the jury came to its decision.', {
  CONSENSUS: 'All agreed.',
  BALLOT: 'By a ballot on "admit".',
});

export const VoteChoiceEnum = registerEnum<VoteChoice>('VoteChoice', 'An answer to "admit this candidate".', {
  FOR: 'To admit the candidate.',
  AGAINST: 'Against.',
  ABSTAIN: 'Neither.',
});

export const BallotOutcomeEnum = registerEnum<BallotOutcome>(
  'BallotOutcome',
  'Whether "admit this candidate" was carried.',
  { CARRIED: 'Carried.', NOT_CARRIED: 'Not carried.' },
);

export const VerdictReasonEnum = registerEnum<VerdictReason>('VerdictReason', 'Why a ballot is carried or not.', {
  MAJORITY: 'As many voices for as the rules ask.',
  CASTING_VOTE: 'A tie, settled by the president’s own ballot.',
  REJECTED: 'More voices against than for.',
  BELOW_MAJORITY: 'Not more against than for, but fewer for than the rules ask.',
  TIE: 'As many for as against, and no casting vote: nothing is settled.',
  NOTHING_EXPRESSED: 'Nobody voted, or all abstained: nothing is settled.',
  NO_QUORUM: 'Too few voters: nothing is settled.',
  PARITY_BROKEN: 'Not as many voters on each side, where the rules admit no other way: nothing is settled.',
});

export const CaseActionEnum = registerEnum<CaseAction>(
  'CaseAction',
  'What the caller may do with a case at this moment; each has a mutation of its own.',
  {
    CHANGE: 'Change what was entered.',
    REMOVE: 'Take it out of the session.',
    ATTACH_DOCUMENT: 'Attach a file to it, or take one out.',
    DECLARE_LINK: 'Say that somebody who sits is linked with the candidate.',
    RECORD_RECUSAL: 'Say that a member does not take part.',
    DECIDE_BY_CONSENSUS: 'Decide it with other clear cases, as proposed.',
    DECIDE: 'Say what the jury decided.',
    OPEN_BALLOT: 'Ask for a ballot.',
    CARRY_OVER: 'Leave it to a later session.',
    REOPEN: 'Take back what was decided.',
  },
);

export const CaseDocumentKindEnum = registerEnum<CaseDocumentKind>('CaseDocumentKind', 'What a file of a case is.', {
  EVIDENCE_FILE: 'The evidence file of a candidate who comes by experience.',
  ASSESSMENT_SHEET: 'What an assessment panel filled in.',
  PROJECT_REPORT: 'The report of a project.',
  COMPANY_OPINION: 'The opinion of the company, as it was signed.',
  OTHER: 'Something else, which its title says.',
});

export const BallotActionEnum = registerEnum<BallotAction>(
  'BallotAction',
  'What the caller may do in a ballot at this moment; each has a mutation of its own.',
  { VOTE: 'Vote, or vote otherwise than before.', CLOSE: 'Close it and count.' },
);

export const AttendanceMethodEnum = registerEnum<AttendanceMethod>(
  'AttendanceMethod',
  'How a member signs that they are there.',
  { DRAWN: 'By a signature drawn on screen.', CODE: 'By the code shown in the room.' },
);

export const SeatActionEnum = registerEnum<SeatAction>(
  'SeatAction',
  'What the caller may do with a seat at this moment; each has a mutation of its own.',
  {
    ANSWER: 'Say whether they come, or say otherwise than before.',
    SIGN_DRAWN: 'Sign by a drawing that its holder is there.',
    SIGN_BY_CODE: 'Sign by the code of the room that they are there.',
    RECORD_DEPARTURE: 'Say that its holder leaves.',
  },
);

export const SessionGestureEnum = registerEnum<SessionGesture>(
  'SessionGesture',
  'What the caller may do with a session at this moment, beside the steps of its life; each has a mutation of its own.',
  {
    DRAW_ATTENDANCE_CODE: 'Draw the code that members sign by.',
    ENTER_CASE: 'Bring the case of a candidate before it.',
    DECIDE_BY_CONSENSUS: 'Decide a run of clear cases as they are proposed.',
    DRAW_UP_MINUTES: 'Draw up its minutes, or draw them up again.',
    RECTIFY_MINUTES: 'Add a correction beside its sealed minutes.',
  },
);
