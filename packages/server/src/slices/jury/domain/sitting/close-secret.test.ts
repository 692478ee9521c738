import { expect, test } from 'vitest';
import { ballotOf } from '../../../../../testkit/jury/ballots.ts';
import { electorateOf, tally } from '../ballot/tally.ts';
import { closeSecret } from './close-secret.ts';
import { newUrn, putInUrn } from './urn.ts';

/** The urn of a ballot in two words, closed. */
function closed(...words: Parameters<typeof ballotOf>) {
  const { votes, rules, voters, recused, president } = ballotOf(...words);
  const electors = { rules, voters, recused, president };
  const electorate = electorateOf(electors);
  const urn = votes.reduce((sum, { seat, choice }) => putInUrn(sum, electorate, seat, choice), newUrn(electorate));
  return closeSecret(
    electors,
    urn,
    votes.map(({ seat }) => seat),
  );
}

test.each([
  ['FF', 'AA', 'FOR', 'CASTING_VOTE'],
  ['AF', 'FA', 'AGAINST', 'CASTING_VOTE'],
  ['OF', 'AO', 'ABSTAIN', 'TIE'],
  ['-F', 'A-', null, 'TIE'],
  ['FF', 'FA', null, 'MAJORITY'],
  ['FA', 'AA', null, 'REJECTED'],
  ['OO', 'OO', null, 'NOTHING_EXPRESSED'],
] as const)(
  '[F26] %s against %s in secret: the paper of the president is %s, by %s',
  (employers, unions, paper, reason) => {
    const ballot = closed(employers, unions);
    expect(ballot).toMatchObject({ secrecy: 'SECRET', presidentPaper: paper });
    expect(tally(ballot).reason).toBe(reason);
  },
);

test.each([
  ['nobody presides', { president: null }],
  ['rules without a casting vote', { rules: { tie: 'NOT_CARRIED' } as const }],
])(
  'the paper stays sealed: %s',
  (_, { rules = {}, president = 'e1' }: { rules?: object; president?: string | null }) => {
    const ballot = closed('FF', 'AA', rules, president);
    expect(ballot).toMatchObject({ secrecy: 'SECRET', presidentPaper: null });
    expect(tally(ballot)).toMatchObject({ reason: 'TIE', outcome: 'NOT_CARRIED', settles: false });
  },
);
