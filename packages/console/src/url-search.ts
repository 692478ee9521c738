/** Query strings people can read and type: "?q=28245&levels=3,4", no JSON quoting. */
export function parseSearch(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

/** The inverse of `parseSearch`; lists are joined by commas, absent values left out. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (typeof text === 'string' ? text !== '' : typeof text === 'number' || typeof text === 'boolean') {
      params.set(key, String(text));
    }
  }
  const query = params.toString().replaceAll('%2C', ',');
  return query ? `?${query}` : '';
}
