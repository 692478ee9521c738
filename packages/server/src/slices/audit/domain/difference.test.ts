import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, sameFacts } from './difference.ts';
import { referenceOf } from './references.ts';

const path = (at: string, before: string | null, after: string | null) => ({ path: at, before, after });

test.each([
  ['nothing', undefined, undefined, []],
  ['the same', { a: 1, b: [1, { c: 'x' }] }, { b: [1, { c: 'x' }], a: 1 }, []],
  ['a fact that changed', { name: 'a', kind: 'UNION' }, { name: 'b', kind: 'UNION' }, [path('name', 'a', 'b')]],
  ['a beginning', undefined, { name: 'a', closed: false }, [path('name', null, 'a'), path('closed', null, 'false')]],
  ['an end', { name: 'a' }, null, [path('name', 'a', null)]],
  ['null, {} and [] are nothing', { a: null, b: {}, c: [] }, { d: null, e: '' }, [path('e', null, '')]],
  ['zero and false are something', { a: 0 }, { a: false }, [path('a', '0', 'false')]],
  ['what is nested', { c: { email: 'a', phone: '1' } }, { c: { email: 'b', phone: '1' } }, [path('c.email', 'a', 'b')]],
  [
    'values that came and went, in any order',
    { d: ['75', '92'] },
    { d: ['93', '75'] },
    [path('d', '92', null), path('d', null, '93')],
  ],
  ['a value that is there twice', { d: ['a'] }, { d: ['a', 'a'] }, [path('d', null, 'a')]],
  [
    'objects paired by id',
    {
      m: [
        { id: 1, to: null },
        { id: 2, to: 'x' },
      ],
    },
    {
      m: [
        { id: 2, to: 'y' },
        { id: 1, to: null },
      ],
    },
    [path('m.0.to', 'x', 'y')],
  ],
  [
    'an object that came',
    { m: [{ id: 1 }] },
    { m: [{ id: 1 }, { id: 2, to: 'y' }] },
    [path('m.1.id', null, '2'), path('m.1.to', null, 'y')],
  ],
  [
    'objects without id, the equal ones apart',
    { m: [{ a: 1 }, { a: 2 }] },
    { m: [{ a: 3 }, { a: 1 }] },
    [path('m.0.a', '2', '3')],
  ],
  ['another kind of value', { a: 'x' }, { a: { b: 1 } }, [path('a', 'x', '{"b":1}')]],
  [
    'names every object inherits',
    { constructor: 'a' },
    { toString: 'b' },
    [path('constructor', 'a', null), path('toString', null, 'b')],
  ],
  ['values that are no object', 'a', 'b', [path('', 'a', 'b')]],
])('%s', (_, before, after, changes) => {
  expect(difference(before, after)).toEqual({ changes, leftOut: 0 });
});

test('it is bounded in length, in depth and in the size of a value', () => {
  const many = Object.fromEntries(Array.from({ length: 130 }, (_, n) => [`f${n}`, n]));
  expect(difference(undefined, many)).toMatchObject({ changes: { length: 100 }, leftOut: 30 });
  const nested = (levels: number): unknown => (levels === 0 ? 'x' : { a: nested(levels - 1) });
  expect(difference(undefined, nested(300)).changes[0]).toMatchObject({ path: 'a.a.a.a.a.a' });
  expect(difference(undefined, { a: 'é'.repeat(5_000) }).changes[0]?.after).toHaveLength(1_001);
  const text = 'é'.repeat(5_000);
  expect(difference({ a: `${text}1` }, { a: `${text}2` }).changes[0]).toMatchObject({
    before: expect.stringMatching(/^…é{100}1$/),
    after: expect.stringMatching(/^…é{100}2$/),
  });
});

test('equal states never differ, others do, and what is told backwards is the same changes turned round', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(difference(one, structuredClone(one)).changes).toEqual([]);
      const turned = difference(other, one).changes.map(({ before, after }) => ({ before: after, after: before }));
      const values = difference(one, other).changes.map(({ before, after }) => ({ before, after }));
      expect(new Set(turned.map((each) => JSON.stringify(each)))).toEqual(
        new Set(values.map((each) => JSON.stringify(each))),
      );
      for (const { before, after } of values) expect(before).not.toBe(after);
    }),
  );
});

test.each([
  ['personId', 'PERSON'],
  ['mandate.organisationId', 'ORGANISATION'],
  ['holders.2.personId', 'PERSON'],
  ['personId.0', 'PERSON'],
  ['name', undefined],
  ['constructor', undefined],
  ['', undefined],
])('the fact "%s" names %s', (at, type) => {
  expect(referenceOf(at)).toBe(type);
});

test('what stayed is told beside what changed: values of the first level that both states hold', () => {
  const before = { organisationId: 'o', from: '2026', to: null, list: [1], n: 0, gone: 'x', toString: 'x' };
  const after = { organisationId: 'o', from: '2027', to: null, list: [1], n: 0, come: 'x' };
  expect(sameFacts(before, after)).toEqual([
    { path: 'organisationId', value: 'o' },
    { path: 'n', value: '0' },
  ]);
  expect(sameFacts(null, after)).toEqual([]);
  expect(sameFacts('a', 'a')).toEqual([]);
});
