import type { SessionState } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';

type Reader = Pick<PersonalReader, 'rows'>;

/** Gives somebody an address of their own; the one before is nobody's from then on. */
export async function replaceFeed(uow: UnitOfWork, personId: string, hash: Buffer): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.calendar_feed (person_id, link_hash, created_at) VALUES ($1, $2, $3)
     ON CONFLICT (person_id) DO UPDATE SET link_hash = excluded.link_hash, created_at = excluded.created_at`,
    [personId, hash, uow.now],
  );
}

/** When somebody's address was made; null where they have none. */
export async function feedMadeAt(reader: Reader, personId: string): Promise<string | null> {
  const sql = 'SELECT created_at AS "madeAt" FROM jury.calendar_feed WHERE person_id = $1';
  const [row] = await reader.rows<{ madeAt: string }>(sql, [personId]);
  return row?.madeAt ?? null;
}

/** A jury somebody is called to, as their calendar shows it. */
export interface FeedRow {
  readonly id: string;
  readonly reference: string;
  readonly state: SessionState;
  readonly sessionOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly remoteUrl: string | null;
  readonly certifications: readonly string[];
  readonly centre: string;
  readonly seatId: string;
  readonly sequence: number;
  readonly declined: boolean;
  readonly accepted: boolean;
  readonly changedAt: string;
}

/** Whose address it is; null for nobody's. */
export async function feedOwner(reader: Reader, hash: Buffer): Promise<string | null> {
  const [row] = await reader.rows<{ personId: string }>(
    'SELECT person_id AS "personId" FROM jury.calendar_feed WHERE link_hash = $1',
    [hash],
  );
  return row?.personId ?? null;
}

/** The juries somebody was called to, held on a day or later. */
export async function feedRows(reader: Reader, personId: string, since: string): Promise<readonly FeedRow[]> {
  return reader.rows(
    `SELECT s.id, s.reference, s.state, s.session_on::text AS "sessionOn", to_char(s.starts_at, 'HH24:MI') AS "startsAt",
       to_char(s.ends_at, 'HH24:MI') AS "endsAt", s.place, s.remote_url AS "remoteUrl", s.certifications, o.name AS centre,
       x.id AS "seatId", s.calendar_sequence AS sequence, x.answer = 'DECLINED' AS declined,
       x.answer = 'ACCEPTED' AS accepted,
       coalesce((SELECT max(t.taken_at) FROM jury.session_step t WHERE t.session_id = s.id), s.created_at) AS "changedAt"
     FROM jury.seat x JOIN jury.session s ON s.id = x.session_id
       JOIN directory.organisation o ON o.id = s.exam_centre_id
     WHERE x.person_id = $1 AND s.state <> 'DRAFT' AND s.session_on >= $2::date
     ORDER BY s.session_on, s.starts_at, s.id`,
    [personId, since],
  );
}
