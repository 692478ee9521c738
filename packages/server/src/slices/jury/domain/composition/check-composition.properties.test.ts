import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACCORD, FICHE, SOUND_JURY, withSeats } from '../../../../../testkit/jury/composition.ts';
import { FINDING_CASES } from '../../../../../testkit/jury/finding-cases.ts';
import { checkComposition, findingKey } from './check-composition.ts';
import type { Composition } from './composition.ts';

const LISTS = ['seats', 'organisations', 'cases', 'links', 'recusals', 'certifications'] as const;

/** Some jury of the cases shown, with parts taken from others: nothing says that it makes sense. */
const juries: fc.Arbitrary<Composition> = fc
  .array(fc.constantFrom(...FINDING_CASES.map(({ jury }) => jury)), {
    minLength: LISTS.length,
    maxLength: LISTS.length,
  })
  .map((several) => Object.assign({}, several[0], ...LISTS.map((list, index) => ({ [list]: several[index]?.[list] }))));

const looks = fc.record({
  moment: fc.constantFrom('EDITING', 'CONVENING', 'OPENING'),
  on: fc.constantFrom('2026-05-20', '2026-06-10', '2026-06-16', '2026-07-01'),
});
const ruleSets = fc.constantFrom(FICHE, ACCORD, ...FINDING_CASES.flatMap(({ rules }) => rules ?? []));

test('findings are the same whatever the order of seats, organisations, cases, links and recusals', () => {
  fc.assert(
    fc.property(
      juries.chain((jury) =>
        fc
          .tuple(
            ...LISTS.map((list) =>
              fc.shuffledSubarray<unknown>([...jury[list]], {
                minLength: jury[list].length,
                maxLength: jury[list].length,
              }),
            ),
          )
          .map((mixed): readonly [Composition, Composition] => [
            jury,
            Object.assign({}, jury, ...LISTS.map((list, index) => ({ [list]: mixed[index] }))),
          ]),
      ),
      ruleSets,
      looks,
      ([jury, mixed], ruleSet, look) => {
        expect(checkComposition(mixed, ruleSet, look)).toEqual(checkComposition(jury, ruleSet, look));
      },
    ),
    { numRuns: 1_000 },
  );
});

test('nothing is told twice, and findings survive being stored', () => {
  fc.assert(
    fc.property(juries, ruleSets, looks, (jury, ruleSet, look) => {
      const findings = checkComposition(jury, ruleSet, look);
      expect(new Set(findings.map(findingKey)).size).toBe(findings.length);
      expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    }),
    { numRuns: 500 },
  );
});

test('a composition is never changed by being looked at', () => {
  for (const { jury, rules = FICHE, moment = 'CONVENING' } of FINDING_CASES) {
    const before = structuredClone(jury);
    checkComposition(jury, rules, { moment, on: '2026-05-20' });
    expect(jury).toEqual(before);
  }
});

test('[T14] a link is told of whoever holds a seat, beside one that nobody holds', () => {
  const jury = {
    ...withSeats(SOUND_JURY, { u2: { person: null } }),
    links: [{ person: 'person-u1', caseId: 'case-1', past: false }],
  };
  const findings = checkComposition(jury, FICHE, { moment: 'EDITING', on: '2026-05-20' });
  expect(findings.map(({ code, seats }) => [code, seats])).toEqual([
    ['SEAT_VACANT', ['u2']],
    ['LINKED_TO_CANDIDATE', ['u1']],
  ]);
});

test('a finding whose facts changed is another one: an override falls with them', () => {
  const base = {
    code: 'NOTICE_TOO_SHORT',
    severity: 'BLOCKING',
    source: '',
    seats: ['u1'],
    remedy: 'MOVE_SESSION_LATER',
  } as const;
  const key = (days: number, seats: readonly string[] = ['u1']): string =>
    findingKey({ ...base, seats, overridable: true, facts: { days } });
  expect(key(12)).toBe(key(12));
  expect(new Set([key(12), key(3), key(12, ['u2'])]).size).toBe(3);
});
