import { buildSchema, execute, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { coercedVariables } from './variables.ts';

const schema = buildSchema('type Query { a(n: [Int!], s: String = "x"): Int }');
const document = parse('query ($n: [Int!]! = [1], $s: String) { a(n: $n, s: $s) }');
const operation = getOperationAST(document) as OperationDefinitionNode;

test('variables are coerced once per request, with their defaults', () => {
  const contextValue = {};
  const request = { variables: { s: 'y' } };
  const first = coercedVariables({ schema, operation, contextValue, request });
  expect(first).toEqual({ values: { n: [1], s: 'y' } });
  expect(coercedVariables({ schema, operation, contextValue, request })).toBe(first);
  expect(coercedVariables({ schema, operation, contextValue: {}, request: {} })).toEqual({ values: { n: [1] } });
});

test.each([[{ n: null }], [{ n: ['1'] }], [{ s: 1 }], [{ n: Array.from({ length: 80 }, () => 'x') }]])(
  'what their types refuse is told as the execution tells it: %j',
  async (variables) => {
    const { errors } = coercedVariables({ schema, operation, contextValue: {}, request: { variables } });
    const executed = await execute({ schema, document, variableValues: variables });
    expect(errors?.length).toBeGreaterThan(0);
    expect(errors?.map((error) => error.toJSON())).toEqual(executed.errors?.map((error) => error.toJSON()));
  },
);
