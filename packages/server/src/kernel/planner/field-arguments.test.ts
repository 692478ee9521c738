import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { FieldArguments } from './field-arguments.ts';
import { selectFields } from './selection.ts';

const SCHEMA = buildSchema(`
  input Filter { codes: [String!], active: Boolean = true }
  type Query { search(first: Int! = 20, filter: Filter): Int }
`);

test('arguments hold the variables of their request; those that read none are coerced once', () => {
  const document = parse(`query ($first: Int!, $code: String!) {
    fixed: search(filter: { codes: ["a"] })
    sized: search(first: $first)
    filtered: search(filter: { codes: [$code] })
  }`);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('No operation');
  const selections = selectFields(SCHEMA, document, operation, {});
  const fields = new FieldArguments();
  const given = (first: number, code: string): unknown[] => selections.map(fields.with({ first, code }));
  const [fixed, ...others] = given(1, 'b');
  expect(fixed).toEqual({ first: 20, filter: { codes: ['a'], active: true } });
  expect(others).toEqual([{ first: 1 }, { first: 20, filter: { codes: ['b'], active: true } }]);
  const [again, ...asked] = given(2, 'c');
  expect(again).toBe(fixed);
  expect(asked).toEqual([{ first: 2 }, { first: 20, filter: { codes: ['c'], active: true } }]);
});
