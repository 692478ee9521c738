import type { SecretBallot } from '../ballot/ballot.ts';
import { emptyUrn } from '../ballot/secret.ts';
import { awaitsPresident, electorateOf } from '../ballot/tally.ts';
import type { Electors } from './room.ts';
import { choiceIn, papersIn, type UrnBytes } from './urn.ts';

/**
 * Counts an urn: all that is kept of a secret ballot. The president's own paper is looked at on a tie that it settles,
 * and never otherwise.
 * @param voted seats that put papers in it
 */
export function closeSecret(electors: Electors, urn: UrnBytes, voted: readonly string[]): SecretBallot {
  const electorate = electorateOf(electors);
  const { rules, president } = electors;
  const count = emptyUrn(papersIn(urn, electorate), electorate, voted, rules, president);
  const sealed: SecretBallot = { ...electors, secrecy: 'SECRET', count, presidentPaper: null };
  if (president === null || !awaitsPresident(sealed)) return sealed;
  return { ...sealed, presidentPaper: choiceIn(urn, electorate, president) };
}
