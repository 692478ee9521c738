import type { SessionState } from '@delibere/shared';
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

/** Who presides, by seat, and how far the session has come. */
export interface Chair {
  readonly state?: SessionState;
  readonly president?: { readonly id: string } | null;
  readonly substitutePresident?: { readonly id: string } | null;
}

/** States in which who was there is known: what was answered before says nothing any more, and may not have come true. */
const HELD: readonly SessionState[] = ['CLOSED', 'SEALED', 'TRANSMITTED'];

/** Seats as their cards show them. */
export function seatViews<Seat extends SeatView_SeatFragment>(
  seats: readonly Seat[],
  { state, president, substitutePresident }: Chair,
): readonly (Seat & SeatView)[] {
  const held = state !== undefined && HELD.includes(state);
  return seats.map((seat) => ({
    ...seat,
    convokedOn: held ? null : (seat.convokedOn ?? null),
    mandateUntil: seat.mandateUntil ?? null,
    person: seat.person ?? null,
    chair: seat.id === president?.id ? 'PRESIDENT' : seat.id === substitutePresident?.id ? 'SUBSTITUTE' : null,
  }));
}
