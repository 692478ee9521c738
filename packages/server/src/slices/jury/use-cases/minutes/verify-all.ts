import { sealedSessions } from '../../persistence/sealed-sessions.ts';
import { type SessionReport, verifyMinutes } from './verify-minutes.ts';

interface Queryable {
  query<Row extends object>(sql: string, values: unknown[]): Promise<{ readonly rows: Row[] }>;
}

/** Verifies one session, or all whose minutes are sealed, one after the other. */
export async function* verifySessions(client: Queryable, sessionId: string | null): AsyncGenerator<SessionReport> {
  const reader = {
    rows: async <Row extends object>(sql: string, values: readonly unknown[]) =>
      (await client.query<Row>(sql, [...values])).rows,
  };
  for (const id of sessionId === null ? await sealedSessions(reader) : [sessionId]) yield verifyMinutes(reader, id);
}
