import { RULE_PARAMETERS } from '@delibere/shared';
import { expect, test } from 'vitest';
import { parametersIn, RULE_GROUPS } from './groups.ts';
import { lookAt, problemsOf } from './rule-problems.ts';
import { stateOf } from './rule-state.ts';
import { inputOf, type ReadRules, typedOf } from './typed-rules.ts';

const PARAMETERS = {
  parity: 'HEADCOUNT',
  parityCounts: 'VOTERS',
  imbalance: 'EQUALISE',
  employerMembers: { __typename: 'RuleBounds', min: 1, max: 5 },
  unionMembers: { min: 1, max: null },
  representativesPerUnion: { min: 1, max: null },
  votersPerUnion: 1,
  tempWorkSeatsPerSide: 1,
  employersDesignatedByChamber: false,
  qualifiedMembers: 'EACH',
  presidentSide: 'ANY',
  substitutePresidentSide: 'PRESIDENT_SIDE',
  tie: 'PRESIDENT',
  majority: { kind: 'SIMPLE', numerator: null, denominator: null, of: null },
  proxiesPerHolder: 0,
  noticeDays: null,
  noticeOverridable: true,
  regionalCommitteeTold: false,
  quorum: { employers: 1, unions: 1, total: null },
  secrecy: 'NAMED',
  linkedMembers: 'RECUSED',
  blockRetention: { kind: 'UNLIMITED', months: null },
  capabilityRetention: { kind: 'NOT_KEPT', months: null },
};
const READ: ReadRules = {
  title: 'Fiche',
  certifications: ['RNCP28245'],
  from: '2017-04-21',
  to: null,
  parameters: PARAMETERS,
  sources: RULE_PARAMETERS.map((parameter) => ({ parameter, source: '[D]' })),
};
const DRAFT = { id: 'BRANCHE@1', revision: 3 };
const typed = typedOf(READ);
const withFields = (fields: Readonly<Record<string, string>>) => ({ ...typed, fields: { ...typed.fields, ...fields } });

test('what is read and typed again is what was read', () => {
  expect(lookAt(typed, DRAFT)).toMatchObject({
    problems: [],
    input: {
      ...DRAFT,
      certifications: ['RNCP28245'],
      to: null,
      parameters: {
        employerMembers: { min: 1, max: 5 },
        unionMembers: { min: 1, max: null },
        majority: { kind: 'SIMPLE' },
        noticeDays: null,
        noticeOverridable: true,
        quorum: { employers: 1, unions: 1, total: null },
      },
    },
  });
});

test('every parameter is in one group', () => {
  expect(RULE_GROUPS.flatMap((group) => parametersIn(group, RULE_PARAMETERS)).toSorted()).toEqual(
    RULE_PARAMETERS.toSorted(),
  );
});

test('codes of fiches are typed in one line, however they are parted', () => {
  expect(inputOf({ ...typed, codes: ' RNCP1, rncp2;RS3\n' }, DRAFT)).toMatchObject({
    certifications: ['RNCP1', 'rncp2', 'RS3'],
  });
  expect(inputOf({ ...typed, forAll: true }, DRAFT)).toMatchObject({ certifications: null });
  expect(lookAt({ ...typed, codes: 'RNCP1 x' }, DRAFT).problems).toEqual([
    { path: 'certifications', unread: 'FICHE_CODE_INVALID' },
  ]);
});

test.each([
  ['a letter', { proxiesPerHolder: 'x' }, [{ path: 'parameters.proxiesPerHolder', unread: 'NUMBER_MISSING' }]],
  ['nothing', { 'quorum.unions': '' }, [{ path: 'parameters.quorum.unions', unread: 'NUMBER_MISSING' }]],
  [
    'a fraction without its denominator',
    { 'majority.kind': 'THRESHOLD', 'majority.denominator': '', tie: 'NOT_CARRIED' },
    [{ path: 'parameters.majority.denominator', unread: 'NUMBER_MISSING' }],
  ],
  [
    '[F26] a casting vote under two thirds',
    { 'majority.kind': 'THRESHOLD' },
    [{ path: 'parameters.tie', fault: 'TIE_RULE_WITHOUT_EFFECT' }],
  ],
  [
    '[F21] a quorum above five employers and one',
    { 'quorum.employers': '7' },
    [{ path: 'parameters.quorum.employers', fault: 'QUORUM_ABOVE_MEMBERS' }],
  ],
  ['a negative number', { noticeDays: '-1' }, [{ path: 'parameters.noticeDays', fault: 'NOT_A_COUNT' }]],
] as const)('%s is told at once', (_, fields, problems) => {
  expect(lookAt(withFields(fields), DRAFT).problems).toEqual(problems);
});

test('a parameter is told its own problems, of its fields as well', () => {
  const { problems } = lookAt(withFields({ 'quorum.employers': '7', noticeDays: '-1' }), DRAFT);
  expect(problemsOf('quorum', problems)).toHaveLength(1);
  expect(problemsOf('tie', problems)).toEqual([]);
});

test('a version is a draft, to come, in force or over', () => {
  const at = (published: boolean, from: string, to: string | null) => stateOf({ published, from, to }, '2026-11-26');
  expect([
    at(false, '2020-01-01', null),
    at(true, '2026-11-27', null),
    at(true, '2026-11-26', '2026-11-26'),
    at(true, '2020-01-01', '2026-11-25'),
  ]).toEqual(['DRAFT', 'TO_COME', 'IN_FORCE', 'OVER']);
});
