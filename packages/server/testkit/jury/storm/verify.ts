import { isDeepStrictEqual } from 'node:util';
import type { VoteChoice } from '@delibere/shared';
import type pg from 'pg';
import { SYSTEM_SETTINGS } from '../../../src/kernel/authorisation/wall-settings.ts';
import { personalReader } from '../../../src/kernel/read/personal-reader.ts';
import { verifyTrail } from '../../../src/slices/audit/index.ts';
import { recomputeBallots } from '../../../src/slices/jury/index.ts';
import type { StormReport } from './storm.ts';

interface Stored {
  readonly id: string;
  readonly secrecy: 'NAMED' | 'SECRET';
  readonly closed: boolean;
  readonly votes: Readonly<Record<string, VoteChoice>> | null;
  readonly voted: readonly string[];
  readonly count: {
    readonly kind: string;
    readonly for: number;
    readonly against: number;
    readonly abstain: number;
  } | null;
  readonly casts: number;
  readonly closings: number;
  readonly decisions: number;
}

const STORED = `SELECT b.id, b.secrecy, b.closed_at IS NOT NULL AS closed, b.secret_count AS count,
    (SELECT json_object_agg(v.seat_id, v.choice) FROM jury.vote v WHERE v.ballot_id = b.id) AS votes,
    ARRAY(SELECT p.seat_id::text FROM jury.participation p WHERE p.ballot_id = b.id) AS voted,
    (SELECT count(*)::int FROM audit.event e WHERE e.object_id = b.id::text AND e.kind = 'VOTE_CAST') AS casts,
    (SELECT count(*)::int FROM audit.event e WHERE e.object_id = b.id::text AND e.kind = 'BALLOT_CLOSED') AS closings,
    (SELECT count(*)::int FROM audit.event e WHERE e.object_id = b.case_id::text
      AND e.kind IN ('CASE_DECIDED', 'CASE_CARRIED_OVER')) AS decisions
  FROM jury.ballot b`;

/** What is not as the members were told: every acknowledged vote is there once, counted once, and nothing else is. */
export async function faultsOf(pool: pg.Pool, { ledger }: StormReport): Promise<readonly string[]> {
  const faults: string[] = [];
  const { rows } = await pool.query<Stored>(STORED);
  if (rows.length !== ledger.choices.size) faults.push(`${rows.length} ballots for ${ledger.choices.size} opened`);
  for (const stored of rows) {
    const told = ledger.choices.get(stored.id);
    if (told === undefined) faults.push(`${stored.id} was opened by nobody`);
    else faults.push(...faultsOfBallot(stored, told, ledger.gestures.get(stored.id) ?? 0));
  }
  const { ballots, different } = await recomputeBallots(personalReader(pool, SYSTEM_SETTINGS));
  if (ballots !== rows.length) faults.push(`${ballots} ballots counted again of ${rows.length}`);
  faults.push(...different.map(({ id }) => `${id} gives another verdict`));
  const client = await pool.connect();
  const trail = await verifyTrail(client);
  client.release();
  faults.push(...trail.faults.map(({ code }) => `the trail: ${code}`));
  const urns = await pool.query('SELECT FROM jury.urn');
  if (urns.rowCount !== 0) faults.push(`${urns.rowCount} urns are left`);
  return faults;
}

function faultsOfBallot(stored: Stored, told: ReadonlyMap<string, VoteChoice>, gestures: number): readonly string[] {
  const faults: string[] = [];
  const { id, secrecy, votes, voted, count } = stored;
  if (!stored.closed || stored.closings !== 1) faults.push(`${id} was closed ${stored.closings} times`);
  if (stored.decisions !== 1) faults.push(`${id} led to ${stored.decisions} decisions`);
  if (stored.casts !== gestures) faults.push(`${id}: ${stored.casts} votes cast, ${gestures} acknowledged`);
  if (secrecy === 'NAMED') {
    if (!isDeepStrictEqual({ ...votes }, Object.fromEntries(told)))
      faults.push(`${id}: other votes than were acknowledged`);
    return faults;
  }
  if (!isDeepStrictEqual([...voted].sort(), [...told.keys()].sort())) faults.push(`${id}: others voted`);
  const sum = (choice: VoteChoice): number => [...told.values()].filter((one) => one === choice).length;
  const expected = { kind: 'COUNTED', for: sum('FOR'), against: sum('AGAINST'), abstain: sum('ABSTAIN') };
  if (!isDeepStrictEqual(count, expected)) faults.push(`${id}: another secret count`);
  return faults;
}
