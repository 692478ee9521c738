import type { Permission } from '@delibere/shared';
import { expect, test } from 'vitest';
import { may, mayEver, type Parties, type Relation, type Rights, reach } from './rights.ts';
import type { Scope, Viewer } from './viewer.ts';

const PERMISSION: Permission = 'person.read';

function rights(relation: Relation | undefined): Rights {
  return { [PERMISSION]: relation === undefined ? {} : { DELEGATION_LEAD: relation } } as Rights;
}

const viewer = (scope: Scope): Pick<Viewer, 'accountId' | 'personId' | 'grants'> => ({
  accountId: 'a1',
  personId: 'p1',
  grants: [{ role: 'DELEGATION_LEAD', scope }],
});

const UNION: Scope = { kind: 'ORGANISATION', id: 'u1' };
const OWN: Parties = { persons: ['p1'] };
const SAME: Parties = { scopes: { ORGANISATION: ['u0', 'u1'] } };
/** The same id, but of a centre. */
const OTHER: Parties = { accounts: ['a2'], persons: ['p2'], scopes: { ORGANISATION: ['u2'], EXAM_CENTRE: ['u1'] } };

test.each([
  [undefined, UNION, [false, false, false]],
  ['OWN', UNION, [true, false, false]],
  ['SCOPE', UNION, [true, true, false]],
  ['SCOPE', { kind: 'EXAM_CENTRE', id: 'u2' }, [true, false, false]],
  ['SCOPE', null, [true, true, true]],
  ['ANY', UNION, [true, true, true]],
] as const)('%s within %j: own, same scope, other are %j', (relation, scope, expected) => {
  expect([OWN, SAME, OTHER].map((parties) => may(rights(relation), viewer(scope), PERMISSION, parties))).toEqual(
    expected,
  );
  expect(mayEver(rights(relation), viewer(scope), PERMISSION)).toBe(relation !== undefined);
});

test('an account counts as its own, and nobody without an account or a person owns what has none', () => {
  expect(may(rights('OWN'), viewer(UNION), PERMISSION, { accounts: ['a1'] })).toBe(true);
  const key = { ...viewer(UNION), accountId: null, personId: null };
  expect(may(rights('OWN'), key, PERMISSION, {})).toBe(false);
  expect(reach(rights('OWN'), key, PERMISSION)).toEqual({ all: false, accounts: [], persons: [], scopes: {} });
});

test('without a grant, nothing is in reach, not even oneself', () => {
  const nobody = { ...viewer(UNION), grants: [] };
  expect(reach(rights('ANY'), nobody, PERMISSION)).toEqual({ all: false, accounts: [], persons: [], scopes: {} });
  expect(mayEver(rights('ANY'), nobody, PERMISSION)).toBe(false);
});

test('a key made for something else may not, whatever its grants', () => {
  const key = (only: readonly Permission[]) => ({ ...viewer(null), only });
  for (const [only, allowed] of [
    [[PERMISSION], true],
    [['organisation.read'], false],
    [[], false],
  ] as const) {
    expect(mayEver(rights('ANY'), key(only), PERMISSION)).toBe(allowed);
    expect(may(rights('ANY'), key(only), PERMISSION, OTHER)).toBe(allowed);
    expect(reach(rights('ANY'), key(only), PERMISSION).all).toBe(allowed);
  }
});
