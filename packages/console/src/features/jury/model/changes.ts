import { COLLEGES } from '@delibere/shared';
import { benchOf, type SeatView } from './seat.ts';

type Compared = Pick<
  SeatView,
  'id' | 'college' | 'person' | 'organisation' | 'voting' | 'tempWork' | 'rank' | 'chair' | 'answer'
>;

/** What of a session is compared: its seats, its day and its rules. */
export interface Snapshot {
  readonly sessionOn: string;
  readonly startsAt: string;
  readonly ruleSet: string;
  readonly seats: readonly Compared[];
}

/** One thing that is no longer what it was; `name` is whose seat it is. */
export type Change =
  | { readonly kind: 'SEAT_ADDED' | 'SEAT_REMOVED' | 'SEAT_EMPTIED' | 'MOVED' | 'TEMP_WORK'; readonly name: string }
  | { readonly kind: 'VOTE_GIVEN' | 'VOTE_WITHDRAWN' | 'PRESIDES' | 'SUBSTITUTES' | 'ANSWERED'; readonly name: string }
  | { readonly kind: 'DESIGNATED'; readonly name: string; readonly organisation: string }
  | { readonly kind: 'DAY'; readonly day: string; readonly hour: string }
  | { readonly kind: 'RULES' };

/** What a seat is called. */
export type NameOf = (seat: Pick<SeatView, 'person' | 'organisation'>) => string;

function ofSeat(before: Compared, after: Compared, nameOf: NameOf): readonly Change[] {
  const name = nameOf(after);
  if (before.person?.id !== after.person?.id) {
    return after.person === null
      ? [{ kind: 'SEAT_EMPTIED', name: nameOf(before) }]
      : [{ kind: 'DESIGNATED', name, organisation: nameOf({ person: null, organisation: after.organisation }) }];
  }
  const changes: Change[] = [];
  if (before.voting !== after.voting) changes.push({ kind: after.voting ? 'VOTE_GIVEN' : 'VOTE_WITHDRAWN', name });
  if (before.tempWork !== after.tempWork) changes.push({ kind: 'TEMP_WORK', name });
  if (before.chair !== after.chair && after.chair) {
    changes.push({ kind: after.chair === 'PRESIDENT' ? 'PRESIDES' : 'SUBSTITUTES', name });
  }
  if (before.answer !== after.answer) changes.push({ kind: 'ANSWERED', name });
  return changes;
}

/** The seat of a bench that changed its place: those it only shifted did not move. */
function moved(before: readonly Compared[], after: readonly Compared[]): readonly Compared[] {
  const then = before.map(({ id }) => id);
  const now = after.map(({ id }) => id).filter((id) => then.includes(id));
  const was = then.filter((id) => now.includes(id));
  if (was.every((id, at) => id === now[at])) return [];
  const mover = now.find((id) => {
    const rest = (order: readonly string[]): string => order.filter((one) => one !== id).join();
    return rest(was) === rest(now);
  });
  return after.filter(({ id }) => id === (mover ?? now.find((one, at) => one !== was[at])));
}

/** What became of a session between two readings, in the order in which people care. */
export function changesBetween(before: Snapshot, after: Snapshot, nameOf: NameOf): readonly Change[] {
  const changes: Change[] = [];
  if (before.sessionOn !== after.sessionOn || before.startsAt !== after.startsAt) {
    changes.push({ kind: 'DAY', day: after.sessionOn, hour: after.startsAt });
  }
  if (before.ruleSet !== after.ruleSet) changes.push({ kind: 'RULES' });
  const was = new Map(before.seats.map((seat) => [seat.id, seat]));
  for (const seat of after.seats) {
    const then = was.get(seat.id);
    if (then === undefined) changes.push({ kind: 'SEAT_ADDED', name: nameOf(seat) });
    else changes.push(...ofSeat(then, seat, nameOf));
  }
  const now = new Set(after.seats.map(({ id }) => id));
  for (const seat of before.seats) if (!now.has(seat.id)) changes.push({ kind: 'SEAT_REMOVED', name: nameOf(seat) });
  for (const college of COLLEGES) {
    for (const seat of moved(benchOf(before.seats, college), benchOf(after.seats, college))) {
      changes.push({ kind: 'MOVED', name: nameOf(seat) });
    }
  }
  return changes;
}
