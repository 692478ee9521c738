import type { VoteChoice } from '@delibere/shared';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import type { SecretCount } from '../domain/ballot/ballot.ts';
import type { Verdict } from '../domain/ballot/tally.ts';
import type { BallotRow } from './ballots.ts';

export async function insertBallot(
  uow: UnitOfWork,
  row: Pick<BallotRow, 'id' | 'sessionId' | 'caseId' | 'round' | 'secrecy' | 'askedBy' | 'electors'>,
): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.ballot (id, session_id, case_id, round, secrecy, asked_by, electors, opened_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [row.id, row.sessionId, row.caseId, row.round, row.secrecy, row.askedBy, JSON.stringify(row.electors), uow.now],
  );
}

type InBallot = Pick<BallotRow, 'id' | 'sessionId'>;

/** The last word of a seat in a named ballot. */
export async function putVote(
  uow: UnitOfWork,
  { id, sessionId }: InBallot,
  seat: string,
  choice: VoteChoice,
): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.vote (ballot_id, session_id, seat_id, choice) VALUES ($1, $2, $3, $4)
     ON CONFLICT (ballot_id, seat_id) DO UPDATE SET choice = $4, sequence = nextval('jury.vote_sequence')`,
    [id, sessionId, seat, choice],
  );
}

/** That a seat voted in a secret ballot. */
export async function putParticipation(uow: UnitOfWork, { id, sessionId }: InBallot, seat: string): Promise<void> {
  await uow.rows(
    'INSERT INTO jury.participation (ballot_id, session_id, seat_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [id, sessionId, seat],
  );
}

/** The urn of an open secret ballot, under its cipher. */
export async function readUrn(uow: UnitOfWork, ballotId: string): Promise<Buffer> {
  const [row] = await uow.rows<{ papers: Buffer }>('SELECT papers FROM jury.urn WHERE ballot_id = $1', [ballotId]);
  if (!row) throw new Error('An open secret ballot has no urn');
  return row.papers;
}

/** Puts an urn in the place of the one before. */
export async function putUrn(uow: UnitOfWork, { id, sessionId }: InBallot, papers: Buffer): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.urn (ballot_id, session_id, papers) VALUES ($1, $2, $3)
     ON CONFLICT (ballot_id) DO UPDATE SET papers = $3`,
    [id, sessionId, papers],
  );
}

/** Destroys the urn, where there is one, and keeps what is left of the ballot. */
export async function closeBallotRow(
  uow: UnitOfWork,
  id: string,
  kept: {
    readonly secretCount: SecretCount | null;
    readonly presidentPaper: VoteChoice | null;
    readonly verdict: Verdict;
  },
): Promise<void> {
  await uow.rows('DELETE FROM jury.urn WHERE ballot_id = $1', [id]);
  await uow.rows(
    `UPDATE jury.ballot SET closed_at = $2, secret_count = $3, president_paper = $4, verdict = $5 WHERE id = $1`,
    [
      id,
      uow.now,
      kept.secretCount === null ? null : JSON.stringify(kept.secretCount),
      kept.presidentPaper,
      JSON.stringify(kept.verdict),
    ],
  );
}
