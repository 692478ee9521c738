import { describe, expect, test } from 'vitest';
import { type Designated, type PlacedSeat, placeMembers } from './place-members.ts';

const UNION = { organisationId: 'cgt', college: 'UNIONS' } as const;

function seat(id: string, more: Partial<PlacedSeat> = {}): PlacedSeat {
  return {
    id,
    college: 'UNIONS',
    organisationId: 'cgt',
    personId: null,
    voting: true,
    convokedOn: null,
    answer: 'PENDING',
    ...more,
  };
}

const designated = (personId: string, more: Partial<Designated> = {}): Designated => ({
  personId,
  seatId: null,
  voting: null,
  ...more,
});

/** "person>seat+" for a vote, "person>new" for a seat to add. */
function placed(seats: readonly PlacedSeat[], members: readonly Designated[], votersPerUnion: number | null = 1) {
  const result = placeMembers(seats, UNION, members, { votersPerUnion });
  if (!result.ok) return result.refusal.code;
  return result.value.map(({ personId, seat: on, voting }) => `${personId}>${on?.id ?? 'new'}${voting ? '+' : ''}`);
}

describe('members are placed', () => {
  test.each<[string, readonly PlacedSeat[], readonly Designated[], readonly string[]]>([
    ['on a vacant seat of theirs before a new one', [seat('a')], [designated('x'), designated('y')], ['x>a+', 'y>new']],
    ['on a new seat where they have none', [], [designated('x')], ['x>new+']],
    ['not on a seat of another organisation', [seat('a', { organisationId: 'fo' })], [designated('x')], ['x>new+']],
    ['not on a seat of the other side', [seat('a', { college: 'EMPLOYERS' })], [designated('x')], ['x>new+']],
    ['not again where they sit already', [seat('a', { personId: 'x' })], [designated('x')], []],
    ['without the vote beside somebody who has it', [seat('a', { personId: 'z' })], [designated('x')], ['x>new']],
    ['with the vote where it is said', [seat('a', { personId: 'z' })], [designated('x', { voting: true })], ['x>new+']],
    ['without it where it is said', [seat('a')], [designated('x', { voting: false })], ['x>a']],
    ['on a seat without the vote, without it', [seat('a', { voting: false })], [designated('x')], ['x>a']],
    [
      'on the seat that is told, which nobody else of them takes',
      [seat('a'), seat('b')],
      [designated('x'), designated('y', { seatId: 'a' })],
      ['x>b+', 'y>a'],
    ],
    [
      'on the seat that is told, whatever becomes of the others',
      [seat('a', { personId: 'z', convokedOn: '2026-11-01' }), seat('b')],
      [designated('x', { seatId: 'b' })],
      ['x>b'],
    ],
    [
      'on a seat that whoever was called has left',
      [seat('a', { convokedOn: '2026-11-01' })],
      [designated('x', { seatId: 'a' })],
      ['x>a+'],
    ],
    [
      'with the vote that somebody before them does not have',
      [],
      [designated('x', { voting: false }), designated('y')],
      ['x>new', 'y>new+'],
    ],
    [
      'in the place of somebody who declined',
      [seat('a', { personId: 'z', convokedOn: '2026-11-01', answer: 'DECLINED' })],
      [designated('x', { seatId: 'a' })],
      ['x>a+'],
    ],
    [
      'in the place of somebody who is not called yet',
      [seat('a', { personId: 'z' })],
      [designated('x', { seatId: 'a' })],
      ['x>a+'],
    ],
  ])('%s', (_, seats, members, expected) => {
    expect(placed(seats, members)).toEqual(expected);
  });

  test('with as many votes as the rules admit', () => {
    const members = [designated('x'), designated('y'), designated('z')];
    expect(placed([], members, 2)).toEqual(['x>new+', 'y>new+', 'z>new']);
    expect(placed([], members, null)).toEqual(['x>new+', 'y>new+', 'z>new+']);
  });
});

test('employers all vote, whatever a union may', () => {
  const chamber = { organisationId: 'chamber', college: 'EMPLOYERS' } as const;
  const result = placeMembers([], chamber, [designated('x'), designated('y')], { votersPerUnion: 1 });
  expect(result).toMatchObject({ value: [{ voting: true }, { voting: true }] });
});

describe('a seat is taken', () => {
  const called = { personId: 'z', convokedOn: '2026-11-01' } as const;
  test.each<[string, readonly PlacedSeat[], readonly Designated[]]>([
    ['by somebody who is called and did not decline', [seat('a', called)], [designated('x', { seatId: 'a' })]],
    ['by somebody who accepted', [seat('a', { ...called, answer: 'ACCEPTED' })], [designated('x', { seatId: 'a' })]],
    ['when it is another organisation’s', [seat('a', { organisationId: 'fo' })], [designated('x', { seatId: 'a' })]],
    ['when there is none', [], [designated('x', { seatId: 'a' })]],
    ['when the person sits for somebody else', [seat('a', { organisationId: 'fo', personId: 'x' })], [designated('x')]],
  ])('%s', (_, seats, members) => {
    expect(placed(seats, members)).toBe('SEAT_TAKEN');
  });
});
