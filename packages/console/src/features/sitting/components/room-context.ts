import type { SessionGesture } from '@delibere/shared';
import { createContext, use } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { SittingRoom_SessionFragment } from '../../../gql/graphql.ts';
import { personName } from '../../directory/model/names.ts';

/** Everything of a session that a sitting shows, cases apart: spread it with `@unmask`. */
graphql(`
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
    allowedGestures
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
      allowedActions
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

graphql(`
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

export type RoomSession = SittingRoom_SessionFragment;
export type RoomSeat = RoomSession['seats'][number];

export interface Room {
  readonly session: RoomSession;
  /** Seat of whoever looks, where they sit. */
  readonly own: RoomSeat | undefined;
  /** Whether whoever looks presides at this moment. */
  readonly presides: boolean;
  /** Whether they may do something with the session now, as the server says. */
  readonly may: (gesture: SessionGesture) => boolean;
  /** Name of who holds a seat, for whom. */
  readonly nameOf: (seatId: string | null | undefined) => string;
  /** Speaks something that was done. */
  readonly say: (words: string) => void;
}

/** The room as its page shows it. */
export const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = use(RoomContext);
  if (room === null) throw new Error('What shows a sitting stands in its page');
  return room;
}

/** Who holds a seat. */
export function seatName({ person, organisation }: Pick<RoomSeat, 'person' | 'organisation'>): string {
  return person ? personName(person) : organisation.name;
}

/** The room of a session, as whoever looks stands in it. */
export function roomOf(session: RoomSession, say: Room['say']): Room {
  const own = session.seats.find(({ id }) => id === session.viewerSeat?.id);
  const names = new Map(session.seats.map((seat) => [seat.id, seatName(seat)]));
  return {
    session,
    own,
    presides: session.allowedGestures.includes('DECIDE_BY_CONSENSUS'),
    may: (gesture) => session.allowedGestures.includes(gesture),
    nameOf: (seatId) => names.get(seatId ?? '') ?? '',
    say,
  };
}
