import { chairNow } from '../sitting/room.ts';
import type { MinutesSource } from './minutes-source.ts';

/** Who presides from an instant on; null where nobody does. */
export interface Presiding {
  readonly seat: string | null;
  readonly from: string;
}

type Sitting = Pick<MinutesSource, 'composition' | 'ruleSet' | 'presidedBy' | 'openedAt' | 'closedAt' | 'stays'>;

/** Who presided after the one who did at the opening, each time that changed before the closing: people come and leave. */
export function successionOf(source: Sitting): readonly Presiding[] {
  const { composition, ruleSet, presidedBy, openedAt, closedAt, stays } = source;
  const { seats, president, substitutePresident } = composition;
  const chairAt = (at: string): string | null => {
    const there = new Set(
      stays.filter(({ from, until }) => from <= at && (until === null || at < until)).map(({ seat }) => seat),
    );
    const room = seats.map((seat) => ({ ...seat, present: there.has(seat.id) }));
    const { parameters } = ruleSet;
    return chairNow({ seats: room, president, substitutePresident, presidedBy, parameters })?.id ?? null;
  };
  const moves = stays.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));
  const instants = [...new Set(moves)].filter((at) => openedAt < at && at < closedAt).sort();
  const changes: Presiding[] = [];
  for (const from of instants) {
    const seat = chairAt(from);
    if (seat !== (changes.at(-1) ?? { seat: presidedBy }).seat) changes.push({ seat, from });
  }
  return changes;
}
