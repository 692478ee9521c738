import { graphql } from '../../../gql/gql.ts';
import type { SeatView_SeatFragment } from '../../../gql/graphql.ts';
import type { SeatView } from '../model/seat.ts';

/** What the card of a seat shows: spread it with `@unmask`, and give what comes to `seatViews`. */
graphql(`
  fragment SeatView_seat on JurySeat {
    id
    college
    rank
    voting
    tempWork
    convokedOn
    answer
    mandateUntil
    organisation {
      id
      name
      shortName
    }
    person {
      id
      familyName
      givenNames
      qualification
    }
  }
`);

/** Who presides, by seat. */
export interface Chair {
  readonly president?: { readonly id: string } | null;
  readonly substitutePresident?: { readonly id: string } | null;
}

/** Seats as their cards show them. */
export function seatViews<Seat extends SeatView_SeatFragment>(
  seats: readonly Seat[],
  { president, substitutePresident }: Chair,
): readonly (Seat & SeatView)[] {
  return seats.map((seat) => ({
    ...seat,
    convokedOn: seat.convokedOn ?? null,
    mandateUntil: seat.mandateUntil ?? null,
    person: seat.person ?? null,
    chair: seat.id === president?.id ? 'PRESIDENT' : seat.id === substitutePresident?.id ? 'SUBSTITUTE' : null,
  }));
}
