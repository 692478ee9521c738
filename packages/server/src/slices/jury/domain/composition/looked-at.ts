import {
  type College,
  type Fact,
  type Finding,
  type FindingCode,
  type Moment,
  type RuleParameters,
  type RuleSet,
} from '@delibere/shared';
import type { IsoDate } from '../days.ts';
import type { Composition, Seat } from './composition.ts';
import { FINDINGS } from './finding-table.ts';

/** When a composition is looked at, and on which day. */
export interface LookedAt {
  readonly moment: Moment;
  readonly on: IsoDate;
}

/** A composition, its rules and the moment, with what every check needs of the three. */
export interface Scene extends LookedAt {
  readonly composition: Composition;
  readonly ruleSet: RuleSet;
  readonly rules: RuleParameters;
  readonly opening: boolean;
  /** The seats that count: all of them, but at opening only those whose person is there. */
  readonly sitting: readonly Seat[];
  readonly find: Find;
}

type Find = (
  code: FindingCode,
  seats: readonly Seat[],
  facts?: Readonly<Record<string, Fact>>,
  source?: string,
) => Finding;

export const isThere = ({ person, present }: Seat): boolean => person !== null && present;

export const ofCollege = <T extends { readonly college: College }>(of: College, all: readonly T[]): readonly T[] =>
  all.filter(({ college }) => college === of);

export function look(composition: Composition, ruleSet: RuleSet, { moment, on }: LookedAt): Scene {
  const opening = moment === 'OPENING';
  const rules = ruleSet.parameters;
  const find: Find = (code, seats, facts = {}, source) => {
    const row = FINDINGS[code];
    return {
      code,
      severity: row.severity,
      source: source ?? (row.parameter === null ? row.source : ruleSet.sources[row.parameter]),
      seats: seats.map(({ id }) => id).sort(),
      facts,
      remedy: (opening ? row.remedyAtOpening : undefined) ?? row.remedy,
      overridable: row.overridable && (code !== 'NOTICE_TOO_SHORT' || rules.noticeOverridable),
    };
  };
  const sitting = opening ? composition.seats.filter(isThere) : composition.seats;
  return { composition, ruleSet, rules, moment, on, opening, sitting, find };
}
