import { parisDay } from '../../../../kernel/paris-day.ts';
import type { PersonalReader } from '../../../../kernel/read/personal-reader.ts';
import { type FeedEvent, memberFeed } from '../../calendar/index.ts';
import { addMonths } from '../../domain/days.ts';
import { type FeedRow, feedOwner, feedRows } from '../../persistence/calendar-feeds.ts';
import { digestOf } from '../../secrets.ts';
import { eventOf } from '../convocations/mailed-session.ts';

/** Calendars keep what is past by themselves; this is for those that were subscribed late. */
const MONTHS_BACK = 12;

const OFF: readonly string[] = ['POSTPONED', 'CANCELLED'];

function stateOf({ state, declined, accepted }: FeedRow): FeedEvent['state'] {
  if (OFF.includes(state) || declined) return 'CANCELLED';
  return accepted || state !== 'CONVENED' ? 'CONFIRMED' : 'PLANNED';
}

/**
 * The juries of whoever an address belongs to, as calendar programs read them; null where it is nobody's.
 * @param reader of everything
 */
export async function readCalendarFeed(
  reader: PersonalReader,
  token: string,
  { now, publicUrl }: { readonly now: Date; readonly publicUrl: string },
): Promise<string | null> {
  const owner = await feedOwner(reader, digestOf(token));
  if (owner === null) return null;
  const rows = await feedRows(reader, owner, addMonths(parisDay(now), -MONTHS_BACK));
  return memberFeed(
    rows.map((row) => {
      const told = { ...row, certifications: row.certifications.map((code) => ({ code, title: '' })) };
      const { seatId: seat, sequence, changedAt } = row;
      return { ...eventOf(told, { seat, sequence, writtenAt: new Date(changedAt), publicUrl }), state: stateOf(row) };
    }),
  );
}
