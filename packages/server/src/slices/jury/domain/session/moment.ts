import type { Finding, Moment, RuleSet, SessionState } from '@delibere/shared';
import { checkComposition } from '../composition/check-composition.ts';
import type { Composition } from '../composition/composition.ts';
import { effectiveChair } from '../composition/voting.ts';
import type { IsoDate } from '../days.ts';
import { asRemark } from './guards.ts';
import type { CompositionRemark, Override } from './session-facts.ts';

const MOMENTS: Readonly<Record<SessionState, Moment>> = {
  DRAFT: 'EDITING',
  CONVENED: 'CONVENING',
  OPEN: 'OPENING',
  CLOSED: 'OPENING',
  SEALED: 'OPENING',
  TRANSMITTED: 'OPENING',
  POSTPONED: 'EDITING',
  CANCELLED: 'EDITING',
};

/** How the composition of a session is looked at while it is in a state. */
export function momentOf(state: SessionState): Moment {
  return MOMENTS[state];
}

/** What is looked at of a session to say what is found. */
export interface Inspected {
  readonly state: SessionState;
  readonly composition: Composition;
  readonly ruleSet: RuleSet;
  readonly overrides: readonly Override[];
  /** What was found when it opened; null before. */
  readonly findingsAtOpening: readonly Finding[] | null;
}

/** States in which the jury has left the room: what was found when it sat down stands. */
const OVER: readonly SessionState[] = ['CLOSED', 'SEALED', 'TRANSMITTED'];

/**
 * What is found of a session, overridden or not; once it is closed, what was found when it opened.
 * @param moment null: the moment of its state
 */
export function findingsOf(inspected: Inspected, moment: Moment | null, on: IsoDate): readonly CompositionRemark[] {
  const { state, composition, ruleSet, overrides, findingsAtOpening } = inspected;
  const kept = moment === null && OVER.includes(state) ? findingsAtOpening : null;
  const findings = kept ?? checkComposition(composition, ruleSet, { moment: moment ?? momentOf(state), on });
  return findings.map((finding) => asRemark(finding, overrides));
}

/**
 * Seat of the one who presides: frozen once the session is open; on the day, whoever of president and substitute is
 * there; the president named before.
 */
export function chairOf({
  presidedBy,
  composition,
  ruleSet,
}: {
  readonly presidedBy: string | null;
  readonly composition: Composition;
  readonly ruleSet: RuleSet;
}): string | null {
  return presidedBy ?? effectiveChair(composition, ruleSet)?.seat.id ?? composition.president;
}
