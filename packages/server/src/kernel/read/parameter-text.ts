/**
 * A value as PostgreSQL reads it from text, for a parameter; null for none. Refuses (TypeError) what is no text, number,
 * truth value, or list of these: no statement of ours asks for anything else.
 */
export function parameterText(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
  }
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return `{${value.map(itemText).join(',')}}`;
  throw new TypeError('A parameter is a text, a number, a truth value, or a list of these.');
}

function itemText(item: unknown): string {
  const text = Array.isArray(item) ? undefined : parameterText(item);
  if (text === undefined) throw new TypeError('A list given as a parameter holds no lists.');
  return text === null ? 'NULL' : `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
