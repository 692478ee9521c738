import type { Role, SessionRole } from '@delibere/shared';
import { expect, test } from 'vitest';
import type { Grant, Scope } from '../../../kernel/authorisation/viewer.ts';
import { rolesIn } from './viewer-roles.ts';

const PLACES = {
  examCentreId: 'centre',
  seats: [
    { id: 's1', personId: 'paul', organisationId: 'chamber' },
    { id: 's2', personId: 'nadia', organisationId: 'union' },
    { id: 's3', personId: null, organisationId: 'other' },
  ],
  chair: 's1',
};

const centre = (id: string): Scope => ({ kind: 'EXAM_CENTRE', id });
const organisation = (id: string): Scope => ({ kind: 'ORGANISATION', id });
const grant = (role: Role, scope: Scope = null): Grant => ({ role, scope });

test.each<[string, string | null, readonly Grant[], readonly SessionRole[]]>([
  ['nobody', null, [], []],
  ['a stranger with no grant', 'zoe', [], []],
  ['whoever presides', 'paul', [grant('DELEGATION_MEMBER')], ['PRESIDENT']],
  ['a member', 'nadia', [grant('DELEGATION_MEMBER')], ['MEMBER']],
  ['a member whose grant has ended', 'nadia', [], []],
  ['somebody seated who has other grants only', 'nadia', [grant('ASSESSOR')], []],
  ['a delegate who is not seated', 'zoe', [grant('DELEGATION_MEMBER')], []],
  ['an account without a person, beside a vacant seat', null, [grant('DELEGATION_MEMBER')], []],
  ['a lead who sits', 'nadia', [grant('DELEGATION_LEAD', organisation('union'))], ['MEMBER', 'DELEGATION_LEAD']],
  ['a lead of an organisation called', 'zoe', [grant('DELEGATION_LEAD', organisation('other'))], ['DELEGATION_LEAD']],
  ['a lead of an organisation not called', 'zoe', [grant('DELEGATION_LEAD', organisation('else'))], []],
  ['a lead of none in particular', 'zoe', [grant('DELEGATION_LEAD')], []],
  ['a member of an organisation called', 'zoe', [grant('DELEGATION_MEMBER', organisation('other'))], []],
  ['the manager of the centre', null, [grant('EXAM_CENTRE_MANAGER', centre('centre'))], ['EXAM_CENTRE_MANAGER']],
  ['the manager of another centre', null, [grant('EXAM_CENTRE_MANAGER', centre('else'))], []],
  ['a manager of all centres', null, [grant('EXAM_CENTRE_MANAGER')], ['EXAM_CENTRE_MANAGER']],
  ['an administrator', null, [grant('ADMINISTRATOR')], ['ADMINISTRATOR']],
  ['an auditor of another centre', null, [grant('AUDITOR', centre('else'))], ['AUDITOR']],
  ['an auditor', null, [grant('AUDITOR')], ['AUDITOR']],
  [
    'somebody who is everything',
    'paul',
    [
      grant('AUDITOR'),
      grant('DELEGATION_LEAD', organisation('chamber')),
      grant('EXAM_CENTRE_MANAGER', centre('centre')),
      grant('ADMINISTRATOR'),
    ],
    ['ADMINISTRATOR', 'EXAM_CENTRE_MANAGER', 'PRESIDENT', 'DELEGATION_LEAD', 'AUDITOR'],
  ],
])('%s', (_, personId, grants, expected) => {
  expect(rolesIn({ personId, grants }, PLACES)).toEqual(expected);
});
