import type { Role } from '@delibere/shared';
import { expect, test } from 'vitest';
import { grantsThatCount, secondFactorOf } from './second-factor.ts';

test.each([
  [['DELEGATION_MEMBER'], false, false, 'NOT_NEEDED', ['DELEGATION_MEMBER']],
  [['DELEGATION_MEMBER'], true, false, 'TO_VERIFY', []],
  [['DELEGATION_MEMBER'], true, true, 'VERIFIED', ['DELEGATION_MEMBER']],
  [['ADMINISTRATOR', 'DELEGATION_MEMBER'], false, false, 'TO_ENROL', ['DELEGATION_MEMBER']],
  // A code given before the app was taken away counts no more.
  [['AUDITOR'], false, true, 'TO_ENROL', []],
  [['AUDITOR'], true, false, 'TO_VERIFY', []],
  [['ADMINISTRATOR', 'AUDITOR'], true, true, 'VERIFIED', ['ADMINISTRATOR', 'AUDITOR']],
] as const)('%j, enrolled %s, given %s: %s, and %j count', (roles, enrolled, given, state, counting) => {
  const grants = roles.map((role: Role) => ({ role, scope: null }));
  const found = secondFactorOf(grants, { enrolled, given });
  expect(found).toBe(state);
  expect(grantsThatCount(grants, found).map(({ role }) => role)).toEqual(counting);
});
