/** When a composition is looked at: while it is composed, when it is convened, when the session opens. */
export const MOMENTS = ['EDITING', 'CONVENING', 'OPENING'] as const;
export type Moment = (typeof MOMENTS)[number];

/** A blocking finding stops the step it was found before; a warning is shown and kept. */
export const SEVERITIES = ['BLOCKING', 'WARNING'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a voter may answer to "admit this candidate". */
export const VOTE_CHOICES = ['FOR', 'AGAINST', 'ABSTAIN'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

/** Whether "admit this candidate" was carried. */
export const BALLOT_OUTCOMES = ['CARRIED', 'NOT_CARRIED'] as const;
export type BallotOutcome = (typeof BALLOT_OUTCOMES)[number];

/** Why a ballot is carried or not. The last four settle nothing: it may be run again or the case carried over. */
export const VERDICT_REASONS = [
  /** As many voices for as the rule asks. */
  'MAJORITY',
  /** A tie, settled by the president's own ballot. */
  'CASTING_VOTE',
  /** More voices against than for. */
  'REJECTED',
  /** Not more voices against than for, but fewer for than an absolute majority or a threshold asks. */
  'BELOW_MAJORITY',
  /** As many for as against, and no casting vote. */
  'TIE',
  /** Nobody voted, or all abstained. */
  'NOTHING_EXPRESSED',
  /** Too few voters present and not recused. */
  'NO_QUORUM',
  /** Not as many voters on each side, where the rule admits no other way. */
  'PARITY_BROKEN',
] as const;
export type VerdictReason = (typeof VERDICT_REASONS)[number];

/** What the jury declares of a candidate. */
export const DECISION_OUTCOMES = ['ADMITTED', 'NOT_ADMITTED'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** What an assessment says of one capability. */
export const CAPABILITY_RESULTS = ['ACQUIRED', 'NOT_ACQUIRED', 'NOT_ASSESSED'] as const;
export type CapabilityResult = (typeof CAPABILITY_RESULTS)[number];

/** The life of a jury session. */
export const SESSION_STATES = [
  'DRAFT',
  'CONVENED',
  'OPEN',
  'CLOSED',
  'SEALED',
  'TRANSMITTED',
  'POSTPONED',
  'CANCELLED',
] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** What moves a session from one state to another. */
export const SESSION_ACTIONS = [
  'CONVENE',
  'OPEN',
  'CLOSE',
  'SEAL',
  'TRANSMIT',
  'POSTPONE',
  'RESCHEDULE',
  'CANCEL',
] as const;
export type SessionAction = (typeof SESSION_ACTIONS)[number];

/** What a caller is to one session; `PRESIDENT` is the one who presides it, in title or as substitute. */
export const SESSION_ROLES = [
  'ADMINISTRATOR',
  'EXAM_CENTRE_MANAGER',
  'PRESIDENT',
  'MEMBER',
  'DELEGATION_LEAD',
  'AUDITOR',
] as const;
export type SessionRole = (typeof SESSION_ROLES)[number];

/** What the jury checks of a case before it decides (fiche 28245, "Modalités d'accès"). */
export const CONFORMITY_ITEMS = [
  'ROUTE_OPEN',
  'FICHE_VALID_AT_ENTRY',
  'DELIVERY_STILL_POSSIBLE',
  'FORMULA_SATISFIED',
  'SIMULATION_REASONED',
  'PANEL_FORMED',
  'OPINION_PRESENT',
  'REPORTS_ON_TIME',
  'DATES_IN_ORDER',
] as const;
export type ConformityItem = (typeof CONFORMITY_ITEMS)[number];

export const CONFORMITY_STATUSES = ['MET', 'NOT_MET', 'NOT_APPLICABLE'] as const;
export type ConformityStatus = (typeof CONFORMITY_STATUSES)[number];

/** What somebody answered to a convocation. */
export const SEAT_ANSWERS = ['PENDING', 'ACCEPTED', 'DECLINED'] as const;
export type SeatAnswer = (typeof SEAT_ANSWERS)[number];

/** What ties somebody to a candidate. */
export const LINK_KINDS = ['PERSONAL', 'PROFESSIONAL', 'ACCOMPANIED', 'ASSESSED'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What a jury that is being composed could do. */
export const SUGGESTION_CODES = [
  'FILL_SEAT',
  'SEAT_MEMBER',
  'SEAT_VOTER',
  'GIVE_VOTE',
  'NAME_PRESIDENT',
  'ASK_DESIGNATION',
] as const;
export type SuggestionCode = (typeof SUGGESTION_CODES)[number];

/** How a member signs that they are there. */
export const ATTENDANCE_METHODS = ['DRAWN', 'CODE'] as const;
export type AttendanceMethod = (typeof ATTENDANCE_METHODS)[number];

/** What can be done with a case, one mutation each. */
export const CASE_ACTIONS = [
  'CHANGE',
  'REMOVE',
  'ATTACH_DOCUMENT',
  'DECLARE_LINK',
  'RECORD_RECUSAL',
  'DECIDE_BY_CONSENSUS',
  'DECIDE',
  'OPEN_BALLOT',
  'CARRY_OVER',
  'REOPEN',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

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

/** What can be done in a ballot, one mutation each. */
export const BALLOT_ACTIONS = ['VOTE', 'CLOSE'] as const;
export type BallotAction = (typeof BALLOT_ACTIONS)[number];

/** What can be done with a seat once its holder is called, one mutation each; a signature is drawn or is the code of the room. */
export const SEAT_ACTIONS = ['ANSWER', 'SIGN_DRAWN', 'SIGN_BY_CODE', 'RECORD_DEPARTURE'] as const;
export type SeatAction = (typeof SEAT_ACTIONS)[number];

/** What can be done with a session beside the steps of its life, one mutation each. */
export const SESSION_GESTURES = [
  'DRAW_ATTENDANCE_CODE',
  'ENTER_CASE',
  'DECIDE_BY_CONSENSUS',
  'DRAW_UP_MINUTES',
  'RECTIFY_MINUTES',
] as const;
export type SessionGesture = (typeof SESSION_GESTURES)[number];
