import {
  checkRuleSet,
  type Majority,
  RULE_FAULTS,
  type RuleFault,
  type RuleParameters,
  type RuleSet,
} from '@delibere/shared';
import { expect, test } from 'vitest';
import { ruled } from '../../../../../testkit/jury/composition.ts';
import { FICHE_RNCP28245 as FICHE, SHIPPED_RULE_SETS } from './shipped.ts';

test.each(SHIPPED_RULE_SETS.map((ruleSet) => [ruleSet.code, ruleSet] as const))(
  '%s, which ships with the project, is without fault',
  (_, ruleSet) => {
    expect(checkRuleSet(ruleSet)).toEqual([]);
  },
);

const threshold = (numerator: number, denominator: number): Majority => ({
  kind: 'THRESHOLD',
  numerator,
  denominator,
  of: 'EXPRESSED',
});
const noTie = { tie: 'NOT_CARRIED' } as const;

test('a third rule set, 3 + 3 with alternating presidency and absolute majority, is without fault', () => {
  const bounds = { min: 3, max: 3 };
  const other = ruled(FICHE, {
    parityCounts: 'MEMBERS',
    imbalance: 'SURPLUS_WITHOUT_VOTE',
    employerMembers: bounds,
    unionMembers: bounds,
    votersPerUnion: null,
    tempWorkSeatsPerSide: 0,
    presidentSide: 'ALTERNATING',
    substitutePresidentSide: 'ANY',
    majority: { kind: 'ABSOLUTE' },
    proxiesPerHolder: 1,
    quorum: { employers: 2, unions: 2, total: 5 },
    secrecy: 'SECRET',
    blockRetention: { kind: 'MONTHS', months: 60 },
    capabilityRetention: { kind: 'MONTHS', months: 60 },
  });
  expect(checkRuleSet({ ...other, code: 'BRANCHE_3_3', to: '2030-12-31' })).toEqual([]);
});

type Row = readonly [string, Partial<RuleParameters>, readonly (readonly [RuleFault, string])[]];

const PARAMETERS: readonly Row[] = [
  ['a negative minimum', { employerMembers: { min: -1, max: 5 } }, [['NOT_A_COUNT', 'employerMembers.min']]],
  ['half a member', { unionMembers: { min: 1, max: 1.5 } }, [['NOT_A_COUNT', 'unionMembers.max']]],
  ['a hundred and one members', { unionMembers: { min: 1, max: 101 } }, [['NOT_A_COUNT', 'unionMembers.max']]],
  ['a hundred members', { unionMembers: { min: 1, max: 100 } }, []],
  [
    'no number',
    { representativesPerUnion: { min: Number.NaN, max: null } },
    [['NOT_A_COUNT', 'representativesPerUnion.min']],
  ],
  ['too many voters per union', { votersPerUnion: 101 }, [['NOT_A_COUNT', 'votersPerUnion']]],
  ['too many seats of temporary work', { tempWorkSeatsPerSide: 101 }, [['NOT_A_COUNT', 'tempWorkSeatsPerSide']]],
  ['half a proxy', { proxiesPerHolder: 0.5 }, [['NOT_A_COUNT', 'proxiesPerHolder']]],
  ['a notice of ten years', { noticeDays: 3_660 }, []],
  ['a notice of more', { noticeDays: 3_661 }, [['NOT_A_COUNT', 'noticeDays']]],
  [
    'half a voter in the quorum',
    { quorum: { employers: 1.5, unions: 1, total: null } },
    [['NOT_A_COUNT', 'quorum.employers']],
  ],
  [
    'half a union in the quorum',
    { quorum: { employers: 1, unions: 1.5, total: null } },
    [['NOT_A_COUNT', 'quorum.unions']],
  ],
  ['half a total', { quorum: { employers: 1, unions: 1, total: 2.5 } }, [['NOT_A_COUNT', 'quorum.total']]],
  [
    'a total of two hundred',
    { employerMembers: { min: 1, max: null }, quorum: { employers: 1, unions: 1, total: 200 } },
    [],
  ],
  [
    'a total of two hundred and one',
    { employerMembers: { min: 1, max: null }, quorum: { employers: 1, unions: 1, total: 201 } },
    [['NOT_A_COUNT', 'quorum.total']],
  ],

  ['no employer at all', { employerMembers: { min: 0, max: 0 } }, [['BOUNDS_EMPTY', 'employerMembers']]],
  ['no union at all', { unionMembers: { min: 0, max: 0 } }, [['BOUNDS_EMPTY', 'unionMembers']]],
  [
    'no representative of a union',
    { representativesPerUnion: { min: 0, max: 0 } },
    [['BOUNDS_EMPTY', 'representativesPerUnion']],
  ],
  ['at least six, at most five', { employerMembers: { min: 6, max: 5 } }, [['BOUNDS_REVERSED', 'employerMembers']]],
  ['exactly five', { employerMembers: { min: 5, max: 5 } }, []],
  ['no voter per union', { votersPerUnion: 0 }, [['NO_VOTER_PER_UNION', 'votersPerUnion']]],
  [
    'three voters of two members and one of temporary work',
    { representativesPerUnion: { min: 1, max: 2 }, votersPerUnion: 3 },
    [],
  ],
  [
    'four voters of them',
    { representativesPerUnion: { min: 1, max: 2 }, votersPerUnion: 4 },
    [['VOTERS_ABOVE_REPRESENTATIVES', 'votersPerUnion']],
  ],

  [
    'six employers at least, unions at most five and one',
    { parityCounts: 'MEMBERS', employerMembers: { min: 6, max: 9 }, unionMembers: { min: 1, max: 5 } },
    [],
  ],
  [
    'seven employers at least, unions at most five and one',
    { parityCounts: 'MEMBERS', employerMembers: { min: 7, max: 9 }, unionMembers: { min: 1, max: 5 } },
    [['PARITY_OUT_OF_REACH', 'parity']],
  ],
  [
    'seven unions at least, employers at most five and one',
    { parityCounts: 'MEMBERS', unionMembers: { min: 7, max: null } },
    [['PARITY_OUT_OF_REACH', 'parity']],
  ],
  ['the same where only votes are counted', { unionMembers: { min: 7, max: null } }, []],
  [
    'the same where voices are equalised',
    { parity: 'EQUALISE', parityCounts: 'MEMBERS', unionMembers: { min: 7, max: null } },
    [],
  ],
  [
    'voices equalised, and not',
    { parity: 'EQUALISE', imbalance: 'POSTPONE' },
    [['IMBALANCE_WITHOUT_EFFECT', 'imbalance']],
  ],
  ['voices equalised', { parity: 'EQUALISE' }, []],
  ['a session put off', { imbalance: 'POSTPONE' }, []],

  [
    'a quorum without employers',
    { quorum: { employers: 0, unions: 1, total: null } },
    [['QUORUM_WITHOUT_A_SIDE', 'quorum.employers']],
  ],
  [
    'a quorum without unions',
    { quorum: { employers: 1, unions: 0, total: null } },
    [['QUORUM_WITHOUT_A_SIDE', 'quorum.unions']],
  ],
  ['a quorum of all the employers there can be', { quorum: { employers: 6, unions: 1, total: null } }, []],
  [
    'a quorum of more employers than there can be',
    { quorum: { employers: 7, unions: 1, total: null } },
    [['QUORUM_ABOVE_MEMBERS', 'quorum.employers']],
  ],
  [
    'a quorum of more unions than there can be',
    { unionMembers: { min: 1, max: 3 }, quorum: { employers: 1, unions: 5, total: null } },
    [['QUORUM_ABOVE_MEMBERS', 'quorum.unions']],
  ],
  [
    'a total of all there can be',
    { unionMembers: { min: 1, max: 3 }, quorum: { employers: 1, unions: 1, total: 10 } },
    [],
  ],
  [
    'a total of more than there can be',
    { unionMembers: { min: 1, max: 3 }, quorum: { employers: 1, unions: 1, total: 11 } },
    [['QUORUM_ABOVE_MEMBERS', 'quorum.total']],
  ],
  ['a total that adds nothing', { quorum: { employers: 2, unions: 2, total: 4 } }, []],
  [
    'a total below what the sides ask',
    { quorum: { employers: 2, unions: 2, total: 3 } },
    [['TOTAL_QUORUM_BELOW_SIDES', 'quorum.total']],
  ],

  ['two thirds', { majority: threshold(2, 3), ...noTie }, []],
  ['unanimity', { majority: threshold(1, 1), ...noTie }, []],
  ['one half', { majority: threshold(1, 2), ...noTie }, [['THRESHOLD_NOT_ABOVE_HALF', 'majority']]],
  ['just above one half', { majority: threshold(501, 1_000), ...noTie }, []],
  ['four thirds', { majority: threshold(4, 3), ...noTie }, [['THRESHOLD_NOT_A_FRACTION', 'majority']]],
  ['nothing', { majority: threshold(0, 3), ...noTie }, [['THRESHOLD_NOT_A_FRACTION', 'majority']]],
  ['a fraction of a fraction', { majority: threshold(1.5, 2), ...noTie }, [['THRESHOLD_NOT_A_FRACTION', 'majority']]],
  ['a part of a fraction', { majority: threshold(2, 2.5), ...noTie }, [['THRESHOLD_NOT_A_FRACTION', 'majority']]],
  ['too fine a fraction', { majority: threshold(900, 1_001), ...noTie }, [['THRESHOLD_NOT_A_FRACTION', 'majority']]],
  ['two thirds and a casting vote', { majority: threshold(2, 3) }, [['TIE_RULE_WITHOUT_EFFECT', 'tie']]],
  ['an absolute majority and a casting vote', { majority: { kind: 'ABSOLUTE' } }, []],

  ['no month', { blockRetention: { kind: 'MONTHS', months: 0 } }, [['NO_MONTHS', 'blockRetention']]],
  ['a month and a half', { blockRetention: { kind: 'MONTHS', months: 1.5 } }, [['NO_MONTHS', 'blockRetention']]],
  ['a century', { blockRetention: { kind: 'MONTHS', months: 1_200 } }, []],
  ['more', { blockRetention: { kind: 'MONTHS', months: 1_201 } }, [['NO_MONTHS', 'blockRetention']]],
  [
    'no month for capabilities',
    { capabilityRetention: { kind: 'MONTHS', months: 0 } },
    [['NO_MONTHS', 'capabilityRetention']],
  ],
  [
    'capabilities kept longer than blocks',
    { blockRetention: { kind: 'MONTHS', months: 24 }, capabilityRetention: { kind: 'MONTHS', months: 25 } },
    [['CAPABILITY_OUTLIVES_BLOCK', 'capabilityRetention']],
  ],
  [
    'capabilities kept for ever, blocks for a time',
    { blockRetention: { kind: 'MONTHS', months: 24 }, capabilityRetention: { kind: 'UNLIMITED' } },
    [['CAPABILITY_OUTLIVES_BLOCK', 'capabilityRetention']],
  ],
  [
    'capabilities kept, blocks not',
    { blockRetention: { kind: 'NOT_KEPT' }, capabilityRetention: { kind: 'MONTHS', months: 1 } },
    [['CAPABILITY_OUTLIVES_BLOCK', 'capabilityRetention']],
  ],
  ['both kept for ever', { capabilityRetention: { kind: 'UNLIMITED' } }, []],
  ['neither kept', { blockRetention: { kind: 'NOT_KEPT' } }, []],
];

test.each(PARAMETERS)('%s', (_, parameters, faults) => {
  expect(checkRuleSet(ruled(FICHE, parameters))).toEqual(
    faults.map(([fault, field]) => ({ fault, field: `parameters.${field}` })),
  );
});

const HEADS: readonly (readonly [string, Partial<RuleSet>, RuleFault, string])[] = [
  ['no code', { code: ' ' }, 'TEXT_MISSING', 'code'],
  ['no title', { title: ' ' }, 'TEXT_MISSING', 'title'],
  ['no source', { sources: { ...FICHE.sources, tie: ' ' } }, 'TEXT_MISSING', 'sources.tie'],
  ['version zero', { version: 0 }, 'VERSION_INVALID', 'version'],
  ['version one and a half', { version: 1.5 }, 'VERSION_INVALID', 'version'],
  ['a first day that is none', { from: '2026-02-30' }, 'DATE_INVALID', 'from'],
  ['a last day that is none', { to: 'one day' }, 'DATE_INVALID', 'to'],
  ['a last day before the first', { to: '2017-04-20' }, 'PERIOD_ENDS_BEFORE_START', 'to'],
  ['no certification', { certifications: [] }, 'NO_CERTIFICATION', 'certifications'],
];

test.each(HEADS)('%s', (_, head, fault, field) => {
  expect(checkRuleSet({ ...FICHE, ...head })).toEqual([{ fault, field }]);
});

test('a single day is a period', () => {
  expect(checkRuleSet({ ...FICHE, to: FICHE.from, certifications: null })).toEqual([]);
});

test('every fault is shown', () => {
  const shown = new Set([
    ...PARAMETERS.flatMap(([, , faults]) => faults.map(([fault]) => fault)),
    ...HEADS.map(([, , fault]) => fault),
  ]);
  expect(RULE_FAULTS.filter((fault) => !shown.has(fault))).toEqual([]);
});

test.each([
  ['[F18] blocks without limit', 'FICHE_RNCP28245', 'blockRetention', { kind: 'UNLIMITED' }],
  ['[A11] blocks five years', 'ACCORD_2019', 'blockRetention', { kind: 'MONTHS', months: 60 }],
  ['[A10] capabilities 24 months', 'ACCORD_2019', 'capabilityRetention', { kind: 'MONTHS', months: 24 }],
  ['[A03] fifteen days', 'ACCORD_2019', 'noticeDays', 15],
  ['[A05] an employer presides', 'ACCORD_2019', 'presidentSide', 'EMPLOYERS'],
  ['[A06] the president prevails', 'ACCORD_2019', 'tie', 'PRESIDENT'],
  ['[F26] the president prevails', 'FICHE_RNCP28245', 'tie', 'PRESIDENT'],
  ['[F21] five employers at most', 'FICHE_RNCP28245', 'employerMembers', { min: 1, max: 5 }],
  ['[F22] [F24] one more of temporary work on each side', 'FICHE_RNCP28245', 'tempWorkSeatsPerSide', 1],
  ['[F25] one vote per union', 'FICHE_RNCP28245', 'votersPerUnion', 1],
  ['[A01] one member per union', 'ACCORD_2019', 'representativesPerUnion', { min: 1, max: 1 }],
] as const)('%s', (_, code, parameter, value) => {
  expect(SHIPPED_RULE_SETS.find((ruleSet) => ruleSet.code === code)?.parameters[parameter]).toEqual(value);
});

test('no parameter is without a source', () => {
  for (const { parameters, sources } of SHIPPED_RULE_SETS) {
    expect(Object.keys(sources).sort()).toEqual(Object.keys(parameters).sort());
  }
});
