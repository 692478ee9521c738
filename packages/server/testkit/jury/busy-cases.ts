import type pg from 'pg';
import type { TestSession } from '../jury-world.ts';

/** Gives each case of a session what is kept for it: a file of the case, until the session opens, or a letter. */
export async function keptForCases(
  pool: pg.Pool,
  { id }: TestSession,
  kind: 'CASE_FILE' | 'CANDIDATE_LETTER',
): Promise<void> {
  await pool.query(
    `INSERT INTO jury.document
       (id, session_id, kind, case_id, case_kind, title, name, content_type, sha256, bytes, made_at)
     SELECT gen_random_uuid(), session_id, $2, id, $3, $4, 'piece.pdf', 'application/pdf', sha256('pdf'), 'pdf', now()
     FROM jury.candidate_case WHERE session_id = $1`,
    kind === 'CASE_FILE' ? [id, kind, 'OTHER', 'Pièce'] : [id, kind, null, null],
  );
}

/** Gives each case of an open session a closed ballot with its votes, a link, a recusal and a letter, as the first has one. */
export async function busyCases(pool: pg.Pool, session: TestSession): Promise<void> {
  const { id, unions, employers } = session;
  await pool.query(
    `INSERT INTO jury.ballot (id, session_id, case_id, round, secrecy, asked_by, electors, opened_at)
     SELECT gen_random_uuid(), k.session_id, k.id, 1, b.secrecy, b.asked_by, b.electors, b.opened_at
     FROM jury.ballot b JOIN jury.candidate_case k ON k.session_id = b.session_id AND k.id <> b.case_id
     WHERE b.session_id = $1`,
    [id],
  );
  await pool.query(
    `INSERT INTO jury.vote (ballot_id, session_id, seat_id, choice)
     SELECT b.id, b.session_id, x.id, 'FOR' FROM jury.ballot b JOIN jury.seat x ON x.session_id = b.session_id
     WHERE b.session_id = $1 AND b.closed_at IS NULL`,
    [id],
  );
  await pool.query(
    `UPDATE jury.ballot b SET closed_at = first.closed_at, verdict = first.verdict FROM jury.ballot first
     WHERE b.session_id = $1 AND first.session_id = $1 AND b.closed_at IS NULL AND first.closed_at IS NOT NULL`,
    [id],
  );
  await pool.query(
    `INSERT INTO jury.candidate_link (session_id, case_id, person_id, kind)
     SELECT session_id, id, $2, 'PROFESSIONAL' FROM jury.candidate_case WHERE session_id = $1`,
    [id, unions[1]?.personId],
  );
  await pool.query(
    `INSERT INTO jury.recusal (session_id, case_id, seat_id, reason, said_at)
     SELECT session_id, id, $2, 'Ancien tuteur', now() FROM jury.candidate_case WHERE session_id = $1`,
    [id, employers[1]?.id],
  );
  await keptForCases(pool, session, 'CANDIDATE_LETTER');
}
