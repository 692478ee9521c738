import { expect, test } from 'vitest';
import { observationsIn } from './observations.ts';

test('each paragraph is an observation, and blank ones are none', () => {
  expect(observationsIn('')).toEqual([]);
  expect(observationsIn(' \n\n ')).toEqual([]);
  expect(observationsIn('La CFDT regrette\nle délai. \n \n\nLe centre en prend acte.\n')).toEqual([
    'La CFDT regrette\nle délai.',
    'Le centre en prend acte.',
  ]);
});
