import { ROLES, type Role } from '@delibere/shared';
import { expect, test } from 'vitest';
import { navigationOf } from './navigation.ts';
import { RIGHTS } from './rights.ts';

const EXPECTED: Readonly<Record<Role, string>> = {
  PARTNER: 'CERTIFICATIONS ACCOUNT',
  DELEGATION_MEMBER: 'CERTIFICATIONS MY_SESSIONS ORGANISATIONS RULES ACCOUNT',
  DELEGATION_LEAD: 'CERTIFICATIONS MY_SESSIONS ORGANISATIONS PEOPLE RULES ACCOUNT',
  ASSESSOR: 'CERTIFICATIONS ORGANISATIONS ACCOUNT',
  COMPANY_TUTOR: 'CERTIFICATIONS ORGANISATIONS ACCOUNT',
  CANDIDATE: 'CERTIFICATIONS ORGANISATIONS ACCOUNT',
  EXAM_CENTRE_MANAGER: 'CERTIFICATIONS JURIES ORGANISATIONS PEOPLE RULES ACCOUNT',
  ADMINISTRATOR: 'CERTIFICATIONS JURIES ORGANISATIONS PEOPLE RULES ACCESS ACCOUNT',
  AUDITOR: 'CERTIFICATIONS JURIES ORGANISATIONS PEOPLE RULES ACCESS AUDIT ACCOUNT',
};
const of = (...roles: readonly Role[]): string =>
  navigationOf(RIGHTS, { accountId: 'a', grants: roles.map((role) => ({ role, scope: null })) }).join(' ');

test.each(ROLES)('%s finds a way to what it may do, and to nothing else', (role) => {
  expect(of(role)).toBe(EXPECTED[role]);
});

test('roles add up, and the order stays', () => {
  expect(of('AUDITOR', 'CANDIDATE')).toBe(EXPECTED.AUDITOR);
  expect(of('CANDIDATE', 'EXAM_CENTRE_MANAGER')).toBe(EXPECTED.EXAM_CENTRE_MANAGER);
});

test('who has a role for one case is shown that case, beside what their other roles open', () => {
  const grant = { role: 'CANDIDATE', scope: { kind: 'CASE', id: 'k' } } as const;
  expect(navigationOf(RIGHTS, { accountId: 'a', grants: [grant] })).toEqual(['MY_CASES', 'ACCOUNT']);
  const lead = { role: 'DELEGATION_MEMBER', scope: { kind: 'ORGANISATION', id: 'o' } } as const;
  expect(navigationOf(RIGHTS, { accountId: 'a', grants: [grant, lead] }).join(' ')).toBe(
    EXPECTED.DELEGATION_MEMBER.replace(' ', ' MY_CASES '),
  );
});

test('somebody without a role, or whose roles wait for a second factor, finds what is public and their account', () => {
  expect(of()).toBe('CERTIFICATIONS ACCOUNT');
});

test('a program finds nothing: it has no use for pages', () => {
  expect(navigationOf(RIGHTS, { accountId: null, grants: [{ role: 'PARTNER', scope: null }] })).toEqual([]);
});
