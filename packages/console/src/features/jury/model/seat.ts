import type { College } from '@delibere/shared';
import { personName, shortNameOf } from '../../directory/model/names.ts';

/** Somebody's answer to their convocation; none was asked while nothing was sent. */
export type SeatAnswer = 'PENDING' | 'ACCEPTED' | 'DECLINED';

/** One seat as its card shows it. */
export interface SeatView {
  readonly id: string;
  readonly college: College;
  /** Place in its delegation, from 1. */
  readonly rank: number;
  readonly organisation: { readonly id: string; readonly name: string; readonly shortName?: string | null };
  /** Null while the organisation has not designated anybody. */
  readonly person: {
    readonly id: string;
    readonly familyName: string;
    readonly givenNames: string;
    readonly qualification?: string | null;
  } | null;
  readonly voting: boolean;
  readonly tempWork: boolean;
  /** Day the convocation left. */
  readonly convokedOn: string | null;
  readonly answer: SeatAnswer;
  /** Last day of the mandate they sit by; null where no end is known. */
  readonly mandateUntil: string | null;
  /** Seat that votes for this one in its absence; null where none does, left out where it is not read. */
  readonly proxyTo?: string | null;
  readonly chair: 'PRESIDENT' | 'SUBSTITUTE' | null;
}

/** What a seat is called: its member, or the organisation that has yet to designate one. */
export function seatName({ person, organisation }: Pick<SeatView, 'person' | 'organisation'>): string {
  return person ? personName(person) : shortNameOf(organisation);
}

/** The seats of one side, by rank. */
export function benchOf<Seat extends Pick<SeatView, 'college' | 'rank'>>(
  seats: readonly Seat[],
  college: College,
): readonly Seat[] {
  return seats.filter((seat) => seat.college === college).sort((a, b) => a.rank - b.rank);
}
