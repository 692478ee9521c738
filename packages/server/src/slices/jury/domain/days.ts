/** A day of the calendar, "2017-04-21". Days compare as texts. */
export type IsoDate = string;

const DAY_IN_MS = 86_400_000;

const at = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);

const day = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** Calendar days from one day to another: from the 1st to the 16th, 15; negative when the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (at(to) - at(from)) / DAY_IN_MS;
}

export function addDays(from: IsoDate, days: number): IsoDate {
  return day(at(from) + days * DAY_IN_MS);
}

/** The last day of the month a day is in. */
export function endOfMonth(of: IsoDate): IsoDate {
  const [year = 0, month = 0] = of.split('-').map(Number);
  return day(Date.UTC(year, month, 0));
}

/** The same day some months later, or the last of that month where it has no such day: 31 August + 6 is 28 February. */
export function addMonths(from: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, dayOfMonth = 0] = from.split('-').map(Number);
  const last = endOfMonth(day(Date.UTC(year, month - 1 + months, 1)));
  const same = `${last.slice(0, 8)}${String(dayOfMonth).padStart(2, '0')}`;
  return same < last ? same : last;
}

/** Whether a day is within a period; both ends are included, and null means none. */
export function within(on: IsoDate, from: IsoDate, to: IsoDate | null): boolean {
  return from <= on && (to === null || on <= to);
}
