import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';

test.each([
  ['MOREL Jeanne', 'MJ'],
  ['de la Tour Anne', 'DA'],
  ['Émile', 'É'],
  ['  ', ''],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
