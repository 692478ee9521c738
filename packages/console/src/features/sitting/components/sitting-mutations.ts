import { graphql } from '../../../gql/gql.ts';

/** What every gesture of a sitting answers. */
graphql(`
  fragment Sitting_result on SittingResult {
    ... on SittingWritten {
      sessionId
      revision
      cases {
        ...CaseLine_case @unmask
        ...CaseMoving_case @unmask
      }
    }
    ... on Refused {
      code
      problems {
        path
        code
      }
      facts {
        name
        value
      }
    }
  }
`);

export const SIGN_ATTENDANCE = graphql(`
  mutation SignAttendance($input: SignAttendanceInput!) {
    signAttendance(input: $input) {
      ...Sitting_result @unmask
    }
  }
`);

export const RECORD_DEPARTURE = graphql(`
  mutation RecordDeparture($input: RecordDepartureInput!) {
    recordDeparture(input: $input) {
      ...Sitting_result @unmask
    }
  }
`);

export const DRAW_CODE = graphql(`
  mutation DrawAttendanceCode($input: DrawAttendanceCodeInput!) {
    drawAttendanceCode(input: $input) {
      ... on AttendanceCode {
        sessionId
        digits: code
        validUntil
      }
      ... on Refused {
        code
        facts {
          name
          value
        }
      }
    }
  }
`);

export const DECIDE_BY_CONSENSUS = graphql(`
  mutation DecideByConsensus($input: DecideByConsensusInput!) {
    decideByConsensus(input: $input) {
      ...Sitting_result @unmask
    }
  }
`);

export const DECIDE_CASE = graphql(`
  mutation DecideCase($input: DecideCaseInput!) {
    decideCase(input: $input) {
      ...Sitting_result @unmask
    }
  }
`);

export const CARRY_OVER = graphql(`
  mutation CarryOver($input: CarryOverInput!) {
    carryOver(input: $input) {
      ...Sitting_result @unmask
    }
  }
`);

export const REOPEN_CASE = graphql(`
  mutation ReopenCase($input: ReopenCaseInput!) {
    reopenCase(input: $input) {
      ...Sitting_result @unmask
    }
  }
`);

export const RECORD_RECUSAL = graphql(`
  mutation RecordRecusal($input: RecordRecusalInput!) {
    recordRecusal(input: $input) {
      ...Sitting_result @unmask
    }
  }
`);

export const WITHDRAW_RECUSAL = graphql(`
  mutation WithdrawRecusal($input: WithdrawRecusalInput!) {
    withdrawRecusal(input: $input) {
      ...Sitting_result @unmask
    }
  }
`);

export const OPEN_BALLOT = graphql(`
  mutation OpenBallot($input: OpenBallotInput!) {
    openBallot(input: $input) {
      ...Sitting_result @unmask
    }
  }
`);

export const CAST_VOTE = graphql(`
  mutation CastVote($input: CastVoteInput!) {
    castVote(input: $input) {
      ...Sitting_result @unmask
    }
  }
`);

export const CLOSE_BALLOT = graphql(`
  mutation CloseBallot($input: CloseBallotInput!) {
    closeBallot(input: $input) {
      ...Sitting_result @unmask
    }
  }
`);
