import { ROLES, SECOND_FACTOR_ROLES } from '@delibere/shared';
import { expect, test } from 'vitest';
import { grantState, needsSecondFactor } from './grants.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

test.each([
  ['2025-12-31', YEAR, null, 'TO_COME'],
  ['2026-01-01', YEAR, null, 'IN_FORCE'],
  ['2026-12-31', YEAR, null, 'IN_FORCE'],
  ['2027-01-01', YEAR, null, 'OVER'],
  ['2099-01-01', { from: '2026-01-01', to: null }, null, 'IN_FORCE'],
  ['2026-06-01', { from: '2026-06-01', to: '2026-06-01' }, null, 'IN_FORCE'],
  ['2026-06-01', YEAR, '2026-06-01T08:00:00.000Z', 'REVOKED'],
  ['2025-12-31', YEAR, '2025-11-01T08:00:00.000Z', 'REVOKED'],
] as const)('on %s a grant of %j, revoked %s, is %s', (today, period, revokedAt, state) => {
  expect(grantState(period, revokedAt, today)).toBe(state);
});

test.each(ROLES)('%s asks for a second factor exactly where the table says so', (role) => {
  const guarded: readonly string[] = SECOND_FACTOR_ROLES;
  expect(needsSecondFactor(role)).toBe(guarded.includes(role));
});
