import { expect, test } from 'vitest';
import { type FicheDates, timelineOf } from './timeline.ts';

const NONE: FicheDates = {
  decisionDate: null,
  effectDate: null,
  lastJournalDate: null,
  registrationEnd: null,
  deliveryDeadline: null,
};

test('[F28] the dates of RNCP28245 stand in order, all past, the registration drawn from effect to end', () => {
  const dates = { ...NONE, decisionDate: '2017-04-07', effectDate: '2017-04-21', registrationEnd: '2022-04-21' };
  const timeline = timelineOf(dates, '2026-11-23');
  expect(timeline?.points.map((point) => [point.key, point.past])).toEqual([
    ['decisionDate', true],
    ['effectDate', true],
    ['registrationEnd', true],
    ['today', false],
  ]);
  expect(timeline?.points[0]?.position).toBe(4);
  expect(timeline?.points.at(-1)?.position).toBe(96);
  const [start = 0, end = 0] = timeline?.registered ?? [];
  expect(start).toBeCloseTo(4.37, 1);
  expect(end).toBeCloseTo(52.1, 0);
  expect(timeline?.delivery).toBeNull();
});

test('a delivery deadline ahead is drawn after the end, and is not past', () => {
  const dates = { ...NONE, effectDate: '2024-01-01', registrationEnd: '2026-01-01', deliveryDeadline: '2028-01-01' };
  const timeline = timelineOf(dates, '2027-01-01');
  expect(timeline?.delivery?.[0]).toBe(timeline?.registered?.[1]);
  expect(timeline?.delivery?.[1]).toBe(96);
  expect(timeline?.points.find((point) => point.key === 'deliveryDeadline')?.past).toBe(false);
});

test('a fiche without dates has no line; a single date of today has one', () => {
  expect(timelineOf(NONE, '2026-11-23')).toBeNull();
  expect(timelineOf({ ...NONE, decisionDate: '2026-11-23' }, '2026-11-23')?.points).toHaveLength(2);
});
