const DAY = 86_400_000;
const DAYS_IN_WEEK = 7;

/** A month, "2027-01". */
export type Month = string;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The weeks of a month from Monday to Sunday, each day as "2027-01-14", with the days of its neighbours that fill them. */
export function weeksOf(month: Month): readonly (readonly string[])[] {
  const first = Date.parse(`${month}-01`);
  const fromMonday = (new Date(first).getUTCDay() + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK;
  const weeks: (readonly string[])[] = [];
  for (let monday = first - fromMonday * DAY; iso(monday).slice(0, 7) <= month; monday += DAYS_IN_WEEK * DAY) {
    weeks.push(Array.from({ length: DAYS_IN_WEEK }, (_, day) => iso(monday + day * DAY)));
  }
  return weeks;
}

/** The month so many months later. */
export function monthAfter(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The first and the last day shown for a month. */
export function boundsOf(month: Month): { readonly from: string; readonly to: string } {
  const weeks = weeksOf(month);
  return { from: weeks[0]?.[0] ?? `${month}-01`, to: weeks.at(-1)?.at(-1) ?? `${month}-28` };
}

/** Whether a text is a month. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
