import type { JuryLanguage } from './fill-words.ts';
import { VALUE_WORDS } from './rule-words.ts';
import type { Bounds, Majority, Quorum, Retention, RuleParameter, RuleParameters } from './rules.ts';

type Say<Value> = (value: Value, language: JuryLanguage) => string;

/** The two languages of a phrase. */
const either = (language: JuryLanguage, fr: string, en: string): string => (language === 'fr' ? fr : en);

const word: Say<string> = (value, language) => VALUE_WORDS[language][value] ?? value;
const yesNo: Say<boolean> = (value, language) =>
  value ? either(language, 'oui', 'yes') : either(language, 'non', 'no');
const count: Say<number> = (value) => String(value);

const bounds: Say<Bounds> = ({ min, max }, language) => {
  if (max === null) return either(language, `${min} ou plus`, `${min} or more`);
  return min === max ? `${min}` : either(language, `de ${min} à ${max}`, `${min} to ${max}`);
};

const majority: Say<Majority> = (of, language) => {
  switch (of.kind) {
    case 'SIMPLE':
      return either(language, 'des voix exprimées', 'of the voices expressed');
    case 'ABSOLUTE':
      return either(language, 'absolue des votants présents', 'absolute, of the voters present');
    case 'THRESHOLD': {
      const expressed = of.of === 'EXPRESSED';
      const basis = either(language, expressed ? 'exprimées' : 'des présents', expressed ? 'expressed' : 'present');
      return `${of.numerator}/${of.denominator} ${either(language, 'des voix', 'of the voices')} ${basis}`;
    }
  }
};

const retention: Say<Retention> = (of, language) => {
  switch (of.kind) {
    case 'UNLIMITED':
      return either(language, 'illimitée', 'unlimited');
    case 'MONTHS':
      return either(language, `${of.months} mois`, `${of.months} months`);
    case 'NOT_KEPT':
      return either(language, 'non conservées', 'not kept');
  }
};

const quorum: Say<Quorum> = ({ employers, unions, total }, language) => {
  const sides = either(
    language,
    `${employers} votant employeur, ${unions} votant salarié`,
    `${employers} employer voter, ${unions} union voter`,
  );
  return total === null ? sides : `${sides}, ${either(language, `${total} en tout`, `${total} in all`)}`;
};

type Renderers = { readonly [P in RuleParameter]: Say<RuleParameters[P]> };

const RENDERERS: Renderers = {
  parity: word,
  parityCounts: word,
  imbalance: word,
  employerMembers: bounds,
  unionMembers: bounds,
  representativesPerUnion: bounds,
  votersPerUnion: (value, language) => (value === null ? either(language, 'tous', 'all of them') : String(value)),
  tempWorkSeatsPerSide: count,
  employersDesignatedByChamber: yesNo,
  qualifiedMembers: word,
  presidentSide: word,
  substitutePresidentSide: word,
  tie: word,
  majority,
  proxiesPerHolder: count,
  noticeDays: (value, language) =>
    value === null ? word('NOT_SAID', language) : either(language, `${value} jours`, `${value} days`),
  noticeOverridable: yesNo,
  regionalCommitteeTold: yesNo,
  quorum,
  secrecy: word,
  linkedMembers: word,
  blockRetention: retention,
  capabilityRetention: retention,
};

/** The value of a parameter in words. */
export function parameterValue<P extends RuleParameter>(
  parameter: P,
  parameters: RuleParameters,
  language: JuryLanguage,
): string {
  return RENDERERS[parameter](parameters[parameter], language);
}
