import {
  BALLOT_ACTIONS,
  CASE_ACTIONS,
  type Permission,
  SEAT_ACTIONS,
  SESSION_GESTURES,
  SESSION_STATES,
} from '@delibere/shared';
import { expect, test } from 'vitest';
import {
  BALLOT_POLICIES,
  CASE_POLICIES,
  type CaseStanding,
  linkRefusal,
  recusalRefusal,
  standingOfCase,
} from './case-policies.ts';
import { allowedOf, type SittingViewer } from './policy.ts';
import type { Electors } from './room.ts';
import { SEAT_POLICIES } from './seat-policies.ts';
import { SESSION_POLICIES } from './session-policies.ts';
import { signingRefusal } from './signing.ts';

const ELECTORS: Electors = {
  rules: {
    parity: 'HEADCOUNT',
    imbalance: 'EQUALISE',
    majority: { kind: 'SIMPLE' },
    tie: 'PRESIDENT',
    quorum: { employers: 1, unions: 1, total: 2 },
  },
  voters: [
    { seat: 'e1', college: 'EMPLOYERS', rank: 1, tempWork: false, representedBy: null },
    { seat: 'u1', college: 'UNIONS', rank: 1, tempWork: false, representedBy: null },
  ],
  recused: [],
  president: 'e1',
};
const PENDING: CaseStanding = {
  state: 'OPEN',
  rank: 1,
  progress: 'PENDING',
  rounds: 0,
  ballotOpen: false,
  ballots: 'NONE',
  clear: true,
  electors: ELECTORS,
};
const SEATED: readonly Permission[] = [
  'convocation.answer',
  'recusal.record',
  'attendance.sign',
  'case.deliberate',
  'vote.cast',
  'session.step',
];
const CENTRE: readonly Permission[] = [
  'case.write',
  'case.attach',
  'recusal.record',
  'attendance.sign',
  'session.step',
];
const who = (permissions: readonly Permission[], parts: Partial<SittingViewer> = {}): SittingViewer => ({
  own: null,
  there: false,
  presides: false,
  roles: [],
  may: (permission) => permissions.includes(permission),
  ...parts,
});
const PRESIDENT = who(SEATED, { own: 'e1', there: true, presides: true, roles: ['PRESIDENT'] });
const MEMBER = who(SEATED, { own: 'u1', there: true, roles: ['MEMBER'] });
const AWAY = who(SEATED, { own: 'u1', roles: ['MEMBER'] });
const MANAGER = who(CENTRE, { roles: ['EXAM_CENTRE_MANAGER'] });
const WATCHER = who([], { roles: ['ADMINISTRATOR', 'AUDITOR'] });

test.each<[string, CaseStanding, SittingViewer, string]>([
  [
    'the president',
    PENDING,
    PRESIDENT,
    'DECLARE_LINK RECORD_RECUSAL DECIDE_BY_CONSENSUS DECIDE OPEN_BALLOT CARRY_OVER',
  ],
  [
    'the president, of a case that is not clear',
    { ...PENDING, clear: false },
    PRESIDENT,
    'DECLARE_LINK RECORD_RECUSAL DECIDE OPEN_BALLOT CARRY_OVER',
  ],
  [
    'the president, after a ballot that settled',
    { ...PENDING, ballots: 'SETTLED', clear: false, rounds: 1 },
    PRESIDENT,
    'DECLARE_LINK RECORD_RECUSAL DECIDE CARRY_OVER',
  ],
  [
    'the president, after twenty ballots',
    { ...PENDING, ballots: 'UNDECIDED', clear: false, rounds: 20 },
    PRESIDENT,
    'DECLARE_LINK RECORD_RECUSAL CARRY_OVER',
  ],
  [
    'the president, after a ballot that decided nothing',
    { ...PENDING, ballots: 'UNDECIDED', clear: false, rounds: 1 },
    PRESIDENT,
    'DECLARE_LINK RECORD_RECUSAL OPEN_BALLOT CARRY_OVER',
  ],
  ['the president, during a ballot', { ...PENDING, ballotOpen: true }, PRESIDENT, ''],
  ['the president, once decided', { ...PENDING, progress: 'DECIDED' }, PRESIDENT, 'REOPEN'],
  ['the president, once closed', { ...PENDING, progress: 'CARRIED_OVER', state: 'CLOSED' }, PRESIDENT, ''],
  [
    'the president, without a union in the room',
    { ...PENDING, electors: { ...ELECTORS, voters: ELECTORS.voters.slice(0, 1) } },
    PRESIDENT,
    'DECLARE_LINK RECORD_RECUSAL CARRY_OVER',
  ],
  ['a member', PENDING, MEMBER, 'DECLARE_LINK RECORD_RECUSAL OPEN_BALLOT'],
  ['a member who is away', PENDING, AWAY, 'DECLARE_LINK RECORD_RECUSAL'],
  [
    'a member who is recused',
    { ...PENDING, electors: { ...ELECTORS, recused: ['u1'] } },
    MEMBER,
    'DECLARE_LINK RECORD_RECUSAL',
  ],
  ['a member before', { ...PENDING, state: 'CONVENED' }, AWAY, 'DECLARE_LINK RECORD_RECUSAL'],
  [
    'the centre before',
    { ...PENDING, state: 'DRAFT' },
    MANAGER,
    'CHANGE REMOVE ATTACH_DOCUMENT DECLARE_LINK RECORD_RECUSAL',
  ],
  ['the centre', PENDING, MANAGER, 'DECLARE_LINK'],
  ['who watches', PENDING, WATCHER, ''],
])('with a case, %s', (_, standing, viewer, expected) => {
  expect(allowedOf(CASE_POLICIES, CASE_ACTIONS, standing, viewer).join(' ')).toBe(expected);
});

test('in a ballot voters who are there vote and the one who presides closes, while it is open', () => {
  const open = { closed: false, electors: ELECTORS };
  const actions = (viewer: SittingViewer, standing = open) =>
    allowedOf(BALLOT_POLICIES, BALLOT_ACTIONS, standing, viewer);
  expect(actions(PRESIDENT)).toEqual(['VOTE', 'CLOSE']);
  expect(actions(MEMBER)).toEqual(['VOTE']);
  expect(actions(AWAY)).toEqual([]);
  expect(actions(PRESIDENT, { ...open, closed: true })).toEqual([]);
});

test('a link is told of oneself, or of anybody by the centre; a recusal of others before the sitting by it, and in it by who presides', () => {
  const before = { ...PENDING, state: 'CONVENED' } as const;
  expect([linkRefusal(PENDING, MEMBER, true).ok, linkRefusal(PENDING, MEMBER, false).ok]).toEqual([true, false]);
  expect(linkRefusal(PENDING, MANAGER, false).ok).toBe(true);
  const recuses = (standing: CaseStanding, viewer: SittingViewer) =>
    ['e1', 'u1'].filter((seat) => recusalRefusal(standing, viewer, seat).ok);
  expect([recuses(before, PRESIDENT), recuses(before, AWAY), recuses(before, MANAGER)]).toEqual([
    ['e1'],
    ['u1'],
    ['e1', 'u1'],
  ]);
  expect([recuses(PENDING, PRESIDENT), recuses(PENDING, MEMBER), recuses(PENDING, MANAGER)]).toEqual([
    ['e1', 'u1'],
    ['u1'],
    [],
  ]);
});

const DAY = { sessionOn: '2027-01-14', on: '2027-01-14' } as const;

test.each([
  ['CONVENED', DAY.on, MEMBER, 'u1', false, 'ANSWER SIGN_DRAWN SIGN_BY_CODE'],
  ['CONVENED', DAY.on, MEMBER, 'u1', true, 'ANSWER RECORD_DEPARTURE'],
  ['CONVENED', '2027-01-13', MEMBER, 'u1', false, 'ANSWER'],
  ['CONVENED', '2027-01-15', MEMBER, 'u1', false, ''],
  ['OPEN', '2027-01-15', MEMBER, 'u1', false, 'SIGN_DRAWN SIGN_BY_CODE'],
  ['OPEN', DAY.on, MEMBER, 'e1', true, ''],
  ['OPEN', DAY.on, PRESIDENT, 'u1', true, 'RECORD_DEPARTURE'],
  ['OPEN', DAY.on, MANAGER, 'u1', false, 'SIGN_DRAWN'],
  ['OPEN', DAY.on, MANAGER, 'u1', true, 'RECORD_DEPARTURE'],
  ['OPEN', DAY.on, WATCHER, 'u1', true, ''],
  ['CLOSED', DAY.on, MANAGER, 'u1', true, ''],
] as const)('%s on %s, a seat: %#', (state, on, viewer, seat, present, expected) => {
  const standing = { ...DAY, state, on, seat, held: true, present };
  expect(allowedOf(SEAT_POLICIES, SEAT_ACTIONS, standing, viewer).join(' ')).toBe(expected);
});

test('nobody signs for a seat that nobody holds', () => {
  const standing = { ...DAY, state: 'OPEN', seat: 'u2', held: false, present: false } as const;
  expect(allowedOf(SEAT_POLICIES, SEAT_ACTIONS, standing, MANAGER)).toEqual([]);
});

test('the centre and who presides keep a session, each in its time', () => {
  const gestures = (viewer: SittingViewer) =>
    Object.fromEntries(
      SESSION_STATES.map((state) => [
        state,
        allowedOf(SESSION_POLICIES, SESSION_GESTURES, { ...DAY, state }, viewer).join(' '),
      ]).filter(([, allowed]) => allowed !== ''),
    );
  expect(gestures(MANAGER)).toEqual({
    DRAFT: 'ENTER_CASE',
    CONVENED: 'DRAW_ATTENDANCE_CODE ENTER_CASE',
    OPEN: 'DRAW_ATTENDANCE_CODE',
    CLOSED: 'DRAW_UP_MINUTES',
    SEALED: 'RECTIFY_MINUTES',
    TRANSMITTED: 'RECTIFY_MINUTES',
  });
  expect(gestures(PRESIDENT)).toEqual({
    CONVENED: 'DRAW_ATTENDANCE_CODE',
    OPEN: 'DRAW_ATTENDANCE_CODE DECIDE_BY_CONSENSUS',
    CLOSED: 'DRAW_UP_MINUTES',
    SEALED: 'RECTIFY_MINUTES',
    TRANSMITTED: 'RECTIFY_MINUTES',
  });
  expect([gestures(MEMBER), gestures(WATCHER)]).toEqual([{}, {}]);
});

test('minutes are signed once, by who came and proved a moment ago who they are', () => {
  const now = new Date('2027-01-14T12:00:00Z');
  const ready = { state: 'CLOSED', own: 'u1', attended: true, signed: false, identifiedAt: now, now } as const;
  const code = (parts: Partial<Parameters<typeof signingRefusal>[0]>) => {
    const may = signingRefusal({ ...ready, ...parts });
    return may.ok ? 'OK' : may.refusal.code;
  };
  expect([
    code({}),
    code({ state: 'SEALED' }),
    code({ own: null }),
    code({ attended: false }),
    code({ signed: true }),
    code({ identifiedAt: undefined }),
    code({ identifiedAt: new Date('2027-01-14T11:50:00Z') }),
    code({ identifiedAt: new Date('2027-01-14T11:49:59Z') }),
  ]).toEqual([
    'OK',
    'WRONG_STATE',
    'WRONG_ROLE',
    'NOT_PRESENT',
    'ALREADY_SIGNED',
    'REAUTHENTICATION_NEEDED',
    'OK',
    'REAUTHENTICATION_NEEDED',
  ]);
});

test('where a case stands is read of its last ballot', () => {
  const one = { rank: 3, progress: 'PENDING', summary: { blocks: [] } } as never;
  const round = (settles: boolean) => ({ id: 'b', closedAt: '2027-01-14T09:00:00Z', verdict: { settles } as never });
  const room = { state: 'OPEN', sessionOn: DAY.sessionOn } as const;
  const standing = standingOfCase(one, [round(false), round(true)], room, ELECTORS);
  expect(standing).toMatchObject({ rank: 3, rounds: 2, ballotOpen: false, ballots: 'SETTLED', clear: false });
  const again = standingOfCase(one, [round(false), { id: 'c', closedAt: null, verdict: null }], room, ELECTORS);
  expect(again).toMatchObject({ ballotOpen: true, ballots: 'UNDECIDED' });
});
