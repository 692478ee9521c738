import { readFile } from 'node:fs/promises';
import { getIntrospectionQuery } from 'graphql';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits/limits.ts';
import { type Refusal, refusalOf } from './document-gate.ts';

const NAMES = new Set(['a', 'b', 'c', 'title', '__typename']);
const refusal = (source: string): Refusal | undefined => refusalOf(source, { limits: DEFAULT_LIMITS, names: NAMES });
const repeat = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

test.each([
  ['characters', ' '.repeat(DEFAULT_LIMITS.characters)],
  ['tokens', repeat(DEFAULT_LIMITS.tokens, () => '#\n')],
  ['name', 'c'.repeat(DEFAULT_LIMITS.name + 1)],
  ['nesting', `${'{ a '.repeat(DEFAULT_LIMITS.nesting)}${'}'.repeat(DEFAULT_LIMITS.nesting)}`],
  ['fields', `${'b '.repeat(DEFAULT_LIMITS.fields)} (`],
])('a document past %s is refused without being parsed', (rule, inside) => {
  expect(refusal(`{ a ${inside} }`)?.facts).toMatchObject({ rule, limit: expect.any(Number) });
});

const { aliases, depth, directives, fragments, operations, repeats, values } = DEFAULT_LIMITS;
const pairs = Math.ceil((1 + Math.sqrt(1 + 8 * repeats)) / 2);

test.each([
  ['aliases', (over: number) => `{ ${repeat(aliases + over, (n) => `x${n}: a`)} }`],
  ['directives', (over: number) => `{ a ${repeat(directives + over, () => '@b')} }`],
  ['depth', (over: number) => `${'{ a '.repeat(depth + over)}${'}'.repeat(depth + over)}`],
  ['values', (over: number) => `{ a(b: [${repeat(values + over - 1, () => '1')}]) }`],
  ['operations', (over: number) => repeat(operations + over, (n) => `query Q${n} { a }`)],
  ['fragments', (over: number) => `{ ${repeat(fragments + over, () => '...F')} }`],
  ['repeats', (over: number) => `{ ${repeat(pairs - 1 + over, () => 'a')} }`],
])('as many %s as allowed pass, one more is refused', (rule, document) => {
  expect(refusal(document(0))).toBeUndefined();
  expect(refusal(document(1))).toMatchObject({ code: 'LIMIT_EXCEEDED', facts: { rule } });
});

test('fragments are followed: what doubles at each step, what goes in a ring', () => {
  const doubling = repeat(20, (n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`);
  expect(refusal(`{ ...F0 } ${doubling} fragment F20 on T { a }`)?.facts).toMatchObject({ rule: 'selections' });
  expect(refusal(`{ ...F0 } ${doubling}`)?.facts).toMatchObject({ rule: 'selections' });
  const ring = repeat(5, (n) => `fragment F${n} on T { a ...F${(n + 1) % 5} }`);
  expect(refusal(`{ ...F0 } ${ring}`)).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
});

test('more fields than any page asks are refused, each being once in its place', () => {
  const names = Array.from({ length: DEFAULT_LIMITS.fields + 1 }, (_, n) => `f${n}`);
  const rules = { limits: DEFAULT_LIMITS, names: new Set(names) };
  expect(refusalOf(`{ ${names.slice(1).join(' ')} }`, rules)).toBeUndefined();
  expect(refusalOf(`{ ${names.join(' ')} }`, rules)?.facts).toMatchObject({ rule: 'fields' });
});

test('the same names below the same name are compared too', () => {
  const inner = repeat(10, () => 'b');
  expect(refusal(`{ ${repeat(8, () => `a { ${inner} }`)} }`)?.facts).toMatchObject({ rule: 'repeats' });
});

test('a fragment spread again in its place is not compared with itself', () => {
  const spread = repeat(DEFAULT_LIMITS.fragments - 1, () => '...F');
  expect(refusal(`{ ${spread} } fragment F on T { a b c }`)).toBeUndefined();
});

test('every document of the console passes as text, as one that is older than the server sends it', async () => {
  const file = new URL('../../../../../console/src/gql/trusted-documents.json', import.meta.url);
  const documents: unknown = JSON.parse(await readFile(file, 'utf8'));
  const texts = Object.values(v.parse(v.record(v.string(), v.string()), documents));
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) {
    const names = new Set(text.match(/\w+/g));
    expect(refusalOf(text, { limits: DEFAULT_LIMITS, names }), text).toBeUndefined();
  }
});

test('text that cannot be parsed is told where', () => {
  expect(refusal('{ a')).toMatchObject({
    code: 'GRAPHQL_PARSE_FAILED',
    message: 'Syntax Error: Expected Name, found <EOF>.',
    locations: [{ line: 1, column: 4 }],
  });
});

test('some unknown names are left to validation, dozens are not', () => {
  expect(refusal('{ nope neither }')).toBeUndefined();
  expect(refusal(`{ ${repeat(30, (n) => `nope${n}`)} }`)).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
});

test('introspection as tools send it passes', () => {
  const names = new Set(getIntrospectionQuery().match(/\w+/g));
  expect(refusalOf(getIntrospectionQuery(), { limits: DEFAULT_LIMITS, names })).toBeUndefined();
});
