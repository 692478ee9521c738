import { SESSION_STATES } from '@delibere/shared';
import { expect, test } from 'vitest';
import { sessionParties } from './parties.ts';

const called = { examCentreId: 'centre', persons: ['p1', 'p2'], organisations: ['union', 'chamber'], asked: ['other'] };

test('a draft is the affair of its centre and of those who were asked to designate', () => {
  expect(sessionParties({ ...called, state: 'DRAFT' })).toEqual({
    persons: [],
    scopes: { EXAM_CENTRE: ['centre'], ORGANISATION: ['other'] },
  });
});

test.each(SESSION_STATES.filter((state) => state !== 'DRAFT'))(
  '%s: those who sit and their organisations too',
  (state) => {
    expect(sessionParties({ ...called, state })).toEqual({
      persons: ['p1', 'p2'],
      scopes: { EXAM_CENTRE: ['centre'], ORGANISATION: ['other', 'union', 'chamber'] },
    });
  },
);
