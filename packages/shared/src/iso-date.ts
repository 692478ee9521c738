const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar, "2017-04-21". */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
