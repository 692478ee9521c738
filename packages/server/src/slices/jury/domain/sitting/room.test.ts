import { expect, test } from 'vitest';
import { ACCORD, SOUND_JURY, seatOf } from '../../../../../testkit/jury/composition.ts';
import type { Seat } from '../composition/composition.ts';
import { barOf, chairNow, electorsOf, hasVoice, type Room, recusedOf, seatsVotedFor } from './room.ts';

const NO_TIES = { links: [], recusals: [] };
const TRAINING = { id: 'case-1', route: 'CONTINUING_TRAINING' } as const;
const EXPERIENCE = { ...TRAINING, route: 'EXPERIENCE' } as const;

function room(more: Partial<Room> = {}, change: Readonly<Record<string, Partial<Seat>>> = {}): Room {
  const { sessionOn, seats, president, substitutePresident } = SOUND_JURY;
  return {
    sessionId: 's',
    state: 'OPEN',
    sessionOn,
    seats: seats.map((seat) => ({ ...seat, ...change[seat.id] })),
    president,
    substitutePresident,
    presidedBy: president,
    parameters: ACCORD.parameters,
    ...more,
  };
}

const away = { present: false } as const;

test.each([
  ['the president who opened it', room(), 'e1'],
  ['the substitute, once the president has left', room({}, { e1: away }), 'e2'],
  ['the substitute who opened it, though the president has come', room({ presidedBy: 'e2' }), 'e2'],
  [
    'the president who came, once the substitute who opened it has left',
    room({ presidedBy: 'e2' }, { e2: away }),
    'e1',
  ],
  ['nobody, once both have left', room({}, { e1: away, e2: away }), undefined],
  ['nobody, where the substitute is of the wrong side', room({ substitutePresident: 'u1' }, { e1: away }), undefined],
  ['nobody where none is named', room({ president: null, presidedBy: null }), undefined],
  ['the president, before anybody opened it', room({ presidedBy: null }), 'e1'],
  ['a seat whose holder is gone presides nothing', room({ presidedBy: 'e3' }, { e3: { person: null } }), 'e1'],
] as const)('who presides: %s', (_, at, expected) => {
  expect(chairNow(at)?.id).toBe(expected);
});

test('[T14] recused: who said so, and who is linked; of an ended link only where experience is heard', () => {
  const ties = {
    links: [
      { person: 'person-u1', caseId: 'case-1', past: false },
      { person: 'person-u2', caseId: 'case-1', past: true },
      { person: 'person-u3', caseId: 'case-2', past: false },
    ],
    recusals: [
      { seat: 'e4', caseId: 'case-1' },
      { seat: 'e3', caseId: 'case-2' },
    ],
  };
  expect([...recusedOf(room(), ties, TRAINING)].sort()).toEqual(['e4', 'u1']);
  expect([...recusedOf(room(), ties, EXPERIENCE)].sort()).toEqual(['e4', 'u1', 'u2']);
  expect(electorsOf(room(), ties, EXPERIENCE).recused).toEqual(['e4', 'u1', 'u2']);
});

test('a ballot freezes the rules it is counted by, the voters in the room and who presides', () => {
  const { parity, imbalance, majority, tie, quorum } = ACCORD.parameters;
  const { rules, voters, president } = electorsOf(
    room({}, { e1: away, u4: away, u3: { voting: false } }),
    NO_TIES,
    TRAINING,
  );
  expect(rules).toEqual({ parity, imbalance, majority, tie, quorum });
  expect(voters.map(({ seat }) => seat)).toEqual(['e2', 'e3', 'e4', 'u1', 'u2']);
  expect(president).toBe('e2');
  expect(electorsOf(room({}, { e1: away, e2: away }), NO_TIES, TRAINING).president).toBeNull();
});

const postponed = { ...ACCORD.parameters, imbalance: 'POSTPONE' } as const;
const three = { ...ACCORD.parameters, quorum: { employers: 4, unions: 1, total: null } } as const;
const recused = (...seats: readonly string[]) => ({
  links: [],
  recusals: seats.map((seat) => ({ seat, caseId: 'case-1' })),
});

test.each([
  ['nothing bars a full jury', room(), NO_TIES, null],
  ['nor one whose voices are equalised', room({}, { u4: away }), NO_TIES, null],
  ['a side that is not there', room({}, { u1: away, u2: away, u3: away, u4: away }), NO_TIES, 'NO_QUORUM'],
  ['a side that is recused', room(), recused('u1', 'u2', 'u3', 'u4'), 'NO_QUORUM'],
  ['a quorum broken by a recusal', room({ parameters: three }), recused('e4'), 'NO_QUORUM'],
  ['parity the rules want exact, kept', room({ parameters: postponed }), NO_TIES, null],
  [
    'parity the rules want exact, broken by an absence',
    room({ parameters: postponed }, { u4: away }),
    NO_TIES,
    'PARITY_BROKEN',
  ],
  ['parity the rules want exact, broken by a recusal', room({ parameters: postponed }), recused('e4'), 'PARITY_BROKEN'],
] as const)('what bars a decision: %s', (_, at, ties, expected) => {
  expect(barOf(electorsOf(at, ties, TRAINING))).toBe(expected);
});

test('somebody votes for their own seat and those they represent, as far as each weighs something', () => {
  const parameters = { ...ACCORD.parameters, proxiesPerHolder: 1, imbalance: 'SURPLUS_WITHOUT_VOTE' } as const;
  const proxy = electorsOf(room({ parameters }, { u4: { ...away, proxyTo: 'u1' } }), NO_TIES, TRAINING);
  expect(seatsVotedFor(proxy, 'u1')).toEqual(['u1', 'u4']);
  expect(seatsVotedFor(proxy, 'u4')).toEqual([]);
  expect(hasVoice(proxy, 'u4')).toBe(false);
  expect(hasVoice(proxy, 'u2')).toBe(true);
  const surplus = electorsOf(
    room({
      parameters,
      seats: [...room({}, { u3: away, u4: away }).seats, seatOf('EMPLOYERS', 5, 'x', { voting: false })],
    }),
    NO_TIES,
    TRAINING,
  );
  expect(['e1', 'e2', 'e3', 'e4', 'e5', 'u1', 'nobody'].filter((seat) => hasVoice(surplus, seat))).toEqual([
    'e1',
    'e2',
    'u1',
  ]);
  expect(hasVoice(electorsOf(room(), recused('e1'), TRAINING), 'e1')).toBe(false);
});
