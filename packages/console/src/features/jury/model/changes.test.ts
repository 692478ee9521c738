import { expect, test } from 'vitest';
import { changesBetween, type Snapshot } from './changes.ts';
import type { SeatView } from './seat.ts';

const seat = (id: string, rank: number, more: Partial<SeatView> = {}): SeatView => ({
  id,
  college: 'UNIONS',
  rank,
  organisation: { id: `u-${id}`, name: `Union ${id}` },
  person: { id: `p-${id}`, familyName: id, givenNames: 'Anne' },
  voting: true,
  tempWork: false,
  convokedOn: null,
  answer: 'PENDING',
  mandateUntil: null,
  chair: null,
  ...more,
});
const of = (...seats: readonly SeatView[]): Snapshot => ({
  sessionOn: '2027-01-14',
  startsAt: '09:00',
  ruleSet: 'A@1',
  seats,
});
const nameOf = ({ person, organisation }: Pick<SeatView, 'person' | 'organisation'>): string =>
  person?.familyName ?? organisation.name;
const between = (before: Snapshot, after: Snapshot): readonly string[] =>
  changesBetween(before, after, nameOf).map((change) => `${change.kind} ${'name' in change ? change.name : ''}`.trim());

const base = of(seat('a', 1), seat('b', 2), seat('c', 3));

test.each<[string, Snapshot, readonly string[]]>([
  ['nothing', base, []],
  ['a seat more', of(...base.seats.map((one) => seat(one.id, one.rank)), seat('d', 4)), ['SEAT_ADDED d']],
  ['a seat less: those below only move up', of(seat('b', 1), seat('c', 2)), ['SEAT_REMOVED a']],
  ['the last one put first', of(seat('c', 1), seat('a', 2), seat('b', 3)), ['MOVED c']],
  ['the vote withdrawn', of(seat('a', 1, { voting: false }), seat('b', 2), seat('c', 3)), ['VOTE_WITHDRAWN a']],
  ['somebody who leaves', of(seat('a', 1, { person: null }), seat('b', 2), seat('c', 3)), ['SEAT_EMPTIED a']],
  ['a president', of(seat('a', 1, { chair: 'PRESIDENT' }), seat('b', 2), seat('c', 3)), ['PRESIDES a']],
  ['an answer', of(seat('a', 1, { answer: 'DECLINED' }), seat('b', 2), seat('c', 3)), ['ANSWERED a']],
  ['another day and other rules', { ...base, sessionOn: '2027-02-01', ruleSet: 'B@1' }, ['DAY', 'RULES']],
  ['two seats exchanged', of(seat('b', 1), seat('a', 2), seat('c', 3)), ['MOVED b']],
])('%s', (_, after, expected) => {
  expect(between(base, after)).toEqual(expected);
});

test('somebody in the place of another', () => {
  const other = seat('a', 1, { person: { id: 'x', familyName: 'x', givenNames: '' } });
  expect(changesBetween(base, of(other, seat('b', 2), seat('c', 3)), nameOf)).toEqual([
    { kind: 'DESIGNATED', name: 'x', organisation: 'Union a' },
  ]);
});
