import { expect, test } from 'vitest';
import { documentHash } from '../documents/trusted-documents.ts';
import { type AskingRequest, askedOperation } from '../graphql/asked-operation.ts';
import { keyOf } from './asked.ts';

const QUERY = 'query A($a: Int) { a(a: $a) }';
const HASH = documentHash(QUERY);
const KNOWN = new Map([[HASH, QUERY]]);

function post(body: unknown, type = 'application/json'): AskingRequest {
  return { method: 'POST', url: '/graphql', headers: { 'content-type': type }, body };
}

function get(
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = { 'apollo-require-preflight': 'true' },
): AskingRequest {
  return { method: 'GET', url: `/graphql?${new URLSearchParams(parameters)}`, headers, body: undefined };
}

const key = (request: AskingRequest): string | undefined => {
  const asked = askedOperation(request, KNOWN);
  return asked && keyOf(asked);
};
const persisted = (sha256Hash: unknown): unknown => ({ persistedQuery: { version: 1, sha256Hash } });
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

test('the same asked in other ways has the same key', () => {
  const variables = { filter: { kinds: ['CQP'], active: true }, first: 2 };
  const expected = key(post({ query: QUERY, variables }));
  expect(expected).toContain(HASH);
  for (const same of [
    post({ query: QUERY, variables: { first: 2, filter: { active: true, kinds: ['CQP'] } } }),
    post({ query: QUERY, variables, operationName: null, extensions: {} }, 'Application/JSON; charset=utf-8'),
    post({ variables, extensions: persisted(HASH) }),
    post({ query: QUERY, variables, extensions: { clientLibrary: { name: '@apollo/client', version: '4.3.8' } } }),
    get({ query: QUERY, variables: JSON.stringify(variables) }),
    get({ extensions: JSON.stringify(persisted(HASH)), variables: JSON.stringify(variables) }),
    get({ query: QUERY, variables: JSON.stringify(variables) }, { 'content-type': 'application/json' }),
  ]) {
    expect(key(same)).toBe(expected);
  }
  expect(key(post({ query: QUERY }))).toBe(key(post({ query: QUERY, variables: null })));
});

test('what may be answered otherwise has another key', () => {
  const different = [
    post({ query: QUERY }),
    post({ query: `${QUERY} ` }),
    post({ query: QUERY, operationName: 'A' }),
    post({ query: QUERY, operationName: '' }),
    post({ query: QUERY, operationName: 'null' }),
    post({ query: QUERY, variables: { a: null } }),
    post({ query: QUERY, variables: { a: 1 } }),
    post({ query: QUERY, variables: { a: '1' } }),
    post({ query: QUERY, variables: { a: [1] } }),
    post({ query: QUERY, variables: { a: { 0: 1 } } }),
    post({ query: QUERY, variables: { a: [1, 2] } }),
    post({ query: QUERY, variables: { a: [2, 1] } }),
    post({ query: QUERY, variables: { 'a":1,"b': 1 } }),
    post({ query: QUERY, variables: { a: 1, b: 1 } }),
    post({ query: QUERY, variables: JSON.parse('{"__proto__":1}') }),
  ].map(key);
  expect(different).not.toContain(undefined);
  expect(new Set(different).size).toBe(different.length);
});

test.each([
  ['a form', post({ query: QUERY }, 'text/plain')],
  ['no body', post(undefined)],
  ['a list', post([{ query: QUERY }])],
  ['no document', post({ variables: {} })],
  ['an empty document', post({ query: '' })],
  ['a document that is no text', post({ query: { kind: 'Document' } })],
  ['an operation name that is no text', post({ query: QUERY, operationName: 1 })],
  ['variables that are a list', post({ query: QUERY, variables: [1] })],
  ['variables that are text', post({ query: QUERY, variables: '{}' })],
  ['variables nested without end', post({ query: QUERY, variables: { a: nested(5_000) } })],
  ['variables without end', post({ query: QUERY, variables: { a: 'x'.repeat(5_000) } })],
  ['an unknown hash', post({ extensions: persisted('0'.repeat(64)) })],
  ['a hash that is none', post({ extensions: persisted('__proto__') })],
  ['a hash and a text', post({ query: QUERY, extensions: persisted(HASH) })],
  ['another version', post({ extensions: { persistedQuery: { version: 2, sha256Hash: HASH } } })],
  ['a hash that is null', post({ query: QUERY, extensions: { persistedQuery: null } })],
  ['other extensions', post({ query: QUERY, extensions: { other: 1 } })],
  ['a link of another site', get({ query: QUERY }, {})],
  ['a form of another site', get({ query: QUERY }, { 'content-type': 'text/plain', 'apollo-require-preflight': '1' })],
  ['variables that are no JSON', get({ query: QUERY, variables: '{' })],
  ['a parameter given twice', { ...get({ query: QUERY }), url: `/graphql?query=${QUERY}&query=${QUERY}` }],
  ['another method', { ...get({ query: QUERY }), method: 'HEAD' }],
])('left to the server to judge: %s', (_, request) => {
  expect(key(request)).toBeUndefined();
});
