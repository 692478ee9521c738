/** Why something asked of a jury session is refused, in words by code; facts complete them. */
export const enJuryRefusals = {
  form: {
    wrong: {
      NOT_A_TIME: 'write a time, such as 09:00',
      NOT_AN_ADDRESS: 'write a whole address, which begins with https://',
      IN_THE_PAST: 'choose today or a day to come',
      NO_RULES: 'no rules are in force on that day for these certifications',
      SAME_AS_PRESIDENT: 'choose somebody other than who presides',
      ORGANISATION_CLOSED: 'this organisation is closed on that day',
      REPEATED: 'one person is chosen twice',
    },
  },
  refusal: {
    SESSION_OVERTAKEN:
      'Somebody has just changed this jury: nothing was done. What you typed is still there; confirm again, or cancel to see what changed.',
    WRONG_STATE: 'This is no longer possible at this stage of the session ($t(jury.state.{{state}})).',
    WRONG_ROLE: 'This is not yours to do in this session.',
    BLOCKED: 'Something still stands in the way of this step. See the findings, mend them, then try again.',
    REASON_MISSING: 'Say why: this reason is kept.',
    FINDING_NOT_OVERRIDABLE: 'This point is not there any more, or cannot be overridden.',
    NOT_MANDATED: 'This person has no mandate of that organisation on that day. Give them one first.',
    SEAT_TAKEN: 'This seat was just filled. Choose another one.',
    CONVOCATION_OVER: 'This convocation was withdrawn, replaced or is over.',
    ALREADY_RECORDED: 'It is noted already.',
    NOT_PRESENT: 'This member is not in the room.',
    BALLOT_OPEN: 'A ballot is open on this case. Wait until it is closed.',
    BALLOT_CLOSED: 'This ballot is closed.',
    NO_VOTE: 'This seat has no voice in this case.',
    CASE_SETTLED: 'This case is decided already, or carried over.',
    NOT_A_DECISION: 'What is declared is no decision. Read the blocks and the reason again.',
    MINUTES_CHANGED: 'The minutes are not drawn up yet, or are not what you read any more. Read them again.',
    ALREADY_SIGNED: 'You signed already.',
    REAUTHENTICATION_NEEDED: 'Prove again who you are, then sign.',
  },
} as const;
