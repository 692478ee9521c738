import type { Permission } from '@delibere/shared';
import { expect, test } from 'vitest';
import type { Access } from '../../../../kernel/authorisation/access.ts';
import { mayRead } from './documents.ts';

const SESSION = {
  state: 'SEALED',
  examCentreId: 'centre',
  persons: ['paul', 'nadia'],
  organisations: ['union'],
  asked: [],
} as const;
const SEATS = [
  { id: 's1', personId: 'paul' },
  { id: 's2', personId: 'nadia' },
  { id: 's3', personId: null },
];

/** Somebody who may do these things to the session, and nothing else. */
function accessOf(personId: string | null, ...permissions: readonly Permission[]): Access {
  const may: Access['may'] = (asked, { persons, scopes }) =>
    permissions.includes(asked) && persons?.includes('paul') === true && scopes?.EXAM_CENTRE?.[0] === 'centre';
  return {
    viewer: {
      caller: { kind: 'ACCOUNT', id: 'account' },
      accountId: 'account',
      personId,
      name: '',
      email: '',
      language: 'fr',
      grants: [],
      secondFactor: 'NOT_NEEDED',
    },
    may,
    mayEver: () => true,
    demand: () => undefined,
    reach: () => ({ all: true }),
  };
}

const member = accessOf('nadia', 'minutes.read', 'case.read');
const centre = accessOf(null, 'minutes.read', 'case.read');
const reader = accessOf('zoe', 'minutes.read');
const stranger = accessOf('zoe', 'case.read');

test.each([
  ['a member, the sealed minutes', member, 'SEALED_MINUTES', null, true],
  ['a member, the attendance sheet', member, 'ATTENDANCE_SHEET', null, true],
  ['a member, a letter to a candidate', member, 'CANDIDATE_LETTER', null, true],
  ['a member, a file of a case', member, 'CASE_FILE', null, true],
  ['a member, their own convocation', member, 'CONVOCATION', 's2', true],
  ['a member, the convocation of another', member, 'CONVOCATION', 's1', false],
  ['a member, the archive, which holds all of them', member, 'TRANSMISSION_BUNDLE', null, false],
  ['a member, an archive that would be theirs', member, 'TRANSMISSION_BUNDLE', 's2', false],
  ['the centre, any convocation', centre, 'CONVOCATION', 's1', true],
  ['the centre, the convocation of a vacant seat', centre, 'CONVOCATION', 's3', true],
  ['the centre, the archive', centre, 'TRANSMISSION_BUNDLE', null, true],
  ['who reads minutes and no case, the minutes', reader, 'SEALED_MINUTES', null, true],
  ['who reads minutes and no case, a letter to a candidate', reader, 'CANDIDATE_LETTER', null, false],
  ['who reads minutes and no case, a file of a case', reader, 'CASE_FILE', null, false],
  ['who reads minutes and does not sit, a convocation', reader, 'CONVOCATION', 's1', true],
  ['who does not read minutes, the minutes', stranger, 'SEALED_MINUTES', null, false],
  ['who does not read minutes, a letter to a candidate', stranger, 'CANDIDATE_LETTER', null, false],
] as const)('%s: %s', (_, access, kind, seatId, expected) => {
  expect(mayRead(access, SESSION, SEATS, { kind, seatId })).toBe(expected);
});
