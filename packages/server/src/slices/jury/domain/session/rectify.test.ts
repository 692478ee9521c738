import { SESSION_ROLES, SESSION_STATES } from '@delibere/shared';
import { expect, test } from 'vitest';
import { type Rectification, rectify, type SealedMinutes } from './rectify.ts';

const MINUTES: SealedMinutes = { state: 'SEALED', sealedOn: '2026-06-16', rectifications: [] };
const GIVEN = { on: '2026-06-20', reason: ' Nom mal écrit ', text: ' Lire « Le Goff » ' };
const FIRST: Rectification = { number: 1, on: '2026-06-20', reason: 'Nom mal écrit', text: 'Lire « Le Goff »' };

test('a rectification is dated, reasoned and numbered', () => {
  expect(rectify(MINUTES, GIVEN, 'PRESIDENT')).toEqual({ ok: true, value: FIRST });
  const second = rectify({ ...MINUTES, state: 'TRANSMITTED', rectifications: [FIRST] }, GIVEN, 'EXAM_CENTRE_MANAGER');
  expect(second).toEqual({ ok: true, value: { ...FIRST, number: 2 } });
});

test.each<[string, Partial<SealedMinutes>, Partial<typeof GIVEN>, unknown]>([
  ['on the very day of the seal', {}, { on: '2026-06-16' }, null],
  ['before the seal', {}, { on: '2026-06-15' }, 'BEFORE_LAST'],
  ['before another one', { rectifications: [{ ...FIRST, on: '2026-06-21' }] }, {}, 'BEFORE_LAST'],
  ['of minutes without a seal', { sealedOn: null }, {}, 'NOT_SEALED'],
  ['without a reason', {}, { reason: ' ' }, 'REASON_MISSING'],
  ['without a text', {}, { text: ' ' }, 'TEXT_MISSING'],
])('a rectification %s', (_, minutes, given, refusal) => {
  const result = rectify({ ...MINUTES, ...minutes }, { ...GIVEN, ...given }, 'PRESIDENT');
  expect(result.ok ? null : result.refusal).toBe(refusal);
});

test('before the seal there is nothing to rectify, and not everybody may', () => {
  for (const state of SESSION_STATES) {
    for (const role of SESSION_ROLES) {
      const result = rectify({ ...MINUTES, state }, GIVEN, role);
      const may = role === 'PRESIDENT' || role === 'EXAM_CENTRE_MANAGER';
      const sealed = state === 'SEALED' || state === 'TRANSMITTED';
      expect(result.ok ? null : result.refusal).toBe(may ? (sealed ? null : 'NOT_SEALED') : 'WRONG_ROLE');
    }
  }
});
