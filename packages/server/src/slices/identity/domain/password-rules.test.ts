import { expect, test } from 'vitest';
import { isOwnEmail } from './password-rules.ts';

test.each([
  ['camille.durand@branche.example', true],
  [' Camille.DURAND@branche.example ', true],
  ['Camille.Durand', true],
  ['camille.durand2026', false],
  ['un cheval mange du foin', false],
])('%s as a password', (password, own) => {
  expect(isOwnEmail(password, 'camille.durand@branche.example')).toBe(own);
});
