/** Why something asked of a jury session can do nothing: stable codes, whose words are the reader's. */
export const JURY_REFUSAL_CODES = [
  /** Part of the input is wrong; its problems say which. */
  'INPUT_INVALID',
  /** There is no such thing, or none that the caller may see. */
  'NOT_FOUND',
  /** Somebody changed it meanwhile; `version` is what it is now. */
  'VERSION_CONFLICT',
  /** Nothing of it would change. */
  'NOTHING_TO_CHANGE',
  /** The session is not in a state in which this is done; `state` is what it is. */
  'WRONG_STATE',
  /** The caller is not who does this in this session. */
  'WRONG_ROLE',
  /** Something stands in the way; `blockers` says what, by code. */
  'BLOCKED',
  /** It asks a reason. */
  'REASON_MISSING',
  /** The same key served for something else. */
  'IDEMPOTENCY_KEY_REUSED',
  /** A published version never changes. */
  'RULE_SET_PUBLISHED',
  /** A draft of these rules is there already. */
  'RULE_SET_DRAFT_EXISTS',
  /** Other rules bear this code. */
  'RULE_SET_CODE_TAKEN',
  /** Faults of the rules stand in the way of publishing; `faults` counts them. */
  'RULE_SET_FAULTY',
  /** The finding is not there any more, or cannot be overridden. */
  'FINDING_NOT_OVERRIDABLE',
  /** They have no mandate of that organisation in force on that day. */
  'NOT_MANDATED',
  /** The seat was answered or taken meanwhile. */
  'SEAT_TAKEN',
  /** The convocation was withdrawn, replaced or is over. */
  'CONVOCATION_OVER',
  /** They are there already, or gone already. */
  'ALREADY_RECORDED',
  /** The member is not in the room. */
  'NOT_PRESENT',
  /** It is not the code of this sitting. */
  'CODE_WRONG',
  /** The code of this sitting is over, or was tried too often: another has to be drawn. */
  'CODE_OVER',
  /** A ballot is open on the case. */
  'BALLOT_OPEN',
  /** The ballot is closed. */
  'BALLOT_CLOSED',
  /** The seat has no vote in this case: recused, in surplus, or without the vote. */
  'NO_VOTE',
  /** The case is decided or carried over already. */
  'CASE_SETTLED',
  /** What is declared is no decision; `reasons` lists the codes why. */
  'NOT_A_DECISION',
  /** Minutes are not drawn up yet, or what was signed is not what they are now. */
  'MINUTES_CHANGED',
  /** They signed already. */
  'ALREADY_SIGNED',
  /** A fresh proof of who they are is asked before they sign. */
  'REAUTHENTICATION_NEEDED',
  /** The file is neither a PDF nor a PNG nor a JPEG picture, whatever its name says. */
  'DOCUMENT_UNREADABLE',
  /** The file is empty, or larger than `bytes`. */
  'DOCUMENT_SIZE',
  /** The case has as many files, or as many bytes of them, as it may. */
  'DOCUMENTS_FULL',
] as const;
export type JuryRefusalCode = (typeof JURY_REFUSAL_CODES)[number];
