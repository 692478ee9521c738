import { graphql } from '../../../gql/gql.ts';

/** What every mutation of minutes answers: the session with them as they are now, or why nothing was done. */
graphql(`
  fragment MinutesChange_result on SessionResult {
    ... on SessionWritten {
      id
      session {
        id
        revision
        ...MinutesPanel_session
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

export const DRAW_UP_MINUTES = graphql(`
  mutation DrawUpMinutes($input: DrawUpMinutesInput!) {
    drawUpMinutes(input: $input) {
      ...MinutesChange_result @unmask
    }
  }
`);

export const SIGN_MINUTES = graphql(`
  mutation SignMinutes($input: SignMinutesInput!) {
    signMinutes(input: $input) {
      ...MinutesChange_result @unmask
    }
  }
`);

export const RECTIFY_MINUTES = graphql(`
  mutation RectifyMinutes($input: RectifyMinutesInput!) {
    rectifyMinutes(input: $input) {
      ...MinutesChange_result @unmask
    }
  }
`);
