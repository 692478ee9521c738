import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { SYSTEM_SETTINGS } from '../../src/kernel/authorisation/wall-settings.ts';
import { personalReader } from '../../src/kernel/read/personal-reader.ts';
import { type Ballot, checkComposition, tally, votersPresent } from '../../src/slices/jury/index.ts';
import { factsOf } from '../../src/slices/jury/persistence/session-facts.ts';
import type { TestSession } from '../jury-world.ts';

/** Opens a session with everybody there, as the owner of the database: what it rests on is frozen as the server does. */
export async function openSession(pool: pg.Pool, { id, employers, unions }: TestSession): Promise<void> {
  await pool.query(`UPDATE jury.session SET state = 'CONVENED' WHERE id = $1`, [id]);
  for (const seat of [...employers, ...unions]) {
    await pool.query(
      `INSERT INTO jury.attendance (id, session_id, seat_id, arrived_at, method) VALUES ($1, $2, $3, now(), 'CODE')`,
      [randomUUID(), id, seat.id],
    );
  }
  const { composition, ruleSet } = await factsOf(personalReader(pool, SYSTEM_SETTINGS), id);
  const findings = checkComposition(composition, ruleSet, { moment: 'OPENING', on: composition.sessionOn });
  await pool.query(
    `INSERT INTO jury.opening (session_id, opened_at, composition, rule_set, findings) VALUES ($1, now(), $2, $3, $4)`,
    [id, JSON.stringify(composition), JSON.stringify(ruleSet), JSON.stringify(findings)],
  );
  await pool.query(
    `UPDATE jury.session SET state = 'OPEN', opened_at = now(), presided_by = $2, revision = revision + 1 WHERE id = $1`,
    [id, employers[0]?.id],
  );
}

/** Holds a named ballot in an open session and closes it: the choice of each seat, employers first. @returns its id */
export async function closedBallot(
  pool: pg.Pool,
  { id, employers, unions }: TestSession,
  caseId: string,
  choices: readonly ('FOR' | 'AGAINST' | 'ABSTAIN')[],
): Promise<string> {
  const { composition, ruleSet } = await factsOf(personalReader(pool, SYSTEM_SETTINGS), id);
  const { parity, imbalance, majority, tie, quorum } = ruleSet.parameters;
  const electors = {
    rules: { parity, imbalance, majority, tie, quorum },
    voters: votersPresent(composition.seats, ruleSet.parameters),
    recused: [],
    president: employers[0]?.id ?? null,
  };
  const seats = [...employers, ...unions];
  const votes = choices.map((choice, index) => ({ seat: seats[index]?.id ?? '', choice, sequence: index + 1 }));
  const ballot: Ballot = { ...electors, secrecy: 'NAMED', votes };
  const ballotId = randomUUID();
  await pool.query(
    `INSERT INTO jury.ballot (id, session_id, case_id, round, secrecy, asked_by, electors, opened_at)
     VALUES ($1, $2, $3, 1, 'NAMED', $4, $5, now())`,
    [ballotId, id, caseId, employers[0]?.id, JSON.stringify(electors)],
  );
  for (const { seat, choice } of votes) {
    await pool.query('INSERT INTO jury.vote (ballot_id, session_id, seat_id, choice) VALUES ($1, $2, $3, $4)', [
      ballotId,
      id,
      seat,
      choice,
    ]);
  }
  await pool.query('UPDATE jury.ballot SET closed_at = now(), verdict = $2 WHERE id = $1', [
    ballotId,
    JSON.stringify(tally(ballot)),
  ]);
  return ballotId;
}
