/** What runs statements: a unit of work, or a reader. */
export interface Rows {
  /** `values` are parameters $1…. */
  rows<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** SQL of an instant as the API writes it, "2026-11-26T08:00:00.000Z". */
export function instant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
