import { expect, test } from 'vitest';
import { doorOf } from './navigation.ts';

test.each([
  ['/certifications/RNCP28245', 'PUBLIC'],
  ['/connexion', 'PUBLIC'],
  ['/invitation', 'PUBLIC'],
  ['/nowhere', 'PUBLIC'],
  ['/jurys/calendrier', 'JURIES'],
  ['/organisations', 'ORGANISATIONS'],
  ['/personnes/import', 'PEOPLE'],
  ['/personnesx', 'PUBLIC'],
  ['/acces', 'ACCESS'],
  ['/journal', 'AUDIT'],
  ['/journal/PERSON/5f0c', 'SIGNED_IN'],
  ['/mon-compte', 'ACCOUNT'],
  ['/bienvenue', 'SIGNED_IN'],
  ['/connexion/code', 'SIGNED_IN'],
])('%s asks for %s', (path, door) => {
  expect(doorOf(path)).toBe(door);
});
