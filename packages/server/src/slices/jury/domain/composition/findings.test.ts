import {
  FINDING_CODES,
  FINDING_WORDS,
  type Finding,
  type FindingCode,
  findingSentence,
  type Moment,
  REMEDY_WORDS,
  RULE_PARAMETERS,
  type RuleParameter,
} from '@delibere/shared';
import { expect, test } from 'vitest';
import { ACCORD, FICHE, ruled, SESSION_DAY, SOUND_JURY } from '../../../../../testkit/jury/composition.ts';
import { FINDING_CASES, type FindingCase } from '../../../../../testkit/jury/finding-cases.ts';
import { checkComposition } from './check-composition.ts';
import { FINDINGS } from './finding-table.ts';

const DAY_LOOKED_AT: Readonly<Record<Moment, string>> = {
  EDITING: '2026-05-20',
  CONVENING: '2026-05-20',
  OPENING: SESSION_DAY,
};

function found({ jury, rules = FICHE, moment = 'CONVENING', on }: FindingCase): readonly Finding[] {
  return checkComposition(jury, rules, { moment, on: on ?? DAY_LOOKED_AT[moment] });
}

test.each(['EDITING', 'CONVENING', 'OPENING'] as const)(
  '[F20] [A01] a sound jury has nothing to be told at %s, under either rule set',
  (moment) => {
    expect(found({ title: '', jury: SOUND_JURY, rules: FICHE, moment, gives: [] })).toEqual([]);
    expect(found({ title: '', jury: SOUND_JURY, rules: ACCORD, moment, gives: [] })).toEqual([]);
  },
);

test.each(FINDING_CASES.map((one) => [one.title, one] as const))('%s', (_, one) => {
  const findings = found(one);
  expect(findings.map(({ code, seats, facts }) => ({ code, seats, facts }))).toEqual(
    one.gives.map(([code, seats = [], facts = {}]) => ({ code, seats, facts })),
  );
  for (const finding of findings) {
    const row = FINDINGS[finding.code];
    expect(finding.severity).toBe(row.severity);
    expect(Object.keys(finding.facts).sort()).toEqual([...row.facts].sort());
    expect(findingSentence(finding, 'fr')).not.toMatch(/[{}]/);
  }
});

test('every finding is shown by a case', () => {
  const shown = new Set(FINDING_CASES.flatMap(({ gives }) => gives.map(([code]) => code)));
  expect(FINDING_CODES.filter((code) => !shown.has(code))).toEqual([]);
});

test('the words of a finding name no other facts than it has, in both languages', () => {
  for (const code of FINDING_CODES) {
    for (const words of [FINDING_WORDS.fr[code], FINDING_WORDS.en[code]]) {
      const named = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(named.filter((name) => !FINDINGS[code].facts.includes(name ?? ''))).toEqual([]);
    }
    expect(REMEDY_WORDS.fr[FINDINGS[code].remedy]).toBeTruthy();
  }
});

test('a fact that is lacking leaves its braces', () => {
  expect(findingSentence({ code: 'MANDATE_ENDS_SOON', facts: {} }, 'en')).toContain('{endsOn}');
});

/** The parameter whose source a finding quotes, written out again; the others quote the source of their row. */
const QUOTED: Partial<Record<FindingCode, readonly RuleParameter[]>> = {
  NOTICE_TOO_SHORT: ['noticeDays'],
  REGIONAL_COMMITTEE_NOT_TOLD: ['regionalCommitteeTold'],
  COLLEGE_EMPTY: ['parity'],
  COLLEGE_WITHOUT_VOTER: ['parity'],
  PARITY_BROKEN: ['parity'],
  VOICES_EQUALISED: ['imbalance'],
  SURPLUS_WITHOUT_VOTE: ['imbalance'],
  TOO_MANY_MEMBERS: ['employerMembers', 'unionMembers'],
  TOO_FEW_MEMBERS: ['employerMembers', 'unionMembers'],
  TOO_MANY_TEMP_WORK: ['tempWorkSeatsPerSide'],
  QUORUM_NOT_REACHED: ['quorum'],
  PROXY_NOT_VALID: ['proxiesPerHolder'],
  UNION_NOT_REPRESENTATIVE: ['unionMembers'],
  UNION_NOT_REPRESENTED: ['unionMembers'],
  UNION_WITHOUT_VOTER: ['votersPerUnion'],
  TOO_MANY_VOTERS_OF_UNION: ['votersPerUnion'],
  TOO_MANY_REPRESENTATIVES: ['representativesPerUnion'],
  TOO_FEW_REPRESENTATIVES: ['representativesPerUnion'],
  EMPLOYER_NOT_DESIGNATED_BY_CHAMBER: ['employersDesignatedByChamber'],
  TEMP_WORK_FLAG_MISSING: ['tempWorkSeatsPerSide'],
  MEMBER_NOT_QUALIFIED: ['qualifiedMembers'],
  NO_PRESIDENT: ['presidentSide'],
  PRESIDENT_WRONG_SIDE: ['presidentSide'],
  PRESIDENT_WITHOUT_VOTE: ['tie'],
  PRESIDENT_ABSENT: ['substitutePresidentSide'],
  SUBSTITUTE_WRONG_SIDE: ['substitutePresidentSide'],
  SUBSTITUTE_PRESIDES: ['substitutePresidentSide'],
  LINKED_TO_CANDIDATE: ['linkedMembers'],
  LINKED_MEMBER_EXCLUDED: ['linkedMembers'],
  CASE_WITHOUT_QUORUM: ['quorum'],
};

test('a finding quotes its parameter’s source in the rule set at hand, or has one of its own', () => {
  // Each parameter is its own source.
  const sources = { ...FICHE.sources };
  for (const parameter of RULE_PARAMETERS) sources[parameter] = parameter;
  for (const one of FINDING_CASES) {
    for (const { code, source, facts } of found({ ...one, rules: { ...(one.rules ?? FICHE), sources } })) {
      const [left = FINDINGS[code].source, right = left] = QUOTED[code] ?? [];
      expect([code, source]).toEqual([code, facts.college === 'UNIONS' ? right : left]);
    }
  }
});

test('whether a notice may be overridden is for its rule set to say, and for it alone', () => {
  const strict = (code: string): unknown => {
    const one = FINDING_CASES.find(({ gives }) => gives.some(([given]) => given === code));
    if (one === undefined) throw new Error('A case for each finding');
    const findings = found({ ...one, rules: ruled(one.rules ?? FICHE, { noticeOverridable: false }) });
    return findings.find((finding) => finding.code === code)?.overridable;
  };
  expect(strict('NOTICE_TOO_SHORT')).toBe(false);
  expect(strict('MEMBER_NOT_QUALIFIED')).toBe(true);
});

test('a finding that a later step cannot mend by composing says what the day can do', () => {
  const jury = { ...SOUND_JURY, seats: SOUND_JURY.seats.filter(({ college }) => college === 'EMPLOYERS') };
  const remedyAt = (moment: Moment): unknown =>
    found({ title: '', jury, moment, gives: [] }).find(({ code }) => code === 'COLLEGE_EMPTY')?.remedy;
  expect([remedyAt('EDITING'), remedyAt('CONVENING'), remedyAt('OPENING')]).toEqual([
    'SEAT_MEMBER',
    'SEAT_MEMBER',
    'POSTPONE_SESSION',
  ]);
});
