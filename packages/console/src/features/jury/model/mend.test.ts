import { REMEDIES } from '@delibere/shared';
import { expect, test } from 'vitest';
import { type Mend, mendsOf } from './mend.ts';
import type { SeatView } from './seat.ts';

const seat = (id: string, college: SeatView['college'], more: Partial<SeatView> = {}): SeatView => ({
  id,
  college,
  rank: 1,
  organisation: { id: `o-${id}`, name: id },
  person: { id: `p-${id}`, familyName: id, givenNames: '' },
  voting: true,
  tempWork: false,
  convokedOn: null,
  answer: 'PENDING',
  mandateUntil: null,
  chair: null,
  ...more,
});
const SEATS = [
  seat('e1', 'EMPLOYERS', { chair: 'PRESIDENT' }),
  seat('e2', 'EMPLOYERS'),
  seat('u1', 'UNIONS'),
  seat('u2', 'UNIONS', { voting: false }),
  seat('u3', 'UNIONS', { person: null }),
];
const told = (mend: Mend): string =>
  [
    mend.kind,
    'seat' in mend ? mend.seat.id : '',
    'voting' in mend ? mend.voting : '',
    'college' in mend ? `${mend.college} ${mend.organisation ?? ''}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
    .trim();

test.each<[string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
  ['SEAT_VOTER', [], { employers: '2', unions: '1' }, ['VOTE u2 true', 'ADD UNIONS']],
  ['SEAT_VOTER', [], { employers: '0', unions: '1' }, ['ADD EMPLOYERS']],
  ['SEAT_MEMBER', [], { college: 'EMPLOYERS' }, ['ADD EMPLOYERS']],
  ['UNSEAT_MEMBER', ['e2', 'u1'], {}, ['REMOVE e2', 'REMOVE u1']],
  ['GIVE_VOTE', [], { college: 'UNIONS' }, ['VOTE u2 true']],
  ['WITHDRAW_VOTE', ['u1', 'u2'], {}, ['VOTE u1 false']],
  ['NAME_PRESIDENT', [], { college: 'EMPLOYERS' }, ['PRESIDENT e2']],
  ['NAME_PRESIDENT', [], {}, ['PRESIDENT e2', 'PRESIDENT u1']],
  ['ASK_DESIGNATION', ['u3'], {}, ['DESIGNATE u3']],
  ['ASK_DESIGNATION', [], { organisation: 'fo' }, ['ADD UNIONS fo', 'ASK']],
  ['ASK_DESIGNATION', ['e2'], { organisation: 'o-e2' }, ['ASK']],
  ['RENEW_MANDATE', ['u1'], {}, ['PERSON u1']],
  ['MARK_TEMP_WORK', ['u1'], {}, ['TEMP_WORK u1']],
  ['MOVE_SESSION_LATER', [], {}, ['CHANGE_SESSION']],
  ['NOTHING_TO_DO', ['u1'], {}, []],
])('%s of %j with %j is mended by %j', (remedy, seats, facts, expected) => {
  const finding = { remedy, seats, facts: Object.entries(facts).map(([name, value]) => ({ name, value })) };
  expect(mendsOf(finding, SEATS).map(told)).toEqual(expected);
});

test('every remedy has an answer, whatever is seated', () => {
  for (const remedy of REMEDIES) expect(Array.isArray(mendsOf({ remedy, seats: [], facts: [] }, []))).toBe(true);
});
