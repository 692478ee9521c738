import { expect, test } from 'vitest';
import { dateInWords, daysBetween, distance, relative, todayInParis } from './dates.ts';

test('dates are said in words, the first of the month the French way', () => {
  expect(dateInWords('2022-04-21', 'fr')).toBe('21 avril 2022');
  expect(dateInWords('2027-07-01', 'fr')).toBe('1er juillet 2027');
  expect(dateInWords('2027-07-01', 'en')).toBe('1 July 2027');
});

test('the day is the one in Paris, across midnight and the change of hour', () => {
  expect(todayInParis(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  expect(todayInParis(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
});

test.each([
  ['2026-11-23', { unit: 'today' }],
  ['2026-12-05', { unit: 'days', count: 12, future: true }],
  ['2026-05-23', { unit: 'months', count: 6, future: false }],
  ['2022-04-21', { unit: 'years', count: 4, future: false }],
])('%s seen from 23 November 2026', (date, expected) => {
  expect(distance('2026-11-23', date)).toEqual(expected);
});

test.each([
  [0, 'days', 'aujourd’hui', 'today'],
  [1, 'days', 'demain', 'tomorrow'],
  [-1, 'days', 'hier', 'yesterday'],
  [2, 'days', 'dans 2 jours', 'in 2 days'],
  [-3, 'months', 'il y a 3 mois', '3 months ago'],
  [-1, 'years', 'il y a 1 an', '1 year ago'],
] as const)('%i %s away is said as people say it', (count, unit, fr, en) => {
  expect(relative(count, unit, 'fr')).toBe(fr);
  expect(relative(count, unit, 'en')).toBe(en);
});
