import type pg from 'pg';

/** An event of the trail, as far as tests of writing read it. */
export interface TrailEvent {
  readonly kind: string;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** What the trail holds of an object, the latest last. */
export async function trailOf(pool: Pick<pg.Pool, 'query'>, id: string): Promise<readonly TrailEvent[]> {
  const { rows } = await pool.query<TrailEvent>(
    'SELECT kind, reason, before, after FROM audit.event WHERE object_id = $1 ORDER BY place',
    [id],
  );
  return rows;
}
