import type { College, SeatAnswer } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';

type Reader = Pick<PersonalReader, 'rows'>;

/** Somebody who sits, or may. */
export interface MemberRow {
  readonly personId: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly qualification: string | null;
}

/** A place in a jury and who holds it. */
export interface SeatRow {
  readonly id: string;
  readonly sessionId: string;
  readonly college: College;
  readonly organisationId: string;
  /** Place in its side, from 1. */
  readonly rank: number;
  readonly personId: string | null;
  /** Null while nobody is designated. */
  readonly person: MemberRow | null;
  readonly voting: boolean;
  readonly tempWork: boolean;
  readonly designatedBy: string | null;
  readonly convokedOn: string | null;
  readonly answer: SeatAnswer;
  readonly answeredAt: string | null;
  readonly answerNote: string | null;
  readonly proposedSubstitute: string | null;
  readonly proxyTo: string | null;
}

const SEATS = `SELECT x.id, x.session_id AS "sessionId", x.college, x.organisation_id AS "organisationId", x.rank,
    x.person_id AS "personId",
    CASE WHEN m.person_id IS NOT NULL THEN json_build_object('personId', m.person_id, 'familyName', m.family_name,
      'givenNames', m.given_names, 'qualification', m.qualification) END AS person,
    x.voting, x.temp_work AS "tempWork", x.designated_by AS "designatedBy", x.convoked_on::text AS "convokedOn",
    x.answer, x.answered_at AS "answeredAt", x.answer_note AS "answerNote",
    x.proposed_substitute AS "proposedSubstitute", x.proxy_to AS "proxyTo"
  FROM jury.seat x LEFT JOIN jury.member m ON m.seat_id = x.id`;

/** The seats of sessions that are visible, employers first, by rank. */
export async function seatsOf(reader: Reader, sessionIds: readonly string[]): Promise<readonly SeatRow[]> {
  return reader.rows(`${SEATS} WHERE x.session_id = ANY ($1::uuid[]) ORDER BY x.college, x.rank`, [sessionIds]);
}

/** People by id whom a mandate makes visible to whoever composes a jury. */
export async function mandatedByIds(reader: Reader, ids: readonly string[]): Promise<readonly MemberRow[]> {
  return reader.rows(
    `SELECT DISTINCT ON (person_id) person_id AS "personId", family_name AS "familyName", given_names AS "givenNames",
       qualification
     FROM jury.eligible_member WHERE person_id = ANY ($1::uuid[]) ORDER BY person_id`,
    [ids],
  );
}
