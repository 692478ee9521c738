import { expect, test } from 'vitest';
import { compareSchema, majorVersion } from './schema-state.ts';

test.each([
  [['a', 'b'], [], { pending: ['a', 'b'], unknown: [] }],
  [['a', 'b'], ['a'], { pending: ['b'], unknown: [] }],
  [['a'], ['a', 'b'], { pending: [], unknown: ['b'] }],
  [['a'], ['a'], { pending: [], unknown: [] }],
])('known %j, applied %j', (known, applied, state) => {
  expect(compareSchema(known, applied)).toEqual(state);
});

test.each([
  ['180004', 18],
  ['150000', 15],
  ['140012', 14],
  ['90624', 9],
])('server_version_num %s is major %i', (number, major) => {
  expect(majorVersion(number)).toBe(major);
});
