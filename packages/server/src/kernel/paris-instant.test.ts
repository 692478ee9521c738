import { expect, test } from 'vitest';
import { parisInstant } from './paris-instant.ts';

test.each([
  ['2027-01-14', '09:00', '2027-01-14T08:00:00.000Z'],
  ['2027-07-14', '09:00', '2027-07-14T07:00:00.000Z'],
  ['2027-01-14', '00:00', '2027-01-13T23:00:00.000Z'],
  ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
  ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
  // That hour does not come.
  ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
  // That hour comes twice.
  ['2027-10-31', '02:30', '2027-10-31T01:30:00.000Z'],
  ['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
])('on %s at %s it is %s', (day, time, instant) => {
  expect(parisInstant(day, time).toISOString()).toBe(instant);
});
