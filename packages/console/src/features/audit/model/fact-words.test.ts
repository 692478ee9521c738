import { expect, test } from 'vitest';
import { frAuditFacts } from '../../../i18n/fr-audit-facts.ts';
import { dayOf, daysBefore, timeOf } from './days.ts';
import { pathSteps, shownValue } from './fact-words.ts';

test('the way to a fact is told step by step, positions from 1, what has no words as it is written', () => {
  expect(pathSteps('contact.email', frAuditFacts.field)).toEqual([
    { kind: 'known', field: 'contact' },
    { kind: 'known', field: 'email' },
  ]);
  expect(pathSteps('mandates.0.constructor', frAuditFacts.field)).toEqual([
    { kind: 'unknown', name: 'mandates' },
    { kind: 'position', position: 1 },
    { kind: 'unknown', name: 'constructor' },
  ]);
});

test.each([
  ['AUDITOR', { kind: 'coded', code: 'AUDITOR' }],
  ['true', { kind: 'coded', code: 'true' }],
  ['2026-11-24', { kind: 'day', day: '2026-11-24' }],
  ['2026-11-24T13:05:00.000Z', { kind: 'instant', instant: '2026-11-24T13:05:00.000Z' }],
  ['00000000-0000-4000-8000-00000000a0d1', { kind: 'id', id: '00000000-0000-4000-8000-00000000a0d1' }],
  ['toString', { kind: 'text', text: 'toString' }],
  ['2026-11-24 about', { kind: 'text', text: '2026-11-24 about' }],
])('the value "%s" is shown as what it is', (value, shown) => {
  expect(shownValue(value, frAuditFacts.value)).toEqual(shown);
});

test('days and times are those of Paris, across midnight and the change of hour', () => {
  expect(dayOf('2026-06-30T22:30:00.000Z')).toBe('2026-07-01');
  expect(timeOf('2026-06-30T22:30:05.000Z', 'fr')).toBe('00:30:05');
  expect(timeOf('2026-12-31T23:00:00.000Z', 'en')).toBe('00:00:00');
  expect(daysBefore('2026-03-30', 6)).toBe('2026-03-24');
});
