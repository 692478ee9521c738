interface Reader {
  rows<Row extends object>(sql: string, values: readonly unknown[]): Promise<readonly Row[]>;
}

/** What the audit trail kept of a seal: hashes of the file and of the text that was signed. Null where it knows of none. */
export async function sealedInTrail(
  reader: Reader,
  sessionId: string,
): Promise<{ readonly sha256: string; readonly signed: string } | null> {
  const [row] = await reader.rows<{ sha256: string; signed: string }>(
    `SELECT e.after ->> 'sha256' AS sha256, e.after ->> 'signed' AS signed FROM audit.event e
     WHERE e.object_type = 'JURY_SESSION' AND e.object_id = $1 AND e.kind = 'MINUTES_SEALED' ORDER BY e.place LIMIT 1`,
    [sessionId],
  );
  return row ?? null;
}

/** Sessions whose minutes are sealed, the earliest first. */
export async function sealedSessions(reader: Reader): Promise<readonly string[]> {
  const sql = 'SELECT e.session_id AS id FROM jury.seal e ORDER BY e.sealed_at, e.session_id';
  return (await reader.rows<{ id: string }>(sql, [])).map(({ id }) => id);
}
