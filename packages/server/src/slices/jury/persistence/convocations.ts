import type { College, SeatAnswer } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';

/** Somebody who sits, as a convocation addresses them. */
export interface SeatedMember {
  readonly seatId: string;
  readonly personId: string;
  readonly familyName: string;
  readonly givenNames: string;
  /** Null where none is known: the convocation goes by letter. */
  readonly email: string | null;
  readonly college: College;
  readonly organisationId: string;
  readonly organisation: string;
  readonly voting: boolean;
  readonly tempWork: boolean;
  readonly convokedOn: string | null;
  readonly answer: SeatAnswer;
  /** Lines of their postal address; none where it is not known. */
  readonly address: readonly string[];
  /** Whether a convocation of theirs is good, sent or to be posted. */
  readonly called: boolean;
}

/** Everybody who holds a seat of a session, employers first, by rank. */
export async function seatedMembers(uow: UnitOfWork, sessionId: string): Promise<readonly SeatedMember[]> {
  return uow.rows(
    `SELECT x.id AS "seatId", m.person_id AS "personId", m.family_name AS "familyName", m.given_names AS "givenNames",
       m.email, x.college, x.organisation_id AS "organisationId", o.name AS organisation, x.voting,
       x.temp_work AS "tempWork", x.convoked_on::text AS "convokedOn", x.answer,
       regexp_split_to_array(coalesce(m.address, ''), '[[:space:]]*[\\r\\n]+[[:space:]]*') AS address,
       EXISTS (SELECT FROM jury.convocation c WHERE c.session_id = x.session_id AND c.seat_id = x.id
         AND c.person_id = x.person_id AND c.cancelled_at IS NULL) AS called
     FROM jury.seat x JOIN jury.member m ON m.seat_id = x.id JOIN directory.organisation o ON o.id = x.organisation_id
     WHERE x.session_id = $1 ORDER BY x.college, x.rank`,
    [sessionId],
  );
}

export interface NewDocument {
  readonly id: string;
  readonly sessionId: string;
  readonly kind: 'CONVOCATION';
  readonly seatId: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly madeBy: string | null;
}

/** Keeps a file of a session as it was made. */
export async function insertDocument(uow: UnitOfWork, row: NewDocument): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.document (id, session_id, kind, seat_id, name, content_type, sha256, bytes, made_at, made_by)
     VALUES ($1, $2, $3, $4, $5, $6, sha256($7), $7, $8, $9)`,
    [row.id, row.sessionId, row.kind, row.seatId, row.name, row.contentType, row.bytes, uow.now, row.madeBy],
  );
}

export interface NewConvocation {
  readonly id: string;
  readonly sessionId: string;
  readonly seatId: string;
  readonly personId: string;
  readonly calendarSequence: number;
  readonly linkHash: Buffer;
  readonly documentId: string;
  readonly byPost: boolean;
}

/** A convocation that leaves, or waits to be posted; links of those before stay good. */
export async function insertConvocation(uow: UnitOfWork, row: NewConvocation): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.convocation (id, session_id, seat_id, person_id, calendar_sequence, sent_at, link_hash, document_id,
       by_post)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.id,
      row.sessionId,
      row.seatId,
      row.personId,
      row.calendarSequence,
      uow.now,
      row.linkHash,
      row.documentId,
      row.byPost,
    ],
  );
}

/** Says that seats were convoked on a day; one that was before keeps its first day. */
export async function setConvoked(uow: UnitOfWork, seatIds: readonly string[], on: string): Promise<void> {
  await uow.rows('UPDATE jury.seat SET convoked_on = coalesce(convoked_on, $2) WHERE id = ANY ($1::uuid[])', [
    seatIds,
    on,
  ]);
}

/** A convocation by letter: its file, and the day it was posted. */
export interface LetterRow {
  readonly sessionId: string;
  readonly seatId: string;
  readonly documentId: string;
  /** The day the letter was made. */
  readonly madeOn: string;
  /** Null while it waits. */
  readonly postedOn: string | null;
}

/** The last letter that is good of each member who is called by post. */
export async function lettersOf(
  reader: Pick<PersonalReader, 'rows'>,
  sessionIds: readonly string[],
): Promise<readonly LetterRow[]> {
  return reader.rows(
    `SELECT * FROM (
       SELECT DISTINCT ON (c.seat_id) c.session_id AS "sessionId", c.seat_id AS "seatId", c.document_id AS "documentId",
         c.by_post, (c.sent_at AT TIME ZONE 'Europe/Paris')::date::text AS "madeOn", c.posted_on::text AS "postedOn"
       FROM jury.convocation c JOIN jury.seat x ON x.id = c.seat_id AND x.person_id = c.person_id
       WHERE c.session_id = ANY ($1::uuid[]) AND c.cancelled_at IS NULL AND c.document_id IS NOT NULL
       ORDER BY c.seat_id, c.sent_at DESC) latest
     WHERE latest.by_post`,
    [sessionIds],
  );
}

/** Notes the day the letters of a seat left; those posted before keep theirs. */
export async function markPosted(uow: UnitOfWork, seatId: string, on: string): Promise<void> {
  await uow.rows(
    `UPDATE jury.convocation SET posted_on = $2
     WHERE seat_id = $1 AND by_post AND posted_on IS NULL AND cancelled_at IS NULL`,
    [seatId, on],
  );
}

/** Asks those who answered again whether they come. */
export async function forgetAnswers(uow: UnitOfWork, sessionId: string): Promise<void> {
  await uow.rows(
    `UPDATE jury.seat SET answer = 'PENDING', answered_at = NULL, answer_note = NULL, proposed_substitute = NULL
     WHERE session_id = $1`,
    [sessionId],
  );
}

/** Nobody is convoked any more: another day is to be chosen. */
export async function forgetConvoked(uow: UnitOfWork, sessionId: string): Promise<void> {
  await forgetAnswers(uow, sessionId);
  await uow.rows('UPDATE jury.seat SET convoked_on = NULL WHERE session_id = $1', [sessionId]);
}

/** Ends the links of seats' convocations; of all of a session for null. @returns who held one that had not ended */
export async function endConvocations(
  uow: UnitOfWork,
  sessionId: string,
  seatIds: readonly string[] | null,
): Promise<readonly { readonly seatId: string; readonly personId: string }[]> {
  const rows = await uow.rows<{ seatId: string; personId: string }>(
    `UPDATE jury.convocation SET cancelled_at = $3
     WHERE session_id = $1 AND ($2::uuid[] IS NULL OR seat_id = ANY ($2)) AND cancelled_at IS NULL
     RETURNING seat_id AS "seatId", person_id AS "personId"`,
    [sessionId, seatIds, uow.now],
  );
  return [...new Map(rows.map((row) => [`${row.seatId} ${row.personId}`, row])).values()];
}

/** Notes that those who had one were reminded. */
export async function markReminded(uow: UnitOfWork, seatIds: readonly string[]): Promise<void> {
  await uow.rows(
    'UPDATE jury.convocation SET reminded_at = $2 WHERE seat_id = ANY ($1::uuid[]) AND cancelled_at IS NULL',
    [seatIds, uow.now],
  );
}

/** Seats whose holders were called or reminded since an instant. */
export async function calledSince(uow: UnitOfWork, sessionId: string, since: Date): Promise<ReadonlySet<string>> {
  const rows = await uow.rows<{ seatId: string }>(
    `SELECT DISTINCT seat_id AS "seatId" FROM jury.convocation WHERE session_id = $1 AND sent_at > $2`,
    [sessionId, since],
  );
  return new Set(rows.map(({ seatId }) => seatId));
}

/** The next number of the session in calendars. */
export async function nextCalendarSequence(uow: UnitOfWork, sessionId: string): Promise<number> {
  const [row] = await uow.rows<{ sequence: number }>(
    `UPDATE jury.session SET calendar_sequence = calendar_sequence + 1 WHERE id = $1
     RETURNING calendar_sequence AS sequence`,
    [sessionId],
  );
  if (!row) throw new Error('A session that was locked is gone');
  return row.sequence;
}

/** A convocation by the hash of its link. */
export interface ConvocationRow {
  readonly id: string;
  readonly sessionId: string;
  readonly seatId: string;
  readonly personId: string;
  readonly cancelled: boolean;
}

export async function convocationByHash(
  reader: Pick<PersonalReader, 'rows'>,
  hash: Buffer,
): Promise<ConvocationRow | null> {
  const [row] = await reader.rows<ConvocationRow>(
    `SELECT id, session_id AS "sessionId", seat_id AS "seatId", person_id AS "personId",
       cancelled_at IS NOT NULL AS cancelled
     FROM jury.convocation WHERE link_hash = $1`,
    [hash],
  );
  return row ?? null;
}

/** What somebody answers for their seat. */
export interface Answer {
  readonly answer: Exclude<SeatAnswer, 'PENDING'>;
  readonly note: string | null;
  readonly substitute: string | null;
}

export async function answerSeat(uow: UnitOfWork, seatId: string, { answer, note, substitute }: Answer): Promise<void> {
  await uow.rows(
    `UPDATE jury.seat SET answer = $2, answered_at = $3, answer_note = $4, proposed_substitute = $5 WHERE id = $1`,
    [seatId, answer, uow.now, note, substitute],
  );
}
