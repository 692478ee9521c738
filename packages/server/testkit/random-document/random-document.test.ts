import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSchema } from '../../src/schema.ts';
import { isValid, randomDocuments } from './index.ts';

test('nearly every document is valid', () => {
  const schema = buildSchema();
  const documents = fc.sample(randomDocuments(schema), { seed: 1, numRuns: 400 });
  const invalid = documents.filter(({ query }) => !isValid(schema, query));
  expect(invalid.length / documents.length).toBeLessThan(0.05);
});
