import { graphql } from '../../../gql/gql.ts';

/** The minutes of a session, who may do what with them, and its files. */
export const MINUTES_PANEL = graphql(`
  fragment MinutesPanel_session on JurySession {
    id
    reference
    revision
    state
    sessionOn
    allowedGestures
    seats {
      id
      college
      person {
        id
        familyName
        givenNames
      }
      organisation {
        id
        name
        shortName
      }
    }
    allowedActions {
      action
    }
    minutes {
      state
      revision
      sha256
      drawnUpAt
      sealedAt
      sealedBy
      sealedSha256
      missing
      viewerSigning
      signatures {
        seatId
        signedAt
      }
      rectifications {
        number
        on
        reason
        correction
        documentId
      }
      document {
        id
        path
        name
      }
    }
    documents {
      id
      kind
      name
      path
      bytes
      madeAt
      seatId
      caseId
    }
    ...TakeStep_session
  }
`);
