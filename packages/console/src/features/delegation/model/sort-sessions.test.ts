import { expect, test } from 'vitest';
import { sortSessions } from './sort-sessions.ts';

const seat = (answer: string) => ({ answer, convokedOn: '2026-12-01' });

test('each session stands once, where it asks most', () => {
  const sessions = [
    { id: 'answer', state: 'CONVENED', viewerSeat: seat('PENDING'), designationRequests: [{ led: true }] },
    { id: 'designate', state: 'DRAFT', viewerSeat: null, designationRequests: [{ led: true }] },
    { id: 'designated', state: 'DRAFT', designationRequests: [{ led: true, answeredAt: '2026-12-01' }] },
    { id: 'foreign', state: 'DRAFT', designationRequests: [{ led: false }] },
    { id: 'accepted', state: 'CONVENED', viewerSeat: seat('ACCEPTED'), designationRequests: [] },
    { id: 'held', state: 'CLOSED', viewerSeat: seat('PENDING'), designationRequests: [] },
  ];
  const sorted = sortSessions(sessions);
  const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);
  expect(ids(sorted.toAnswer)).toEqual(['answer']);
  expect(ids(sorted.toDesignate)).toEqual(['designate']);
  expect(ids(sorted.others)).toEqual(['designated', 'foreign', 'accepted', 'held']);
});
