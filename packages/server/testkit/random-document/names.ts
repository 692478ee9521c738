import fc from 'fast-check';

const LONG = 'n'.repeat(62);

/** Names that GraphQL allows and that something else may stumble over. */
const NASTY = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'then',
  'toJSON',
  'length',
  '_',
  '__',
  '_1',
  'select',
  'SELECT',
  'FROM',
  'user',
  'order',
  'null',
  'NULL',
  'true',
  'on',
  'query',
  'fragment',
  'type',
  'data',
  'errors',
  'Title',
  'TITLE',
  'ID',
  'Id',
  'r',
  'p',
  'n',
  'c',
  'v',
  'f',
  'x',
  'i',
  'page',
  'place',
  'json',
  'facts',
  'item',
  'rank',
  'total',
  'version_id',
  'position',
  'row_to_json',
  'json_agg',
  'held0',
  'p1',
  'c1',
  'ctid',
  'xmin',
];

/** Equal in their first 63 characters, or just as long as PostgreSQL bears, or as the server does. */
const LENGTHY = [`${LONG}1`, `${LONG}2`, `${LONG}12`, `${LONG}13`, 'm'.repeat(200), `${'m'.repeat(199)}o`];

/** An alias, or none; `others` are names that are fields elsewhere. */
export function aliases(others: readonly string[]): fc.Arbitrary<string | null> {
  return fc.oneof(
    { weight: 500, arbitrary: fc.constant(null) },
    { weight: 16, arbitrary: fc.constantFrom('a', 'b', 'A') },
    { weight: 16, arbitrary: fc.constantFrom(...others) },
    { weight: 24, arbitrary: fc.constantFrom(...NASTY) },
    { weight: 1, arbitrary: fc.constantFrom(...LENGTHY) },
  );
}
