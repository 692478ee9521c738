import { expect, test } from 'vitest';
import { sortSessions } from './sort-sessions.ts';

const ASKED = { led: true, answerable: true };
const seat = (answer: string) => ({ answer, convokedOn: '2026-12-01' });

test('each session stands once, where it asks most', () => {
  const sessions = [
    { id: 'answer', state: 'CONVENED', viewerSeat: seat('PENDING'), designationRequests: [ASKED] },
    { id: 'designate', state: 'DRAFT', viewerSeat: null, designationRequests: [ASKED] },
    { id: 'designated', state: 'DRAFT', designationRequests: [{ ...ASKED, answeredAt: '2026-12-01' }] },
    { id: 'foreign', state: 'DRAFT', designationRequests: [{ ...ASKED, led: false }] },
    { id: 'over', state: 'CANCELLED', designationRequests: [{ ...ASKED, answerable: false }] },
    { id: 'accepted', state: 'CONVENED', viewerSeat: seat('ACCEPTED'), designationRequests: [] },
    { id: 'held', state: 'CLOSED', viewerSeat: seat('PENDING'), designationRequests: [] },
  ];
  const sorted = sortSessions(sessions);
  const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);
  expect(ids(sorted.toAnswer)).toEqual(['answer']);
  expect(ids(sorted.toDesignate)).toEqual(['designate']);
  expect(ids(sorted.others)).toEqual(['designated', 'foreign', 'over', 'accepted', 'held']);
});
