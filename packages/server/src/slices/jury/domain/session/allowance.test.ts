import { expect, test } from 'vitest';
import { ALLOWANCE_PER_JURY, allowanceStatements, halfYearOf, type JuryHeld } from './allowance.ts';

const UNIONS = ['cfdt', 'cgt', 'fo'];

function held(session: string, heldOn: string, present: readonly string[], more: Partial<JuryHeld> = {}): JuryHeld {
  const unionMembers = present.map((organisation) => ({ organisation }));
  return { session, centre: 'Rennes', heldOn, unionMembers, representative: UNIONS, ...more };
}

const FIRST = { year: 2026, half: 1 } as const;

test('[C01] fifty euros per union and jury, however many of its members took part', () => {
  const juries = [
    held('s1', '2026-01-01', ['cgt', 'cgt', 'cfdt']),
    held('s2', '2026-06-30', ['cgt']),
    held('s3', '2026-03-01', []),
  ];
  expect(ALLOWANCE_PER_JURY).toBe(50_00);
  expect(allowanceStatements(juries, FIRST)).toEqual([
    {
      centre: 'Rennes',
      period: FIRST,
      lines: [
        { organisation: 'cfdt', juries: 1, amount: 5_000 },
        { organisation: 'cgt', juries: 2, amount: 10_000 },
      ],
      total: 15_000,
    },
  ]);
});

test('[C01] a union that is not representative on that day is owed nothing', () => {
  const [statement] = allowanceStatements([held('s1', '2026-02-01', ['cgt', 'other'])], FIRST);
  expect(statement).toMatchObject({ lines: [{ organisation: 'cgt' }], total: 5_000 });
});

test('[C02] twice a year, by exam centre', () => {
  const juries = [
    held('s1', '2026-06-30', ['cgt'], { centre: 'Rouen' }),
    held('s2', '2026-05-01', ['cgt']),
    held('s3', '2026-07-01', ['cgt']),
    held('s4', '2025-06-30', ['cgt']),
    held('s5', '2026-12-31', ['fo', 'cgt']),
  ];
  const centres = allowanceStatements(juries, FIRST).map(({ centre, total }) => [centre, total]);
  expect(centres).toEqual([
    ['Rennes', 5_000],
    ['Rouen', 5_000],
  ]);
  const [second] = allowanceStatements(juries.toReversed(), { year: 2026, half: 2 });
  expect(second?.lines).toEqual([
    { organisation: 'cgt', juries: 2, amount: 10_000 },
    { organisation: 'fo', juries: 1, amount: 5_000 },
  ]);
  expect(allowanceStatements(juries, { year: 2024, half: 1 })).toEqual([]);
});

test.each([
  ['2026-01-01', 2026, 1],
  ['2026-06-30', 2026, 1],
  ['2026-07-01', 2026, 2],
  ['2025-12-31', 2025, 2],
])('[C02] %s is in %i, half %i', (day, year, half) => {
  expect(halfYearOf(day)).toEqual({ year, half });
});
