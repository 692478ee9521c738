/** A value PostgreSQL's COPY text format can carry; objects and arrays of objects travel as JSON. */
export type CopyValue = string | number | boolean | null | readonly string[] | object;

const SPECIAL = /[\\\t\n\r\0]/;
const SPECIALS = /[\\\t\n\r\0]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '\0': '' };

/** The columns of a row, in the order COPY names them. */
export type CopyRow = Readonly<Record<string, CopyValue>>;

/** One row of COPY text; an array of strings is written as a `text[]`, use `json` for JSON lists. */
export function copyRow(row: CopyRow): string {
  let text = '';
  let separator = '';
  for (const column in row) {
    text += separator + copyField(row[column] ?? null);
    separator = '\t';
  }
  return `${text}\n`;
}

/** Marks a value as JSON text, whatever its shape. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}

function copyField(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (Array.isArray(value)) return escaped(textArray(value));
  return escaped(JSON.stringify(value));
}

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, (character) => ESCAPES[character] ?? '') : text;
}

function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
