import { renewed } from '../../../apollo/live/live-link.ts';
import { graphql } from '../../../gql/gql.ts';
import type { SittingChangedSubscription, SittingChangedSubscriptionVariables } from '../../../gql/graphql.ts';

export const SITTING_QUERY = graphql(`
  query Sitting($id: ID!) {
    jurySession(id: $id) {
      ...SittingRoom_session @unmask
    }
  }
`);

export const SITTING_CASES = graphql(`
  query SittingCases($id: ID!, $after: String) {
    juryCases(sessionId: $id, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...CaseLine_case @unmask
        }
      }
    }
  }
`);

export const SITTING_CASE = graphql(`
  query SittingCase($id: ID!, $language: Language!) {
    juryCase(id: $id) {
      ...CaseLine_case @unmask
      ...CaseMoving_case @unmask
      rncpCode
      certificationTitle
      route
      companyOpinion
      documents {
        ...CaseDocument_document @unmask
      }
      conformity {
        item
        status
        blocks
      }
      summary {
        enteredOn
        blocks {
          code
          title
          acquired
          formula {
            satisfied
            sentence(language: $language)
            explanation(language: $language)
          }
          uses {
            method
            on
            conclusive
            reason
            reportDueOn
            reportReceivedOn
          }
          capabilities {
            code
            label
            result
            earlier {
              acquiredOn
              validUntil
            }
          }
          panel {
            assessors
            barred
          }
          earlier {
            acquiredOn
            validUntil
          }
        }
      }
    }
  }
`);

export const SITTING_CHANGED = graphql(`
  subscription SittingChanged($sessionId: ID!, $after: Int!) {
    sittingChanged(sessionId: $sessionId, after: $after) {
      sessionId
      revision
      session {
        ...SittingRoom_session @unmask
      }
      cases {
        ...CaseLine_case @unmask
        ...CaseMoving_case @unmask
      }
    }
  }
`);

/** A connection made again asks what it has not seen. */
export const RENEW = renewed<SittingChangedSubscriptionVariables, SittingChangedSubscription>((variables, last) => ({
  ...variables,
  after: last.sittingChanged.revision,
}));
