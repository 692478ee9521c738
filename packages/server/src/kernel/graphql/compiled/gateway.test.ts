import {
  buildSchema,
  defaultFieldResolver,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { expect, test, vi } from 'vitest';
import { MalformedInput } from '../../malformed-input.ts';
import { coercedVariables } from '../variables.ts';
import { CompiledDocuments, WORTH_COMPILING } from './compiled-documents.ts';
import { compilingGateway } from './gateway.ts';

const schema = resolved(
  buildSchema(`
  enum Colour { RED BLUE }
  input Filter { colour: Colour, words: [String!] = ["a"], limit: Int! = 3 }
  interface Named { name: String }
  type Leaf implements Named { name: String, depth: Int!, up: Tree }
  type Tree {
    name: String, strict: String!, colour: Colour, mauve: Colour, broken: String, malformed: String, absent: String!, number: Int
    echo(text: String = "d", first: Int! = 20, filter: Filter, colours: [Colour!]): String
    trees(count: Int! = 2): [Tree!]!, leaves: [Leaf], named: Named, later: Tree, nothing: Tree
  }
  type Query { tree: Tree, sure: Tree! }
`),
);

/** As `type-graphql` builds a schema: every field has a resolver. */
function resolved(built: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(built.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) field.resolve = defaultFieldResolver;
  }
  const { tree: now, sure } = built.getQueryType()?.getFields() ?? {};
  if (now) now.resolve = () => tree(0);
  if (sure) sure.resolve = () => delayed(tree(0));
  return built;
}

const delayed = <Value>(value: Value): Promise<Value> => new Promise((resolve) => setImmediate(() => resolve(value)));
const failing = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('the database is away')));

function tree(depth: number): Record<string, unknown> {
  return {
    name: `tree ${depth}`,
    strict: () => delayed('s'),
    colour: depth % 2 ? 'RED' : 'BLUE',
    mauve: 'MAUVE',
    broken: failing,
    malformed: () => Promise.reject(new MalformedInput('after', 'No such cursor.')),
    absent: null,
    number: 'not a number',
    echo: (args: unknown) => JSON.stringify(args),
    trees: ({ count }: { count: number }) => delayed(Array.from({ length: count }, (_, n) => tree(depth + n + 1))),
    leaves: () => [null, { name: 'leaf', depth: 1, up: () => tree(depth + 1) }],
    named: () => ({ __typename: 'Leaf', name: 'n' }),
    later: () => delayed(tree(depth + 1)),
    nothing: () => delayed(null),
  };
}

type Variables = Readonly<Record<string, unknown>>;
const ROUNDS = WORTH_COMPILING + 1;

async function executed(text: string, variableValues: Variables = {}): Promise<ExecutionResult> {
  return plain(await execute({ schema, document: parse(text), variableValues, contextValue: {} }));
}

/** What the gateway answers to each of several requests for one document, the last ones compiled. */
async function answers(text: string, variables: Variables = {}): Promise<readonly unknown[]> {
  const { executor } = await compilingGateway(schema).load({ apollo: {} });
  if (!executor) throw new Error('The gateway executes nothing');
  const document = parse(text);
  const found: unknown[] = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    // Apollo gives more, which is not read.
    const asked = { document, operation: getOperationAST(document), request: { variables }, context: {} };
    found.push(plain(await executor(asked as unknown as Parameters<typeof executor>[0])));
  }
  return found;
}

const plain = (answer: ExecutionResult): ExecutionResult => JSON.parse(JSON.stringify(answer));

/** The compiled form of a document that came often enough. */
function compiled(text: string, documents = new CompiledDocuments(schema)): ReturnType<CompiledDocuments['for']> {
  const document = parse(text);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  for (let n = 1; n < WORTH_COMPILING; n += 1) expect(documents.for(document, operation)).toBeNull();
  return documents.for(document, operation);
}

test.each<[string, Variables?]>([
  ['{ tree { name trees { strict later { name colour } } leaves { name depth up { name } } nothing { name } } }'],
  [
    '{ tree { hasOwnProperty: name toString: strict valueOf: later { constructor: name __defineGetter__: name } } then: tree { toJSON: name } }',
  ],
  ['{ __context: tree { idx0: trees { __parent: name err: later { undefined: name eval: strict } } } }'],
  ['{ a: tree { b_c: later { name } } a_b: tree { c: later { name } } tree { a: name } }'],
  ['query constructor { tree { __typename trees { __typename } } }'],
  ['query ($constructor: String) { tree { echo(text: $constructor) } }', { constructor: '";throw 1;//\u2028' }],
  ['{ tree { echo(text: "\\";throw 1;//`${1}\\\\") } }'],
  ['fragment F on Tree { name later { name } } { tree { ...F later { strict } ... on Tree { name } } }'],
  ['query ($n: Int! = 5, $f: Filter) { tree { echo(first: $n, filter: $f) } }'],
  ['query ($n: Int, $f: Filter) { tree { echo(first: $n, filter: $f) } }'],
  ['query ($n: Int, $f: Filter) { tree { echo(first: $n, filter: $f) } }', { n: 4, f: { colour: 'RED' } }],
  ['query ($n: Int! = 4, $f: Filter) { tree { echo(first: $n, filter: $f) } }', { f: null }],
  ['query ($f: Filter) { tree { echo(filter: $f) } }', { f: { words: 'one', limit: 1 } }],
  ['query ($c: Colour = RED, $w: String!) { tree { echo(filter: { colour: $c, words: [$w, "b"] }) } }', { w: 'w' }],
  ['query ($c: Colour = RED, $w: String!) { tree { echo(filter: { colour: $c, words: [$w] }) } }', { c: null, w: 'w' }],
  ['query ($c: Colour! = BLUE) { tree { echo(colours: [$c, RED]) x: echo(colours: RED) } }'],
  ['query ($l: [Colour!]) { tree { echo(colours: $l) } }', { l: 'RED' }],
  ['query ($n: Int!) { tree { trees(count: $n) { name } } }', { n: 3 }],
])('%s with %j: compiled, it answers what is executed', async (text, variables = {}) => {
  const expected = await executed(text, variables);
  expect(expected.errors).toBeUndefined();
  const operation = getOperationAST(parse(text)) as OperationDefinitionNode;
  const { values = {} } = coercedVariables({ schema, operation, contextValue: {}, request: { variables } });
  expect(plain((await compiled(text)?.({}, values)) ?? {})).toEqual(expected);
  expect(await answers(text, variables)).toEqual(Array(ROUNDS).fill(expected));
});

test.each<[string, Variables?]>([
  ['{ __proto__: tree { name } }'],
  ['query ($__proto__: String) { tree { echo(text: $__proto__) } }'],
  ['{ tree { __typename named { __typename name } } }'],
  ['{ __schema { queryType { name } } }'],
  ['query ($c: Colour) { tree { echo(filter: { colour: $c }) } }'],
  [`{ ${'tree { ...F } '.repeat(50)} } fragment F on Tree { a: name b: name c: name d: name }`],
  [
    'query ($yes: Boolean!) { tree { name @skip(if: $yes) ...F } } fragment F on Tree { later @include(if: $yes) { name } }',
    { yes: true },
  ],
])('%s is never compiled', async (text, variables = {}) => {
  expect(compiled(text)).toBeNull();
  expect(await answers(text, variables)).toEqual(Array(ROUNDS).fill(await executed(text, variables)));
});

test.each<[string, Variables?]>([
  ['query ($n: Int!) { tree { trees(count: $n) { name } } }', { n: '3' }],
  ['query ($n: Int!) { tree { trees(count: $n) { name } } }'],
  ['query ($f: Filter) { tree { echo(filter: $f) } }', { f: { unknown: 1, limit: null } }],
  ['query ($n: Int = 3) { tree { echo(first: $n) } }', { n: null }],
  ['{ tree { number mauve name } }'],
  ['{ tree { trees { name later { absent } } } }'],
  ['{ tree { malformed later { absent } trees { malformed strict } } }'],
  ['{ sure { name trees { absent strict } } }'],
])('%s with %j: told what is wrong, in the same order, however often it came', async (text, variables) => {
  const expected = await executed(text, variables);
  expect(expected.errors).toBeDefined();
  expect(await answers(text, variables)).toEqual(Array(ROUNDS).fill(expected));
});

test('a failure of ours is told as ever, and the field is not asked again for it', async () => {
  const text = '{ tree {\r\n name\n   broken } }';
  const expected = await executed(text);
  failing.mockClear();
  expect(await answers(text)).toEqual(Array(ROUNDS).fill(expected));
  expect(failing).toHaveBeenCalledTimes(ROUNDS);
});

test('a stream of distinct operations makes the compiled ones forgotten', () => {
  const documents = new CompiledDocuments(schema);
  for (let n = 0; n < 2 * CompiledDocuments.MAX; n += 1)
    expect(compiled(`{ a${n}: tree { name } }`, documents)).not.toBeNull();
  expect(documents.size).toBe(CompiledDocuments.MAX);
});
