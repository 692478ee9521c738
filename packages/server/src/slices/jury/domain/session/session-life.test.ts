import {
  BUNDLE_PIECES,
  SESSION_ACTIONS,
  SESSION_REMARKS,
  SESSION_ROLES,
  SESSION_STATES,
  type SessionAction,
  type SessionRole,
  sessionRemarkSentence,
} from '@delibere/shared';
import { expect, test } from 'vitest';
import {
  ACCORD,
  FICHE,
  SESSION_DAY,
  SOUND_JURY,
  unionOf,
  without,
  withSeats,
} from '../../../../../testkit/jury/composition.ts';
import { checkComposition, findingKey } from '../composition/check-composition.ts';
import { EDITABLE_STATES } from './editable.ts';
import type { SessionFacts } from './session-facts.ts';
import { allowedSessionActions, roleFor, SESSION_LIFE, sessionStepsFor, stepSession } from './session-life.ts';

const FACTS: SessionFacts = {
  state: 'DRAFT',
  on: '2026-05-20',
  composition: SOUND_JURY,
  ruleSet: FICHE,
  overrides: [],
  cases: ['DECIDED', 'CARRIED_OVER'],
  openBallots: 0,
  signatures: ['e1', 'u1'],
  presidedBy: 'e1',
  bundle: BUNDLE_PIECES,
};

/** Facts under which nothing stands in the way of an action. */
const READY: Readonly<Record<SessionAction, SessionFacts>> = {
  CONVENE: FACTS,
  OPEN: { ...FACTS, state: 'CONVENED', on: SESSION_DAY, cases: ['PENDING'] },
  CLOSE: { ...FACTS, state: 'OPEN', on: SESSION_DAY },
  SEAL: { ...FACTS, state: 'CLOSED', on: SESSION_DAY },
  TRANSMIT: { ...FACTS, state: 'SEALED', on: '2026-07-01' },
  POSTPONE: { ...FACTS, state: 'CONVENED', cases: ['PENDING'] },
  RESCHEDULE: { ...FACTS, state: 'POSTPONED' },
  CANCEL: FACTS,
};

const O = ['ADMINISTRATOR', 'EXAM_CENTRE_MANAGER'] as const;
const S = ['EXAM_CENTRE_MANAGER', 'PRESIDENT'] as const;

/** What may happen, written out again: everything else is refused. */
const MAY: readonly (readonly [SessionAction, string, string, readonly SessionRole[]])[] = [
  ['CONVENE', 'DRAFT', 'CONVENED', O],
  ['OPEN', 'CONVENED', 'OPEN', S],
  ['CLOSE', 'OPEN', 'CLOSED', S],
  ['SEAL', 'CLOSED', 'SEALED', S],
  ['TRANSMIT', 'SEALED', 'TRANSMITTED', ['EXAM_CENTRE_MANAGER']],
  ['POSTPONE', 'CONVENED', 'POSTPONED', [...O, 'PRESIDENT']],
  ['POSTPONE', 'OPEN', 'POSTPONED', [...O, 'PRESIDENT']],
  ['RESCHEDULE', 'POSTPONED', 'DRAFT', O],
  ['CANCEL', 'DRAFT', 'CANCELLED', O],
  ['CANCEL', 'CONVENED', 'CANCELLED', O],
  ['CANCEL', 'POSTPONED', 'CANCELLED', O],
];

test('of all actions, states and roles, what is listed may happen and all the rest is refused', () => {
  for (const action of SESSION_ACTIONS) {
    for (const state of SESSION_STATES) {
      for (const role of SESSION_ROLES) {
        const rows = MAY.filter(([of]) => of === action);
        const listed = rows.find(([, from, , roles]) => from === state && roles.includes(role));
        const facts = { ...READY[action], state };
        const result = stepSession(facts, action, role, 'Because');
        const offered = allowedSessionActions(facts, role).map((offer) => offer.action);
        expect(offered.includes(action)).toBe(listed !== undefined);
        if (listed) expect(result).toMatchObject({ ok: true, value: { to: listed[2] } });
        else if (rows.some(([, , , roles]) => roles.includes(role))) {
          expect(result).toEqual({ ok: false, refusal: { code: 'WRONG_STATE' } });
        } else expect(result).toEqual({ ok: false, refusal: { code: 'WRONG_ROLE' } });
      }
    }
  }
});

test.each(SESSION_ACTIONS)('%s asks for a reason if it undoes what was announced, and for none otherwise', (action) => {
  const role = SESSION_LIFE[action].roles[0];
  if (role === undefined) throw new Error('Somebody may');
  const asked = action === 'POSTPONE' || action === 'CANCEL';
  const offered = allowedSessionActions(READY[action], role).find((offer) => offer.action === action);
  expect(offered).toMatchObject({ reasonAsked: asked, blockers: [], warnings: [] });
  for (const reason of [null, '  ']) {
    const result = stepSession(READY[action], action, role, reason);
    expect(result).toEqual(asked ? { ok: false, refusal: { code: 'REASON_MISSING' } } : { ok: true, value: offered });
  }
});

type Row = readonly [string, SessionAction, Partial<SessionFacts>, readonly string[], (readonly string[])?];
const jury = SOUND_JURY;
const early = { ...jury, sessionOn: '2026-05-19' };

const ROWS: readonly Row[] = [
  [
    'a day that is past',
    'CONVENE',
    { composition: early },
    ['SESSION_DAY_PAST'],
    Array(4).fill('LEAVE_NOTICE_TOO_SHORT'),
  ],
  ['today', 'CONVENE', { on: SESSION_DAY }, [], []],
  ['no case', 'CONVENE', { cases: [] }, [], ['NO_CASE']],
  ['no president', 'CONVENE', { composition: { ...jury, president: null } }, ['NO_PRESIDENT']],
  ['a union without a seat', 'CONVENE', { composition: without(jury, 'u2', 'e4') }, [], ['UNION_NOT_REPRESENTED']],
  ['the day before', 'OPEN', { on: '2026-06-15' }, ['NOT_THE_DAY']],
  ['the day after', 'OPEN', { on: '2026-06-17' }, ['NOT_THE_DAY']],
  ['no case', 'OPEN', { cases: [] }, [], ['NO_CASE']],
  [
    'a side that did not come: to be postponed',
    'OPEN',
    { composition: absentUnions() },
    ['COLLEGE_EMPTY'],
    Array(4).fill('UNION_NOT_REPRESENTED'),
  ],
  [
    'a union away, equalised',
    'OPEN',
    { composition: withSeats(jury, { u1: { present: false } }) },
    [],
    ['VOICES_EQUALISED', 'UNION_NOT_REPRESENTED'],
  ],
  ['a case pending', 'CLOSE', { cases: ['DECIDED', 'PENDING'] }, ['CASES_PENDING']],
  ['a ballot open', 'CLOSE', { openBallots: 1 }, ['BALLOT_OPEN']],
  ['no signature', 'SEAL', { signatures: [] }, ['PRESIDENT_NOT_SIGNED', 'COLLEGE_NOT_SIGNED', 'COLLEGE_NOT_SIGNED']],
  ['the president alone', 'SEAL', { signatures: ['e1'] }, ['COLLEGE_NOT_SIGNED']],
  ['another employer than the president', 'SEAL', { signatures: ['e2', 'u1'] }, ['PRESIDENT_NOT_SIGNED']],
  ['nobody presided', 'SEAL', { presidedBy: null }, ['PRESIDENT_NOT_SIGNED']],
  ['pieces missing', 'TRANSMIT', { bundle: ['MINUTES', 'CONVOCATIONS'] }, ['BUNDLE_INCOMPLETE', 'BUNDLE_INCOMPLETE']],
  ['the last day of three months', 'TRANSMIT', { on: '2026-09-16' }, []],
  ['the day after', 'TRANSMIT', { on: '2026-09-17' }, [], ['TRANSMISSION_LATE']],
  ['a case decided', 'POSTPONE', { state: 'OPEN', cases: ['DECIDED', 'PENDING'] }, ['CASES_DECIDED']],
  ['a ballot open', 'POSTPONE', { state: 'OPEN', openBallots: 2 }, ['BALLOT_OPEN']],
  ['cases carried over', 'POSTPONE', { cases: ['CARRIED_OVER'] }, []],
  ['no new day', 'RESCHEDULE', { on: SESSION_DAY }, ['NEW_DAY_MISSING']],
  ['a day to come', 'RESCHEDULE', { on: '2026-06-15' }, []],
];

function absentUnions(): SessionFacts['composition'] {
  const away = { present: false };
  return withSeats(jury, { u1: away, u2: away, u3: away, u4: away });
}

test.each(
  ROWS.map(([title, action, facts, blockers, warnings = []]) => [action, title, facts, blockers, warnings] as const),
)('[A12] before %s: %s', (action, _, change, blockers, warnings) => {
  const facts = { ...READY[action], ...change };
  const [role = 'AUDITOR'] = SESSION_LIFE[action].roles;
  const offered = allowedSessionActions(facts, role).find((offer) => offer.action === action);
  expect(offered?.blockers.map(({ code }) => code)).toEqual(blockers);
  expect(offered?.warnings.map(({ code }) => code)).toEqual(warnings);
  for (const remark of [...(offered?.blockers ?? []), ...(offered?.warnings ?? [])]) {
    if (!('remedy' in remark)) expect(sessionRemarkSentence(remark, 'fr')).not.toMatch(/[{}]|[A-Z]_[A-Z]/);
  }
  const result = stepSession(facts, action, role, 'Because');
  if (blockers.length === 0) expect(result).toEqual({ ok: true, value: offered });
  else expect(result).toEqual({ ok: false, refusal: { code: 'BLOCKED', blockers: offered?.blockers } });
});

test('every remark is shown', () => {
  const shown = new Set(ROWS.flatMap(([, , , blockers, warnings = []]) => [...blockers, ...warnings]));
  expect(SESSION_REMARKS.filter((code) => !shown.has(code))).toEqual([]);
});

test('remarks say what they are about', () => {
  const said = (action: SessionAction, change: Partial<SessionFacts>): unknown =>
    allowedSessionActions({ ...READY[action], ...change }, 'EXAM_CENTRE_MANAGER')
      .filter((offer) => offer.action === action)
      .flatMap(({ blockers, warnings }) => [...blockers, ...warnings].map(({ facts }) => facts));
  expect(said('CLOSE', { cases: ['PENDING', 'PENDING', 'DECIDED'], openBallots: 3 })).toEqual([
    { pending: 2 },
    { openBallots: 3 },
  ]);
  expect(said('TRANSMIT', { on: '2026-10-01', bundle: BUNDLE_PIECES.slice(1) })).toEqual([
    { piece: 'CONFORMITY_LETTER' },
    { latest: '2026-09-16' },
  ]);
  expect(said('SEAL', { signatures: ['e1'] })).toEqual([{ college: 'UNIONS' }]);
  expect(said('OPEN', { on: '2026-06-15' })).toEqual([{ sessionOn: SESSION_DAY, on: '2026-06-15' }]);
  expect(said('RESCHEDULE', { on: SESSION_DAY })).toEqual([{ sessionOn: SESSION_DAY }]);
  expect(said('CONVENE', { composition: early })).toContainEqual({ sessionOn: '2026-05-19' });
  expect(said('POSTPONE', { cases: ['DECIDED'] })).toEqual([{ decided: 1 }]);
});

const SHORT: SessionFacts = {
  ...FACTS,
  ruleSet: ACCORD,
  composition: {
    ...jury,
    organisations: jury.organisations.map((one) =>
      one.id === 'cgt' ? unionOf('cgt', { askedOn: '2026-06-04' }) : one,
    ),
  },
};

test('[A03] a notice too short is overridden with a reason, which is kept; the reason falls when the facts change', () => {
  const [finding] = checkComposition(SHORT.composition, ACCORD, { moment: 'CONVENING', on: SHORT.on });
  if (finding === undefined) throw new Error('A notice too short');
  expect(finding).toMatchObject({ code: 'NOTICE_TOO_SHORT', facts: { days: 12 }, overridable: true });
  const given = (reason: string, facts: SessionFacts = SHORT): unknown => {
    const overrides = [{ finding: findingKey(finding), reason }];
    const result = stepSession({ ...facts, overrides }, 'CONVENE', 'ADMINISTRATOR', null);
    return result.ok ? result.value.warnings : result.refusal.code;
  };
  expect(given('Accord de toutes les organisations')).toEqual([
    { ...finding, severity: 'WARNING', overriddenBecause: 'Accord de toutes les organisations' },
  ]);
  expect(given(' ')).toBe('BLOCKED');
  expect(given('Accord', { ...SHORT, composition: { ...SHORT.composition, sessionOn: '2026-06-15' } })).toBe('BLOCKED');
  const strict = { ...ACCORD, parameters: { ...ACCORD.parameters, noticeOverridable: false } };
  expect(given('Accord', { ...SHORT, ruleSet: strict })).toBe('BLOCKED');
});

test('what may not be overridden stays, whatever is said', () => {
  const composition = { ...jury, president: null };
  const [finding] = checkComposition(composition, FICHE, { moment: 'CONVENING', on: FACTS.on });
  if (finding === undefined) throw new Error('No president');
  const overrides = [{ finding: findingKey(finding), reason: 'Because' }];
  expect(stepSession({ ...FACTS, composition, overrides }, 'CONVENE', 'ADMINISTRATOR', null)).toEqual({
    ok: false,
    refusal: { code: 'BLOCKED', blockers: [{ ...finding, overriddenBecause: null }] },
  });
});

test.each(SESSION_ACTIONS)('of what is ready for %s nothing is said', (action) => {
  const steps = allowedSessionActions(READY[action], 'EXAM_CENTRE_MANAGER');
  expect(steps.find((one) => one.action === action)).toMatchObject({ blockers: [], warnings: [] });
});

test('somebody who is several things may take the steps of each, once', () => {
  const actions = (...roles: readonly SessionRole[]): readonly string[] =>
    sessionStepsFor(READY.OPEN, roles).map(({ action }) => action);
  expect(actions('PRESIDENT', 'ADMINISTRATOR')).toEqual(['OPEN', 'POSTPONE', 'CANCEL']);
  expect(actions('MEMBER', 'PRESIDENT')).toEqual(['OPEN', 'POSTPONE']);
  expect(actions('MEMBER', 'DELEGATION_LEAD', 'AUDITOR')).toEqual([]);
  expect(actions()).toEqual([]);
  const [open] = sessionStepsFor({ ...READY.OPEN, on: '2026-06-15' }, ['PRESIDENT']);
  expect(open?.blockers.map(({ code }) => code)).toEqual(['NOT_THE_DAY']);
});

test('a step is taken as the one of somebody’s roles that may, else as another of theirs', () => {
  expect(roleFor('SEAL', ['ADMINISTRATOR', 'PRESIDENT'])).toBe('PRESIDENT');
  expect(roleFor('CONVENE', ['ADMINISTRATOR', 'PRESIDENT'])).toBe('ADMINISTRATOR');
  expect(roleFor('TRANSMIT', ['MEMBER', 'PRESIDENT'])).toBe('MEMBER');
  expect(roleFor('SEAL', [])).toBeNull();
});

test('a session is composed until it opens, and again once it is put off', () => {
  expect(EDITABLE_STATES).toEqual(['DRAFT', 'CONVENED', 'POSTPONED']);
});
