import { expect, test } from 'vitest';
import { safePath } from './safe-path.ts';

const ORIGIN = 'https://delibere.example';

test.each([
  ['/mon-compte', '/mon-compte'],
  ['/certifications?q=28245#blocks', '/certifications?q=28245#blocks'],
  ['/personnes/../acces', '/acces'],
])('%s is gone to', (asked, path) => {
  expect(safePath(asked, ORIGIN)).toBe(path);
});

test.each([
  undefined,
  '',
  'https://evil.example/',
  '//evil.example/x',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'javascript:alert(1)',
  'mon-compte',
  ' //evil.example',
  '/connexion',
  '/connexion/lien',
  '/second-facteur',
])('%s is not: the catalogue is', (asked) => {
  expect(safePath(asked, ORIGIN)).toBe('/certifications');
});

test('what begins like a page of signing in is not one', () => {
  expect(safePath('/connexions-et-droits', ORIGIN)).toBe('/connexions-et-droits');
});
