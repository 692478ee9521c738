import { expect, test } from 'vitest';
import { parseAccountsSearch, parseInvitationsSearch, parseInviteSearch } from './access-search.ts';

test('what a URL says is kept as far as it is understood', () => {
  expect(parseAccountsSearch({ q: ' marie ', role: 'AUDITOR', closed: true })).toEqual({
    q: 'marie',
    role: 'AUDITOR',
    closed: true,
  });
  expect(parseAccountsSearch({ q: 12, role: 'KING', closed: 'perhaps', x: 1 })).toEqual({ q: '12' });
  expect(parseAccountsSearch({ closed: 'false' })).toEqual({ closed: false });
  expect(parseInvitationsSearch({ state: 'PENDING', q: '' })).toEqual({ state: 'PENDING' });
  expect(parseInvitationsSearch({ state: ['PENDING'], q: {} })).toEqual({});
  expect(parseInviteSearch({ person: '5f4d7c1e-0000-4000-8000-000000000000' })).toHaveProperty('person');
  expect(parseInviteSearch({ person: 'me' })).toEqual({});
});
