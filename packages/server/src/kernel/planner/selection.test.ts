import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { selectionsOf } from '../../../testkit/library-graph.ts';
import { decidingVariables, type Selection } from './selection.ts';

/** A selection as text: `key:name{…}`, by type where a value may have several. */
function shown(selections: readonly Selection[]): string {
  return selections
    .map(({ key, name, on }) => {
      const below = [...on].map(([type, selected]) => `${on.size > 1 ? `${type} ` : ''}{${shown(selected)}}`).join(' ');
      return `${key === name ? name : `${key}:${name}`}${below}`;
    })
    .join(' ');
}

const CASES: readonly (readonly [string, string, string])[] = [
  ['fields, in order', '{ book(id: 1) { title id } }', 'book{title id}'],
  ['aliases', '{ b: book(id: 1) { t: title } }', 'b:book{t:title}'],
  ['the same field twice', '{ book(id: 1) { title id title } }', 'book{title id}'],
  [
    'selections merged where their key first stands',
    '{ book(id: 1) { author { id } title author { name } } }',
    'book{author{id name} title}',
  ],
  [
    'fragments',
    '{ book(id: 1) { ...b id } } fragment b on Book { title ... { __typename } }',
    'book{title __typename id}',
  ],
  ['a fragment spread twice', '{ book(id: 1) { ...b ...b } } fragment b on Book { title }', 'book{title}'],
  [
    'an interface, by what the value may be',
    '{ thing(id: 1) { id ... on Book { title } ... on Author { name } ... on Thing { again: id } } }',
    'thingAuthor {id name again:id} Book {id title again:id}',
  ],
  ['conditions that never hold', '{ book(id: 1) { title @skip(if: true) id @include(if: false) } }', 'book{}'],
  [
    'conditions that variables decide',
    'query ($yes: Boolean!) { book(id: 1) { title @include(if: $yes) id @skip(if: $yes) ... @skip(if: $yes) { author { id } } } }',
    'book{title}',
  ],
];

test.each(CASES)('%s', (_, document, expected) => {
  expect(shown(selectionsOf(document, { yes: true }))).toBe(expected);
});

test('the variables that decide what is selected are those of conditions, wherever they stand', () => {
  const document = parse(`
    query ($a: Boolean!, $b: Boolean!, $c: ID!) { book(id: $c) { title @skip(if: $a) ...f } }
    fragment f on Book { author @include(if: $b) { id } chapters @skip(if: $a) { number } }`);
  expect(decidingVariables(document)).toEqual(['a', 'b']);
});
