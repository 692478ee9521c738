import { expect, test } from 'vitest';
import { ballotOf } from '../../../../../testkit/jury/ballots.ts';
import { accepted, refused } from '../../../../kernel/result.ts';
import { tally } from '../ballot/tally.ts';
import { ballotStanding, type Round, wayOf } from './way.ts';

const carried: Round = { id: 'b1', verdict: tally(ballotOf('FF', 'FA')) };
const rejected: Round = { id: 'b1', verdict: tally(ballotOf('AA', 'FA')) };
const tied: Round = { id: 'b1', verdict: tally(ballotOf('OF', 'AO')) };
const open: Round = { id: 'b2', verdict: null };
const again: Round = { ...carried, id: 'b2' };
const consensus = accepted({ kind: 'CONSENSUS' });
const byBallot = (round: Round) => accepted({ kind: 'BALLOT', verdict: round.verdict });

test.each([
  ['by consensus, no ballot asked for', [], null, consensus],
  ['by a ballot that there is not', [], 'b1', refused('NOT_FOUND')],
  ['by the ballot that carried', [carried], 'b1', byBallot(carried)],
  ['by the ballot that rejected', [rejected], 'b1', byBallot(rejected)],
  ['by consensus against a ballot that carried', [carried], null, refused('BALLOT_CONTRADICTED')],
  ['by consensus against a ballot that rejected', [rejected], null, refused('BALLOT_CONTRADICTED')],
  ['[F26] by consensus after a tie that nobody settled', [tied], null, refused('BALLOT_UNDECIDED')],
  ['[F26] by a tie that nobody settled', [tied], 'b1', refused('BALLOT_UNDECIDED')],
  ['by consensus while a ballot is open', [tied, open], null, refused('BALLOT_UNDECIDED')],
  ['by a ballot that is open', [tied, open], 'b2', refused('NOT_FOUND')],
  ['by a ballot run again', [tied, again], 'b2', byBallot(again)],
  ['by the round before', [tied, again], 'b1', refused('NOT_FOUND')],
  ['by another ballot', [carried], 'b9', refused('NOT_FOUND')],
] as const)('%s', (_, rounds, ballotId, expected) => {
  expect(wayOf(rounds, ballotId)).toEqual(expected);
});

test.each([
  ['NONE', []],
  ['UNDECIDED', [open]],
  ['UNDECIDED', [tied]],
  ['SETTLED', [carried]],
  ['SETTLED', [rejected]],
  ['SETTLED', [tied, again]],
  ['UNDECIDED', [carried, open]],
] as const)('%s: where ballots stand is what the last one gave', (expected, rounds) => {
  expect(ballotStanding(rounds)).toBe(expected);
});
