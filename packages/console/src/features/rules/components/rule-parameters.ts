import { graphql } from '../../../gql/gql.ts';

/** Everything rules say; always read whole, so that the pages that show it and the form that writes it agree. */
export const RULE_SET_CONTENT = graphql(`
  fragment RuleSetContent_ruleSet on RuleSet {
    id
    version
    code
    title
    certifications
    from
    to
    published
    publishedAt
    revision
    frozenBy
    allowedActions
    parameters {
      parity
      parityCounts
      imbalance
      employerMembers {
        min
        max
      }
      unionMembers {
        min
        max
      }
      representativesPerUnion {
        min
        max
      }
      votersPerUnion
      tempWorkSeatsPerSide
      employersDesignatedByChamber
      qualifiedMembers
      presidentSide
      substitutePresidentSide
      tie
      majority {
        kind
        numerator
        denominator
        of
      }
      proxiesPerHolder
      noticeDays
      noticeOverridable
      regionalCommitteeTold
      quorum {
        employers
        unions
        total
      }
      secrecy
      linkedMembers
      blockRetention {
        kind
        months
      }
      capabilityRetention {
        kind
        months
      }
    }
    sources {
      parameter
      source
    }
    faults {
      code
      field
      parameter
    }
  }
`);
