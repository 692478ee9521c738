import type { VoteChoice } from '@delibere/shared';
import { expect, test } from 'vitest';
import { appAsRoles, inRole } from '../../../../../../testkit/as-role.ts';
import { testDatabase } from '../../../../../../testkit/index.ts';
import { dumpRows, withoutChance } from '../../../../../../testkit/jury/dump.ts';
import { memberOf, sittingClient } from '../../../../../../testkit/jury/sitting-client.ts';
import { sittingWorld } from '../../../../../../testkit/jury/sitting-world.ts';
import { juryWorld, type TestSeat } from '../../../../../../testkit/jury-world.ts';

const WORDS = { F: 'FOR', A: 'AGAINST', '0': 'ABSTAIN' } as const satisfies Record<string, VoteChoice>;
type Letter = keyof typeof WORDS;

/** Everything somebody could get hold of: rows while a ballot is open, rows after, lines of the log, what readers are told. */
interface Traces {
  readonly open: readonly string[];
  readonly closed: readonly string[];
  readonly log: readonly string[];
  readonly told: string;
  readonly urns: readonly number[];
}

/** Lists are told in the order of ids, which is chance. */
function inOrderOfNames(line: string): string {
  const sorted: unknown = JSON.parse(line, (_, value: unknown) =>
    Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
  );
  return JSON.stringify(sorted);
}

/** A sitting whose secret ballots are cast as it is told, in the order of seats: "FA0F" for four voters. */
async function sitting(rounds: readonly string[], employers: number, unions: number): Promise<Traces> {
  const database = await testDatabase();
  const log: string[] = [];
  const api = await appAsRoles(database.url, {
    env: { mode: 'test', logLevel: 'trace' },
    now: () => new Date('2027-01-14T08:00:00Z'),
    logStream: { write: (line) => void log.push(line) },
  });
  const world = juryWorld(database.pool);
  const room = sittingWorld(database.pool);
  const client = sittingClient(api);
  const session = await world.session({ cases: rounds.length, employers, unions });
  await room.open(session, { secret: true });
  const seats = [...session.employers, ...session.unions];
  const viewers = seats.map(memberOf);
  const names = new Map<string, string>();
  for (const [index, seat] of seats.entries()) {
    names.set(seat.id, `SEAT${index}`).set(seat.personId, `PERSON${index}`);
    names.set(viewers[index]?.accountId ?? '', `ACCOUNT${index}`);
  }
  const [president] = viewers;
  const [asker] = session.unions as readonly [TestSeat];
  if (president === undefined) throw new Error('A jury');
  const ballots: string[] = [];
  for (const [place, caseId] of session.cases.entries()) {
    names.set(caseId, `CASE${place}`);
    const { cases } = await client.do(viewers[seats.indexOf(asker)] ?? president, 'openBallot', { caseId });
    const ballotId = String(cases[0].ballots[0].id);
    names.set(ballotId, `BALLOT${place}`);
    ballots.push(ballotId);
    for (const [index, viewer] of viewers.entries()) {
      const choice = WORDS[rounds[place]?.[index] as Letter];
      if (choice !== undefined) expect(await client.code(viewer, 'castVote', { ballotId, choice })).toBe('OK');
    }
  }
  const open = await dumpRows(database.pool);
  const { rows } = await database.pool.query<{ length: number }>(
    'SELECT length(papers) FROM jury.urn ORDER BY ballot_id',
  );
  for (const ballotId of ballots) await client.do(president, 'closeBallot', { ballotId });
  expect((await database.pool.query('SELECT FROM jury.urn')).rowCount).toBe(0);
  const closed = await dumpRows(database.pool);
  const readers = [...viewers, inRole('AUDITOR'), inRole('ADMINISTRATOR')];
  const answers = [];
  for (const reader of readers) for (const caseId of session.cases) answers.push(await client.read(reader, caseId));
  const said = [...log];
  await api.close();
  await database.close();
  return {
    open: withoutChance(open, names),
    closed: withoutChance(closed, names),
    log: withoutChance(
      said.map((line) => line.replace(/"(time|pid|responseTime)":[\d.]+/g, '"$1":0')),
      names,
    ),
    told: withoutChance(
      answers.map((answer) => JSON.stringify(answer)),
      names,
    )
      .map(inOrderOfNames)
      .join('\n'),
    urns: rows.map(({ length }) => length),
  };
}

/** Two ways to vote that give the same sums, the president's own vote the same on a tie. */
const SAME_SUMS: readonly (readonly [string, number, number, readonly string[], readonly string[]])[] = [
  ['four voters, carried', 2, 2, ['FFFA', 'FF0A', '0FFA'], ['FAFF', 'F0FA', '0AFF']],
  ['four voters, a tie settled by the president', 2, 2, ['FAFA', 'AAFF'], ['FFAA', 'AFAF']],
  ['one employer against three unions: sums are withheld', 1, 3, ['FAFF', 'AFFF'], ['FFAF', 'AFFF']],
  ['six voters, with silence', 3, 3, ['FF-A0F'], ['F0-FAF']],
];

test.each(SAME_SUMS)(
  '%s: whoever voted what, everything that is kept and told is the same',
  async (_, employers, unions, one, other) => {
    const [left, right] = [await sitting(one, employers, unions), await sitting(other, employers, unions)];
    expect(left.open.length).toBeGreaterThan(50);
    expect(right.open).toEqual(left.open);
    expect(right.closed).toEqual(left.closed);
    expect(left.log.length).toBeGreaterThan(10);
    expect(right.log).toEqual(left.log);
    expect(right.told).toBe(left.told);
    expect(right.urns).toEqual(left.urns);
  },
);

test('no row, line or answer holds a seat, a person or an account beside a choice, but the casting vote', async () => {
  const { open, closed, log, told } = await sitting(['FFAF', 'AFFF'], 2, 2);
  const choice = /\b(FOR|AGAINST|ABSTAIN)\b/;
  const voter = /SEAT\d|PERSON\d|ACCOUNT\d/;
  const both = [...open, ...closed, ...log, ...told.split('\n')].filter(
    (line) => choice.test(line) && voter.test(line),
  );
  expect(both).toEqual([]);
});

test('an urn is of one length whatever is in it', async () => {
  const lengths = new Set((await sitting(['----', 'FFFF', 'AAAA', '0000', 'FA0-'], 2, 2)).urns);
  expect([...lengths]).toEqual([32]);
});
