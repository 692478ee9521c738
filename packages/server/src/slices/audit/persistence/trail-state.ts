import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';

/** How long the trail is, and how far its anchors hold it. */
export interface TrailState {
  readonly events: number;
  readonly objects: number;
  /** Events that the anchors cover. */
  readonly anchoredEvents: number;
  /** Instant of the last anchor; null before the first. */
  readonly anchoredAt: string | null;
  /** Its digest in hexadecimal. */
  readonly digest: string | null;
}

const STATE = `
  SELECT c.*, to_char(a.anchored_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "anchoredAt",
    encode(a.digest, 'hex') AS digest
  FROM (SELECT coalesce(sum(length), 0)::bigint AS events, count(*) AS objects,
      coalesce(sum(anchored_length), 0)::bigint AS "anchoredEvents" FROM audit.chain) AS c
    LEFT JOIN (SELECT * FROM audit.anchor ORDER BY id DESC LIMIT 1) AS a ON true`;

export async function trailState(reader: PersonalReader): Promise<TrailState> {
  const [state] = await reader.rows<TrailState>(STATE);
  return state ?? { events: 0, objects: 0, anchoredEvents: 0, anchoredAt: null, digest: null };
}
