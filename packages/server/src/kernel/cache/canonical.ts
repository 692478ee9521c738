/** Variables nested deeper are not those of an honest page; asked of no more than this, the call stack holds. */
const MAX_DEPTH = 16;

/**
 * JSON text of a parsed JSON value with the names of every object in order, so that equal values have equal texts.
 * Undefined when it is nested too deep.
 */
export function canonical(value: unknown, depth = 0): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth > MAX_DEPTH) return undefined;
  const parts = Array.isArray(value)
    ? value.map((item: unknown) => canonical(item, depth + 1))
    : Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, item]) => prefixed(name, canonical(item, depth + 1)));
  if (parts.includes(undefined)) return undefined;
  return Array.isArray(value) ? `[${parts.join()}]` : `{${parts.join()}}`;
}

function prefixed(name: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${JSON.stringify(name)}:${text}`;
}
