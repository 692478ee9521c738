import type pg from 'pg';

/** A session is written down as seen once in this time, however much it asks. */
const SEEN_EVERY_MS = 5 * 60 * 1_000;

/** Another server may have written it meanwhile. */
const SEEN = 'UPDATE identity.session SET seen_at = $2 WHERE token = $1 AND coalesce(seen_at, created_at) <= $3';

/**
 * Keeps when sessions were last seen, to within five minutes. The library's own `updated_at` says when a session was
 * changed. No event of the trail tells it: what somebody did is there already.
 * @param later does something beside the answer, which does not wait for it
 * @returns told of a session that makes a request, and when it was seen before
 */
export function lastSeen(
  pool: Pick<pg.Pool, 'query'>,
  later: (work: Promise<unknown>) => void,
): (token: string, before: Date, now: Date) => void {
  const writing = new Set<string>();
  return (token, before, now) => {
    const since = new Date(now.getTime() - SEEN_EVERY_MS);
    if (before > since || writing.has(token)) return;
    writing.add(token);
    later(pool.query(SEEN, [token, now, since]).finally(() => writing.delete(token)));
  };
}
