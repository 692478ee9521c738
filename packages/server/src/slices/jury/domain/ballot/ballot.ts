import type { RuleParameters, VoteChoice } from '@delibere/shared';
import type { Standing } from './majority.ts';
import type { Voter } from './voters.ts';

/** The rules a ballot is counted by, frozen with it. */
export type BallotRules = Pick<RuleParameters, 'parity' | 'imbalance' | 'majority' | 'tie' | 'quorum'>;

/** A vote as it was cast. */
export interface Vote {
  readonly seat: string;
  readonly choice: VoteChoice;
  /** Grows from one vote of the ballot to the next: of one seat, the last one counts. */
  readonly sequence: number;
}

/** A count of voices. */
export interface Count {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

interface Electors {
  readonly rules: BallotRules;
  /** Everybody there with a vote, recused or not. */
  readonly voters: readonly Voter[];
  /** Seats that do not take part in this case. */
  readonly recused: readonly string[];
  /** Seat of the one who presides, in title or as substitute; null when nobody does. */
  readonly president: string | null;
}

/** What a secret ballot leaves: a count, or only what the verdict needs of it (`keepCount` says when). */
export type SecretCount =
  | ({ readonly kind: 'COUNTED' } & Count)
  | { readonly kind: 'WITHHELD'; readonly standing: Standing };

export interface NamedBallot extends Electors {
  readonly secrecy: 'NAMED';
  readonly votes: readonly Vote[];
}

export interface SecretBallot extends Electors {
  readonly secrecy: 'SECRET';
  readonly count: SecretCount;
  /** The president's own paper, read on a tie that it settles and never otherwise; null while it stays sealed. */
  readonly presidentPaper: VoteChoice | null;
}

/** Everything a verdict rests on. Plain data: what JSON keeps of it gives the same verdict for ever. */
export type Ballot = NamedBallot | SecretBallot;
