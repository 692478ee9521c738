import { isDeepStrictEqual } from 'node:util';
import type { PersonalReader } from '../../../../kernel/read/personal-reader.ts';
import type { Ballot, Vote } from '../../domain/ballot/ballot.ts';
import { tally, type Verdict } from '../../domain/ballot/tally.ts';
import { BALLOT_COLUMNS, type BallotRow, votesOf } from '../../persistence/ballots.ts';

/** Ballots whose verdict is not what their votes give. */
export interface Recomputed {
  readonly ballots: number;
  readonly different: readonly { readonly id: string; readonly kept: Verdict; readonly now: Verdict }[];
}

const AT_ONCE = 500;
const CLOSED = `SELECT ${BALLOT_COLUMNS} FROM jury.ballot b WHERE b.closed_at IS NOT NULL AND b.id > $1 ORDER BY b.id LIMIT $2`;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** What a closed ballot rests on, from what is stored of it. Throws for a secret one without a count: that is damage. */
export function ballotOf(
  { id, secrecy, electors, secretCount, presidentPaper }: BallotRow,
  votes: readonly Vote[],
): Ballot {
  if (secrecy === 'NAMED') return { ...electors, secrecy, votes };
  if (secretCount === null) throw new Error(`The secret ballot ${id} is closed without a count`);
  return { ...electors, secrecy, count: secretCount, presidentPaper };
}

/** Counts every closed ballot again, in the order of their ids. */
export async function recomputeBallots(reader: Pick<PersonalReader, 'rows'>): Promise<Recomputed> {
  const different: Recomputed['different'][number][] = [];
  let ballots = 0;
  for (let after = BEFORE_ALL; ; ) {
    const rows = await reader.rows<BallotRow>(CLOSED, [after, AT_ONCE]);
    const votes = Map.groupBy(
      await votesOf(
        reader,
        rows.map(({ id }) => id),
      ),
      ({ ballotId }) => ballotId,
    );
    for (const row of rows) {
      const now = tally(ballotOf(row, votes.get(row.id) ?? []));
      if (row.verdict !== null && !isDeepStrictEqual(row.verdict, now))
        different.push({ id: row.id, kept: row.verdict, now });
    }
    ballots += rows.length;
    const last = rows.at(-1);
    if (last === undefined) return { ballots, different };
    after = last.id;
  }
}
