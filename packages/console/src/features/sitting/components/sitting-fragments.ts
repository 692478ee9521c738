import { graphql } from '../../../gql/gql.ts';

/** Everything of a session that a sitting shows, cases apart: spread it with `@unmask`. */
export const SITTING_ROOM = graphql(`
  fragment SittingRoom_session on JurySession {
    id
    reference
    revision
    state
    sessionOn
    startsAt
    endsAt
    place
    remoteUrl
    caseCount
    decidedCount
    viewerRoles
    viewerSeat {
      id
    }
    examCentre {
      id
      name
    }
    chair {
      id
    }
    president {
      id
    }
    substitutePresident {
      id
    }
    seats {
      ...SeatView_seat @unmask
      proxyTo
      present
      arrivedAt
      leftAt
    }
    balance {
      weighing
      employers {
        members
        voters
        voices
        weight
      }
      unions {
        members
        voters
        voices
        weight
      }
    }
    allowedActions {
      action
      reasonAsked
      blockers {
        ...OpeningRemark_remark @unmask
      }
      warnings {
        ...OpeningRemark_remark @unmask
      }
    }
  }
`);

export const OPENING_REMARK = graphql(`
  fragment OpeningRemark_remark on SessionRemark {
    code
    severity
    facts {
      name
      value
    }
    finding {
      key
      source
      seats
      organisation {
        id
        name
        shortName
      }
    }
  }
`);

/** One case in the list: spread it with `@unmask`. */
export const CASE_LINE = graphql(`
  fragment CaseLine_case on JuryCase {
    id
    rank
    revision
    progress
    clear
    candidate {
      id
      familyName
      givenNames
    }
    proposal {
      outcome
      blocks
      capabilities
    }
    decision {
      outcome
    }
    ballots {
      id
      closedAt
    }
  }
`);

/** What of a case changes as the jury sits. */
export const CASE_MOVING = graphql(`
  fragment CaseMoving_case on JuryCase {
    id
    revision
    progress
    carriedOverBecause
    recused
    recusals {
      seatId
      reason
    }
    decision {
      outcome
      way
      departs
      reason
      deliberatedOn
      notifyBy
      blocks {
        code
        validUntil
      }
      capabilities {
        code
        validUntil
      }
    }
    ballots {
      id
      round
      secrecy
      openedAt
      closedAt
      president
      recused
      electorate {
        seat
        college
        weight
        representedBy
      }
      voted
      votes {
        seat
        choice
      }
      viewerVoted
      viewerChoice
      allowedActions
      verdict {
        outcome
        reason
        settles
        weighing
        present
        voices {
          for
          against
          abstain
        }
        colleges {
          college
          for
          against
          abstain
          weight
          voters
          withoutVote
        }
        castingVote {
          seat
          choice
        }
      }
    }
    allowedActions
  }
`);
