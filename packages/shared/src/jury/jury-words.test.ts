import { expect, test } from 'vitest';
import { fillWords } from './fill-words.ts';
import { FINDING_WORDS } from './finding-words.ts';
import { RULE_FAULT_WORDS } from './rule-fault-words.ts';
import { SESSION_REMARK_WORDS, sessionRemarkSentence } from './session-remark-words.ts';

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
