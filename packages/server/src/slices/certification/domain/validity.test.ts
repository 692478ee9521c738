import { expect, test } from 'vitest';
import { acceptsEnrolments, type Registration, registrationStart } from './validity.ts';

const NONE: Registration = {
  active: true,
  decisionDate: null,
  effectDate: null,
  publicationDate: null,
  registrationEnd: null,
};
/** RNCP28245, read long after its end. */
const EXPIRED: Registration = { ...NONE, active: false, effectDate: '2017-04-21', registrationEnd: '2022-04-21' };
const TODAY = '2026-03-01';

test.each([
  ['2017-04-20', false, 'the day before it takes effect'],
  ['2017-04-21', true, 'its first day'],
  ['2020-02-29', true, 'in the middle'],
  ['2022-04-21', true, 'its last day'],
  ['2022-04-22', false, 'the day after its end'],
  [TODAY, false, 'today'],
])('[F28] registered from 2017-04-21 to 2022-04-21, enrolments on %s: %s (%s)', (on, accepted) => {
  expect(acceptsEnrolments(EXPIRED, on, TODAY)).toBe(accepted);
});

test.each<[string, Partial<Registration>, string, boolean]>([
  ['active, no date at all', {}, TODAY, true],
  ['inactive, no end', { active: false }, TODAY, false],
  ['inactive, no end, a past day', { active: false, effectDate: '2020-01-01' }, '2021-01-01', false],
  ['active, end to come', { registrationEnd: '2027-01-01' }, TODAY, true],
  ['active, a day after the end to come', { registrationEnd: '2027-01-01' }, '2027-01-02', false],
  ['withdrawn before its end, today', { active: false, registrationEnd: '2027-01-01' }, TODAY, false],
  ['withdrawn before its end, a past day', { active: false, registrationEnd: '2027-01-01' }, '2025-01-01', false],
  ['active though its end is past', { registrationEnd: '2026-02-28' }, TODAY, false],
  ['ends today, still active', { registrationEnd: TODAY }, TODAY, true],
  ['ends today, already inactive', { active: false, registrationEnd: TODAY }, TODAY, false],
  ['before the decision', { decisionDate: '2026-03-02' }, TODAY, false],
  ['before the publication', { publicationDate: '2026-03-02' }, TODAY, false],
  ['effect comes before decision', { effectDate: '2026-02-01', decisionDate: '2026-03-02' }, TODAY, true],
])('%s', (_, registration, on, accepted) => {
  expect(acceptsEnrolments({ ...NONE, ...registration }, on, TODAY)).toBe(accepted);
});

test('a registration starts on its effect, else its decision, else its publication', () => {
  const all = { ...NONE, effectDate: '2020-03-03', decisionDate: '2020-02-02', publicationDate: '2020-01-01' };
  expect(registrationStart(all)).toBe('2020-03-03');
  expect(registrationStart({ ...all, effectDate: null })).toBe('2020-02-02');
  expect(registrationStart({ ...all, effectDate: null, decisionDate: null })).toBe('2020-01-01');
  expect(registrationStart(NONE)).toBeNull();
});
