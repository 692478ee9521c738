import { expect, test } from 'vitest';
import { doorOf, insteadOf } from './navigation.ts';

test.each([
  ['/certifications/RNCP28245', 'PUBLIC'],
  ['/connexion', 'PUBLIC'],
  ['/invitation', 'PUBLIC'],
  ['/nowhere', 'PUBLIC'],
  ['/jurys/calendrier', 'JURIES'],
  ['/mes-dossiers', 'MY_CASES'],
  ['/mes-sessions/5f0c', 'MY_SESSIONS'],
  ['/seances/5f0c', 'SIGNED_IN'],
  ['/convocation', 'PUBLIC'],
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

test('who only sits is led from the session of a mail to their own page of it', () => {
  expect(insteadOf('/jurys/5f0c', ['MY_SESSIONS'])).toBe('/mes-sessions/5f0c');
  expect(insteadOf('/acces', ['MY_SESSIONS'])).toBeUndefined();
  expect(insteadOf('/jurys/5f0c', ['CERTIFICATIONS'])).toBeUndefined();
});
