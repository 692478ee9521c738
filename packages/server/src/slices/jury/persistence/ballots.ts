import type { BallotSecrecy, VoteChoice } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { SecretCount, Vote } from '../domain/ballot/ballot.ts';
import type { Verdict } from '../domain/ballot/tally.ts';
import type { Electors } from '../domain/sitting/room.ts';

type Reader = Pick<PersonalReader, 'rows'>;

/** A ballot as it is stored; its votes apart. */
export interface BallotRow {
  readonly id: string;
  readonly sessionId: string;
  readonly caseId: string;
  readonly round: number;
  readonly secrecy: BallotSecrecy;
  readonly askedBy: string;
  /** Frozen when it opened. */
  readonly electors: Electors;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly secretCount: SecretCount | null;
  readonly presidentPaper: VoteChoice | null;
  readonly verdict: Verdict | null;
}

export const BALLOT_COLUMNS = `b.id, b.session_id AS "sessionId", b.case_id AS "caseId", b.round, b.secrecy,
  b.asked_by AS "askedBy", b.electors, b.opened_at AS "openedAt", b.closed_at AS "closedAt",
  b.secret_count AS "secretCount", b.president_paper AS "presidentPaper", b.verdict`;

/** Those that are visible, in no order. */
export async function ballotsByIds(reader: Reader, ids: readonly string[]): Promise<readonly BallotRow[]> {
  return reader.rows(`SELECT ${BALLOT_COLUMNS} FROM jury.ballot b WHERE b.id = ANY ($1::uuid[])`, [ids]);
}

/** All rounds of cases, the first one first. */
export async function ballotsOf(reader: Reader, caseIds: readonly string[]): Promise<readonly BallotRow[]> {
  const sql = `SELECT ${BALLOT_COLUMNS} FROM jury.ballot b WHERE b.case_id = ANY ($1::uuid[]) ORDER BY b.case_id, b.round`;
  return reader.rows(sql, [caseIds]);
}

/** A named vote: the last word of a seat. */
export interface VoteRow extends Vote {
  readonly ballotId: string;
}

export async function votesOf(reader: Reader, ballotIds: readonly string[]): Promise<readonly VoteRow[]> {
  const sql = `SELECT v.ballot_id AS "ballotId", v.seat_id AS seat, v.choice, v.sequence::int AS sequence
    FROM jury.vote v WHERE v.ballot_id = ANY ($1::uuid[]) ORDER BY v.seat_id`;
  return reader.rows(sql, [ballotIds]);
}

/** A seat that voted, whatever it voted. */
export interface VotedRow {
  readonly ballotId: string;
  readonly seat: string;
}

/** Who voted, in the order of seats: never in that of votes. */
export async function votedIn(reader: Reader, ballotIds: readonly string[]): Promise<readonly VotedRow[]> {
  const sql = `SELECT v.ballot_id AS "ballotId", v.seat_id AS seat FROM jury.vote v WHERE v.ballot_id = ANY ($1::uuid[])
    UNION ALL SELECT p.ballot_id, p.seat_id FROM jury.participation p WHERE p.ballot_id = ANY ($1::uuid[])
    ORDER BY 1, 2`;
  return reader.rows(sql, [ballotIds]);
}
