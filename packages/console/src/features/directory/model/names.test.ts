import { DEPARTMENTS } from '@delibere/shared';
import { expect, test } from 'vitest';
import { departmentName } from './departments.ts';
import { personName } from './names.ts';
import { siretInWords } from './siret.ts';

test('people are named as on paper', () => {
  expect(personName({ familyName: 'Lefèvre', givenNames: 'Marie-Christine' })).toBe('LEFÈVRE Marie-Christine');
});

test('every department has a name', () => {
  expect(DEPARTMENTS.filter((code) => departmentName(code) === code)).toEqual([]);
});

test('a SIRET is read in groups', () => {
  expect(siretInWords('78471719100018').replaceAll('\u00a0', ' ')).toBe('784 717 191 00018');
});
