/** SQL of an instant as JSON has it, "2027-01-14T08:00:00.000Z", whatever the time zone of the connection. */
export const utc = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
