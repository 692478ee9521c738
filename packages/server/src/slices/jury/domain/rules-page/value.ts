import type { Bounds, Majority, Quorum, Retention, RuleParameter, RuleParameters } from '@delibere/shared';
import { VALUE_WORDS } from './words.ts';

const word = (value: string): string => VALUE_WORDS[value] ?? value;
const yesNo = (value: boolean): string => (value ? 'oui' : 'non');
const countOr = (value: number | null, nothing: string): string => (value === null ? nothing : String(value));

function bounds({ min, max }: Bounds): string {
  if (max === null) return `${min} ou plus`;
  return min === max ? `${min}` : `de ${min} à ${max}`;
}

function majority(of: Majority): string {
  switch (of.kind) {
    case 'SIMPLE':
      return 'des voix exprimées';
    case 'ABSOLUTE':
      return 'absolue des votants présents';
    case 'THRESHOLD':
      return `${of.numerator}/${of.denominator} des voix ${of.of === 'EXPRESSED' ? 'exprimées' : 'des présents'}`;
  }
}

function retention(of: Retention): string {
  switch (of.kind) {
    case 'UNLIMITED':
      return 'illimitée';
    case 'MONTHS':
      return `${of.months} mois`;
    case 'NOT_KEPT':
      return 'non conservées';
  }
}

function quorum({ employers, unions, total }: Quorum): string {
  const sides = `${employers} votant employeur, ${unions} votant salarié`;
  return total === null ? sides : `${sides}, ${total} en tout`;
}

type Renderers = { readonly [P in RuleParameter]: (value: RuleParameters[P]) => string };

const RENDERERS: Renderers = {
  parity: word,
  parityCounts: word,
  imbalance: word,
  employerMembers: bounds,
  unionMembers: bounds,
  representativesPerUnion: bounds,
  votersPerUnion: (value) => countOr(value, 'tous'),
  tempWorkSeatsPerSide: String,
  employersDesignatedByChamber: yesNo,
  qualifiedMembers: word,
  presidentSide: word,
  substitutePresidentSide: word,
  tie: word,
  majority,
  proxiesPerHolder: String,
  noticeDays: (value) => (value === null ? 'non dit' : `${value} jours`),
  noticeOverridable: yesNo,
  regionalCommitteeTold: yesNo,
  quorum,
  secrecy: word,
  linkedMembers: word,
  blockRetention: retention,
  capabilityRetention: retention,
};

/** The value of a parameter in French words. */
export function parameterValue<P extends RuleParameter>(parameter: P, parameters: RuleParameters): string {
  return RENDERERS[parameter](parameters[parameter]);
}
