/** "a, b et c". */
export function inSeries(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} et ${last}`;
}

/** "1 voix pour", "2 dossiers": the second form from two on, as French has it. */
export function counted(count: number, one: string, many: string): string {
  return `${count}\u00a0${count < 2 ? one : many}`;
}

/** Cents as euros: "1 250,00 €". */
export function euros(cents: number): string {
  const whole = String(Math.trunc(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${whole},${String(cents % 100).padStart(2, '0')}\u00a0€`;
}

/** A text given by people, between quotation marks of the language, without a full stop of its own. */
export function quoted(text: string): string {
  return `«\u00a0${text.trim().replace(/\.$/, '')}\u00a0»`;
}
