import { describe, expect, test } from 'vitest';
import { SOUND_JURY, withSeats } from '../../../../../testkit/jury/composition.ts';
import { balanceOf } from '../composition/balance.ts';
import { findingKey } from '../composition/check-composition.ts';
import { FICHE_RNCP28245 } from '../rules/shipped.ts';
import { designationDueOn } from './designation-due.ts';
import { chairOf, findingsOf, momentOf } from './moment.ts';

const ON = '2026-05-20';
const inspected = {
  state: 'DRAFT',
  composition: withSeats(SOUND_JURY, { e4: { voting: false } }),
  ruleSet: FICHE_RNCP28245,
  overrides: [],
  findingsAtOpening: null,
} as const;
const codes = (found: ReturnType<typeof findingsOf>): readonly string[] => found.map(({ code }) => code);

test('a composition is looked at as its state says', () => {
  expect([momentOf('DRAFT'), momentOf('CONVENED'), momentOf('OPEN'), momentOf('POSTPONED')]).toEqual([
    'EDITING',
    'CONVENING',
    'OPENING',
    'EDITING',
  ]);
});

describe('what is found', () => {
  test('is what the rules say now, and once the session is closed what they said when it opened', () => {
    expect(codes(findingsOf(inspected, null, ON))).toContain('PARITY_BROKEN');
    const closed = { ...inspected, state: 'CLOSED', findingsAtOpening: [] } as const;
    expect(findingsOf(closed, null, ON)).toEqual([]);
    expect(codes(findingsOf(closed, 'EDITING', ON))).toContain('PARITY_BROKEN');
    expect(codes(findingsOf({ ...closed, findingsAtOpening: null }, null, ON))).toContain('VOICES_EQUALISED');
  });

  test('is only a warning once it was passed over', () => {
    const composition = withSeats(SOUND_JURY, {
      e1: { person: { id: 'p', sex: null, qualified: false, mandates: SOUND_JURY.seats[0]?.person?.mandates ?? [] } },
    });
    const [found] = findingsOf({ ...inspected, composition }, null, ON);
    if (found === undefined) throw new Error('Something is found');
    const overrides = [{ finding: findingKey(found), reason: 'Vu' }];
    expect(findingsOf({ ...inspected, composition, overrides }, null, ON)).toEqual([
      { ...found, severity: 'WARNING', overriddenBecause: 'Vu' },
    ]);
  });
});

test('who presides is frozen at opening; before, whoever of the two is there, else who is named', () => {
  const facts = { presidedBy: null, composition: SOUND_JURY, ruleSet: FICHE_RNCP28245 };
  const absent = withSeats(SOUND_JURY, { e1: { present: false } });
  expect(chairOf({ ...facts, presidedBy: 'e3' })).toBe('e3');
  expect(chairOf({ ...facts, composition: absent })).toBe('e2');
  expect(
    chairOf({ ...facts, composition: withSeats(SOUND_JURY, { e1: { present: false }, e2: { present: false } }) }),
  ).toBe('e1');
});

test('voices are balanced between those who are seated, and once the jury sits between those who are there', () => {
  const composition = withSeats(SOUND_JURY, { u1: { present: false } });
  expect(balanceOf(composition, FICHE_RNCP28245, false)).toMatchObject({
    weighing: 'ONE_EACH',
    sides: { EMPLOYERS: { members: 4, voters: 4, voices: 4, weight: 1 } },
  });
  expect(balanceOf(composition, FICHE_RNCP28245, true)).toEqual({
    weighing: 'EQUALISED',
    sides: {
      EMPLOYERS: { members: 4, voters: 4, voices: 12, weight: 3 },
      UNIONS: { members: 3, voters: 3, voices: 12, weight: 4 },
    },
  });
});

test('who sits without a vote weighs nothing, and whoever presides keeps theirs where a side has too many', () => {
  const surplus = {
    ...FICHE_RNCP28245,
    parameters: { ...FICHE_RNCP28245.parameters, imbalance: 'SURPLUS_WITHOUT_VOTE' },
  } as const;
  const silent = withSeats(SOUND_JURY, { u1: { voting: false }, u2: { voting: false } });
  expect(balanceOf(silent, surplus, false)).toEqual({
    weighing: 'SURPLUS_WITHOUT_VOTE',
    sides: {
      EMPLOYERS: { members: 4, voters: 4, voices: 2, weight: 1 },
      UNIONS: { members: 4, voters: 2, voices: 2, weight: 1 },
    },
  });
  const nobody = withSeats(silent, { e1: { present: false }, e2: { present: false }, e3: { person: null } });
  expect(balanceOf(nobody, surplus, true)).toEqual({
    weighing: 'SURPLUS_WITHOUT_VOTE',
    sides: {
      EMPLOYERS: { members: 1, voters: 1, voices: 1, weight: 1 },
      UNIONS: { members: 4, voters: 2, voices: 1, weight: 1 },
    },
  });
});

test.each([
  ['2027-01-14', '2026-11-26', '2027-01-06'],
  ['2027-01-14', '2027-01-06', '2027-01-06'],
  ['2027-01-14', '2027-01-10', '2027-01-10'],
])('[A07] for a session on %s asked on %s, members are told by %s', (sessionOn, askedOn, due) => {
  expect(designationDueOn(sessionOn, askedOn)).toBe(due);
});
