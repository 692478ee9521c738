import { parisDay } from '../../../../kernel/paris-day.ts';
import { addDays } from '../../domain/days.ts';

/**
 * A moment so many days ago, by the days of Paris: now for none, a morning for others. As many times 24 hours ago would be
 * another day late in the evening, once the clocks have changed in between.
 */
export function daysBefore(now: Date, days: number): Date {
  return days === 0 ? now : new Date(`${addDays(parisDay(now), -days)}T09:00:00Z`);
}
