import type { College, RuleSet } from '@delibere/shared';
import { type Voice, type Weighing, weigh } from '../ballot/voters.ts';
import type { Composition } from './composition.ts';
import { ofCollege } from './looked-at.ts';
import { effectiveChair, voterOf, votersPresent } from './voting.ts';

/** One side of a jury, in voices. */
export interface SideBalance {
  readonly members: number;
  readonly voters: number;
  /** What the side weighs in all. */
  readonly voices: number;
  /** What one of its voters weighs. */
  readonly weight: number;
}

/** How voices stand between the two sides. */
export interface VoiceBalance {
  readonly weighing: Weighing;
  readonly sides: Readonly<Record<College, SideBalance>>;
}

function sideOf(college: College, members: number, voices: readonly Voice[]): SideBalance {
  const weights = ofCollege(college, voices).map(({ weight }) => weight);
  return {
    members,
    voters: weights.length,
    voices: weights.reduce((sum, weight) => sum + weight, 0),
    weight: Math.max(0, ...weights),
  };
}

/** The voices of a jury as it is composed or, once it sits, of those who are there. */
export function balanceOf(composition: Composition, ruleSet: RuleSet, sitting: boolean): VoiceBalance {
  const { parameters: rules } = ruleSet;
  const { seats, president } = composition;
  const voters = sitting
    ? votersPresent(seats, rules)
    : seats.filter(({ voting }) => voting).map((seat) => voterOf(seat, null));
  const chair = sitting ? (effectiveChair(composition, ruleSet)?.seat.id ?? null) : president;
  const { weighing, voices } = weigh(voters, rules, chair);
  const there = seats.filter(({ person, present }) => !sitting || (person !== null && present));
  const side = (college: College): SideBalance => sideOf(college, ofCollege(college, there).length, voices);
  return { weighing, sides: { EMPLOYERS: side('EMPLOYERS'), UNIONS: side('UNIONS') } };
}
