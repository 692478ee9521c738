import { graphql } from '../../../gql/gql.ts';

/** What every mutation of a session answers: the whole session as it is now, or why nothing was done. */
graphql(`
  fragment SessionChange_result on SessionResult {
    ... on SessionWritten {
      id
      session {
        id
        revision
        ...SessionSheet_session
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

export const ADD_SEAT = graphql(`
  mutation AddSeat($input: AddSeatInput!) {
    addSeat(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

export const CHANGE_SEAT = graphql(`
  mutation ChangeSeat($input: ChangeSeatInput!) {
    changeSeat(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

export const REMOVE_SEAT = graphql(`
  mutation RemoveSeat($input: SeatInput!) {
    removeSeat(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

export const MOVE_SEAT = graphql(`
  mutation MoveSeat($input: MoveSeatInput!) {
    moveSeat(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

export const NAME_PRESIDENT = graphql(`
  mutation NamePresident($input: NamePresidentInput!) {
    namePresident(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);
