import { VOTE_CHOICES, type VoteChoice } from '@delibere/shared';
import { type Paper, papersOf } from '../ballot/secret.ts';
import type { Electorate } from '../ballot/voters.ts';
import { inOrder } from '../order.ts';

/**
 * What an urn holds before it is put under its cipher: one byte per voter of the case, in the order of seats, 0 while
 * they have not voted. Its length depends on who may vote and on nothing they do.
 */
export type UrnBytes = Uint8Array;

const seatsOf = ({ voices }: Electorate): readonly string[] => voices.map(({ seat }) => seat).sort(inOrder);

export function newUrn(electorate: Electorate): UrnBytes {
  return new Uint8Array(electorate.voices.length);
}

/** The urn with the vote of a seat in the place of the one it held. Throws for a seat that is no voter's: that is a bug. */
export function putInUrn(urn: UrnBytes, electorate: Electorate, seat: string, choice: VoteChoice): UrnBytes {
  const place = seatsOf(electorate).indexOf(seat);
  if (place < 0 || urn.length !== electorate.voices.length) throw new RangeError('Not a place of this urn');
  return urn.map((byte, index) => (index === place ? VOTE_CHOICES.indexOf(choice) + 1 : byte));
}

/** What a seat voted; null where it did not. */
export function choiceIn(urn: UrnBytes, electorate: Electorate, seat: string): VoteChoice | null {
  return VOTE_CHOICES[(urn[seatsOf(electorate).indexOf(seat)] ?? 0) - 1] ?? null;
}

/** All papers, as they fall out: sorted, so that they keep no order of seats. */
export function papersIn(urn: UrnBytes, electorate: Electorate): readonly Paper[] {
  return electorate.voices
    .flatMap(({ seat, weight }) => {
      const choice = choiceIn(urn, electorate, seat);
      return choice === null ? [] : papersOf(choice, weight);
    })
    .sort(inOrder);
}
