import { expect, test } from 'vitest';
import { daysBefore, noticeOf } from './notice.ts';

const session = { sessionOn: '2027-01-30', noticeDays: 15 };

test.each([
  ['asked on the last day', '2027-01-15', '2027-01-20', 'KEPT'],
  ['asked one day too late', '2027-01-16', '2027-01-20', 'LATE'],
  ['not asked, on the last day', null, '2027-01-15', 'STILL_TIME'],
  ['not asked, and too late', null, '2027-01-16', 'LATE'],
])('%s', (_, askedOn, today, state) => {
  expect(noticeOf({ ...session, askedOn }, today).state).toBe(state);
});

test('days stand on the line in order, in proportion', () => {
  const { points, tooLate } = noticeOf({ ...session, askedOn: '2027-01-10' }, '2027-01-20');
  expect(points.map(({ key }) => key)).toEqual(['asked', 'noticeDeadline', 'today', 'sessionDay']);
  expect(points.map(({ position }) => position)).toEqual([4, 27, 50, 96]);
  expect(tooLate).toEqual([27, 96]);
  expect(points.map(({ past }) => past)).toEqual([true, true, false, false]);
});

test('where no rule says a notice there is no deadline', () => {
  const notice = noticeOf({ sessionOn: '2027-01-30', noticeDays: null, askedOn: null }, '2027-01-20');
  expect(notice).toMatchObject({ tooLate: null, state: null });
  expect(notice.points.map(({ key }) => key)).toEqual(['today', 'sessionDay']);
});

test('days are counted over the end of a year', () => {
  expect(daysBefore('2027-01-05', 15)).toBe('2026-12-21');
});
