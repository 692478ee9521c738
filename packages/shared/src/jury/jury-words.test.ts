import { expect, test } from 'vitest';
import { fillWords } from './fill-words.ts';
import { FINDING_WORDS } from './finding-words.ts';
import { RULE_FAULT_WORDS } from './rule-fault-words.ts';
import { parameterValue } from './rule-value.ts';
import { PARAMETER_WORDS, VALUE_WORDS } from './rule-words.ts';
import { RULE_PARAMETERS, type RuleParameters } from './rules.ts';
import { SESSION_REMARK_WORDS, sessionRemarkSentence } from './session-remark-words.ts';

const SHIPPED: readonly (readonly [string, RuleParameters])[] = [
  [
    'rules of three against three',
    {
      parity: 'HEADCOUNT',
      parityCounts: 'MEMBERS',
      imbalance: 'SURPLUS_WITHOUT_VOTE',
      employerMembers: { min: 3, max: 3 },
      unionMembers: { min: 1, max: null },
      representativesPerUnion: { min: 1, max: 2 },
      votersPerUnion: null,
      tempWorkSeatsPerSide: 0,
      employersDesignatedByChamber: false,
      qualifiedMembers: 'EACH',
      presidentSide: 'ALTERNATING',
      substitutePresidentSide: 'PRESIDENT_SIDE',
      tie: 'NOT_CARRIED',
      majority: { kind: 'THRESHOLD', numerator: 2, denominator: 3, of: 'PRESENT' },
      proxiesPerHolder: 0,
      noticeDays: null,
      noticeOverridable: true,
      regionalCommitteeTold: false,
      quorum: { employers: 1, unions: 1, total: 3 },
      secrecy: 'SECRET',
      linkedMembers: 'EXCLUDED',
      blockRetention: { kind: 'MONTHS', months: 60 },
      capabilityRetention: { kind: 'NOT_KEPT' },
    },
  ],
];

test('days and codes are said as people say them, numbers as they are', () => {
  const sentence = '{on}: {piece}, {count}, {absent}';
  const facts = { on: '2027-01-04', piece: 'CONVOCATIONS', count: 3 };
  expect(fillWords(sentence, facts, 'fr')).toBe('4 janvier 2027: les convocations, 3, {absent}');
  expect(fillWords(sentence, facts, 'en')).toBe('4 January 2027: the convocations, 3, {absent}');
});

test('[F20] a remark names the side whose signature is missing', () => {
  const remark = { code: 'COLLEGE_NOT_SIGNED', facts: { college: 'UNIONS' } } as const;
  expect(sessionRemarkSentence(remark, 'fr')).toContain('collège salariés');
  expect(sessionRemarkSentence(remark, 'en')).toContain('unions side');
});

const holes = (sentence: string): readonly string[] => [...sentence.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

test.each([
  ['finding', FINDING_WORDS],
  ['remark', SESSION_REMARK_WORDS],
  ['fault', RULE_FAULT_WORDS],
] as const)('every %s says the same facts in both languages', (_, { fr, en }) => {
  const holesOf = (words: Readonly<Record<string, string>>): object =>
    Object.fromEntries(Object.entries(words).map(([code, sentence]) => [code, holes(sentence)]));
  expect(holesOf(en)).toEqual(holesOf(fr));
});

test.each(SHIPPED)('every parameter of %s has a name and a value in both languages', (_, parameters) => {
  for (const parameter of RULE_PARAMETERS) {
    const [fr, en] = [parameterValue(parameter, parameters, 'fr'), parameterValue(parameter, parameters, 'en')];
    expect(`${PARAMETER_WORDS.fr[parameter]} ${fr}`).not.toMatch(/undefined|[A-Z]_[A-Z]/);
    expect(`${PARAMETER_WORDS.en[parameter]} ${en}`).not.toMatch(/undefined|[A-Z]_[A-Z]/);
  }
  expect(Object.keys(VALUE_WORDS.en)).toEqual(Object.keys(VALUE_WORDS.fr));
});
