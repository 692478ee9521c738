import type { BallotOutcome, College, VerdictReason, VoteChoice } from '@delibere/shared';
import type { Ballot, Count, NamedBallot, SecretBallot } from './ballot.ts';
import { type Standing, standingOf } from './majority.ts';
import {
  attendanceOf,
  type Electorate,
  reachesQuorum,
  type Voice,
  votersOfCase,
  type Weighing,
  weigh,
} from './voters.ts';

/** How one side voted, in people; each weighs `weight` voices. */
export interface CollegeCount extends Count {
  readonly weight: number;
  /** Voters whose voice weighs something. */
  readonly voters: number;
  /** Voters in surplus, who sit without a vote in this case. */
  readonly withoutVote: number;
}

/** The president's voice, where it settled a tie. */
export interface CastingVote {
  readonly seat: string;
  readonly choice: 'FOR' | 'AGAINST';
}

/** What a ballot on "admit" gives. */
export interface Verdict {
  readonly outcome: BallotOutcome;
  readonly reason: VerdictReason;
  /** Whether it decides the case; otherwise the ballot may be run again, or the case carried over. */
  readonly settles: boolean;
  readonly weighing: Weighing;
  /** Voices of all the voters of the case, whether they voted or not. */
  readonly present: number;
  /** In voices; null when a secret count is withheld. */
  readonly voices: Count | null;
  /** Null for a secret ballot, whose papers know no side. */
  readonly colleges: Readonly<Record<College, CollegeCount>> | null;
  readonly castingVote: CastingVote | null;
}

type Choices = ReadonlyMap<string, VoteChoice>;

/** Who weighs what in the case a ballot is about; recusals count before parity does. */
export function electorateOf({
  voters,
  recused,
  rules,
  president,
}: Pick<Ballot, 'voters' | 'recused' | 'rules' | 'president'>): Electorate {
  return weigh(votersOfCase(voters, new Set(recused)), rules, president);
}

function lastChoices({ votes }: NamedBallot): Choices {
  const ordered = votes.toSorted((a, b) => a.sequence - b.sequence);
  return new Map(ordered.map(({ seat, choice }) => [seat, choice]));
}

function count(voices: readonly Voice[], choices: Choices, worth: (voice: Voice) => number): Count {
  const sum = (wanted: VoteChoice): number =>
    voices.reduce((total, voice) => total + (choices.get(voice.seat) === wanted ? worth(voice) : 0), 0);
  return { for: sum('FOR'), against: sum('AGAINST'), abstain: sum('ABSTAIN') };
}

function collegeCount(voices: readonly Voice[], choices: Choices): CollegeCount {
  const voting = voices.filter(({ weight }) => weight > 0);
  return {
    ...count(voting, choices, () => 1),
    weight: voting[0]?.weight ?? 0,
    voters: voting.length,
    withoutVote: voices.length - voting.length,
  };
}

interface Counted {
  readonly standing: Standing;
  readonly present: number;
  readonly voices: Count | null;
  readonly colleges: Verdict['colleges'];
  /** The president's paper, as far as it may be read. */
  readonly presidentChoice: VoteChoice | undefined;
}

function countNamed(ballot: NamedBallot, { voices }: Electorate, present: number): Counted {
  const choices = lastChoices(ballot);
  const counted = count(voices, choices, ({ weight }) => weight);
  const side = (of: College): CollegeCount =>
    collegeCount(
      voices.filter(({ college }) => college === of),
      choices,
    );
  return {
    standing: standingOf({ ...counted, present }, ballot.rules.majority),
    present,
    voices: counted,
    colleges: { EMPLOYERS: side('EMPLOYERS'), UNIONS: side('UNIONS') },
    presidentChoice: ballot.president === null ? undefined : choices.get(ballot.president),
  };
}

function countSecret({ count: kept, rules, presidentPaper }: SecretBallot, present: number): Counted {
  const presidentChoice = presidentPaper ?? undefined;
  const hidden = { present, colleges: null, presidentChoice };
  if (kept.kind === 'WITHHELD') return { ...hidden, voices: null, standing: kept.standing };
  const { for: yes, against, abstain } = kept;
  const standing = standingOf({ for: yes, against, present }, rules.majority);
  return { ...hidden, voices: { for: yes, against, abstain }, standing };
}

/** Whether the one who presides may settle a tie: there in person, not recused, a voter (who is never in surplus). */
function presidentMayCast({ president, rules, voters }: Ballot, { voices }: Electorate): boolean {
  const there = voters.some(({ seat, representedBy }) => seat === president && representedBy === null);
  return rules.tie === 'PRESIDENT' && there && voices.some(({ seat }) => seat === president);
}

const UNDECIDED: ReadonlySet<VerdictReason> = new Set(['TIE', 'NOTHING_EXPRESSED', 'NO_QUORUM', 'PARITY_BROKEN']);

const REASONS: Readonly<Record<Standing, VerdictReason>> = {
  REACHED: 'MAJORITY',
  LEVEL: 'TIE',
  SHORT: 'BELOW_MAJORITY',
  BEHIND: 'REJECTED',
  EMPTY: 'NOTHING_EXPRESSED',
};

/**
 * Counts a ballot. The last vote of each seat counts; a recused member, a surplus voter and anybody who is not a voter
 * weigh nothing. Without quorum or parity nothing is carried, however people voted. A tie is carried by the president's
 * own ballot alone: an abstention, a recusal, an absence or a proxy leaves it undecided [F26].
 */
export function tally(ballot: Ballot): Verdict {
  const { rules, voters, recused, president } = ballot;
  const electorate = electorateOf(ballot);
  const present = electorate.voices.reduce((total, { weight }) => total + weight, 0);
  const counted = ballot.secrecy === 'NAMED' ? countNamed(ballot, electorate, present) : countSecret(ballot, present);
  const { voices, colleges, standing, presidentChoice } = counted;
  const verdict = (reason: VerdictReason, outcome: BallotOutcome, castingVote: CastingVote | null = null): Verdict => ({
    outcome,
    reason,
    settles: !UNDECIDED.has(reason),
    weighing: electorate.weighing,
    present,
    voices,
    colleges,
    castingVote,
  });
  const attendance = attendanceOf(votersOfCase(voters, new Set(recused)));
  if (!reachesQuorum(attendance, rules.quorum)) return verdict('NO_QUORUM', 'NOT_CARRIED');
  if (electorate.weighing === 'PARITY_BROKEN') return verdict('PARITY_BROKEN', 'NOT_CARRIED');
  if (standing === 'LEVEL' && president !== null && presidentMayCast(ballot, electorate)) {
    const cast = presidentChoice;
    if (cast === 'FOR') return verdict('CASTING_VOTE', 'CARRIED', { seat: president, choice: cast });
    if (cast === 'AGAINST') return verdict('CASTING_VOTE', 'NOT_CARRIED', { seat: president, choice: cast });
  }
  return verdict(REASONS[standing], standing === 'REACHED' ? 'CARRIED' : 'NOT_CARRIED');
}

/** Whether a secret ballot is tied and its president's paper, still sealed, may be opened to settle it. */
export function awaitsPresident(ballot: SecretBallot): boolean {
  return (
    ballot.presidentPaper === null && tally(ballot).reason === 'TIE' && presidentMayCast(ballot, electorateOf(ballot))
  );
}
