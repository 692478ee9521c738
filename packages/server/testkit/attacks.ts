/** A hostile request to `/graphql`, and how it must be refused. */
export interface Attack {
  readonly name: string;
  readonly body: string;
  readonly status: number;
  /** `extensions.code` of the first error. */
  readonly code: string;
  /** `extensions.rule`, where a limit is what refuses it. */
  readonly rule?: string;
}

const times = (count: number, part: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);
const one = (selection: string): string => `{ certification(rncpCode: "RNCP1") { ${selection} } }`;
const ask = (query: string, variables?: unknown): string => JSON.stringify({ query, variables });
const fragment = (index: number, selection: string): string => `fragment F${index} on Certification { ${selection} }`;
const limit = (name: string, rule: string, body: string): Attack => ({
  name,
  body,
  status: 400,
  code: 'LIMIT_EXCEEDED',
  rule,
});
const invalid = (name: string, body: string, code = 'GRAPHQL_VALIDATION_FAILED'): Attack => ({
  name,
  body,
  status: 400,
  code,
});

const PAGES =
  'query ($n: Int!) { certifications(first: $n) { nodes { nsf { certifications(first: $n) { nodes { title } } } } } }';

const SHAPES: readonly Attack[] = [
  limit(
    'nesting by the schema’s own circle',
    'depth',
    ask(one(`${times(12, () => 'replaces { certification {')} title ${times(12, () => '} }')}`)),
  ),
  limit('nesting of unknown fields', 'nesting', ask(`${times(350, () => '{ a')} ${times(350, () => '}')}`)),
  limit('aliases', 'aliases', ask(`{ ${times(130, (n) => `a${n}: certification(rncpCode: "RNCP1") { title }`)} }`)),
  limit('directives', 'directives', ask(one(`title ${times(200, () => '@include(if: true)')}`))),
  limit('unknown directives', 'directives', ask(one(`title ${times(700, (n) => `@a${n}`)}`))),
  limit('the same field again and again', 'repeats', ask(one(times(590, () => 'title')))),
  limit('more fields than any page asks', 'fields', ask(one(times(1_200, () => 'title')))),
  limit(
    'fragments that say the same',
    'fragments',
    ask(`${one(times(150, (n) => `...F${n}`))} ${times(150, (n) => fragment(n, 'title'))}`),
  ),
  limit(
    'fragments that double at each step',
    'selections',
    ask(`${one('...F0')} ${times(31, (n) => fragment(n, `...F${n + 1} ...F${n + 1}`))} ${fragment(31, 'title')}`),
  ),
  limit(
    'fragments that double and end in nothing',
    'selections',
    ask(`${one('...F0')} ${times(31, (n) => fragment(n, `...F${n + 1} ...F${n + 1}`))}`),
  ),
  invalid('a fragment that spreads itself', ask(`${one('...F0')} ${fragment(0, 'title ...F0')}`)),
  invalid('a ring of fragments', ask(`${one('...F0')} ${times(40, (n) => fragment(n, `title ...F${(n + 1) % 40}`))}`)),
  limit(
    'operations in one document',
    'operations',
    ask(times(110, (n) => `query Q${n} { certification(rncpCode: "RNCP1") { title } }`)),
  ),
  limit('tokens', 'tokens', ask(`{ ${times(7_500, () => 'a')} }`)),
  limit('blanks', 'characters', ask(`{${' '.repeat(20_000)}a }`)),
  limit('arguments', 'values', ask(`{ certification(${times(450, (n) => `a${n}: 1`)}) { title } }`)),
  limit('variables declared', 'values', ask(`query (${times(360, (n) => `$v${n}: Int`)}) ${one('title')}`)),
  invalid(
    'unknown fields, so that names near them are looked for',
    ask(`{ ${times(550, (n) => `certificationn${n}`)} }`),
  ),
  limit('a name of fifteen thousand letters', 'name', ask(`{ ${'c'.repeat(15_000)} }`)),
  limit('comments only', 'tokens', ask('#\n'.repeat(7_900))),
  invalid('a document cut short', ask(`{ certification(rncpCode: """${'\n a'.repeat(5_000)}`), 'GRAPHQL_PARSE_FAILED'),
];

const VALUES: readonly Attack[] = [
  limit('pages multiplied by a variable', 'cost', ask(PAGES, { n: 100 })),
  limit('pages multiplied by a default', 'cost', ask(PAGES.replace('$n: Int!', '$n: Int! = 100'))),
  invalid(
    'a page of 300,000 by a variable',
    ask('query ($n: Int!) { certifications(first: $n) { totalCount } }', { n: 300_000 }),
    'BAD_USER_INPUT',
  ),
  invalid(
    'a page of 300,000 by a default',
    ask('query ($n: Int! = 300000) { certifications(first: $n) { totalCount } }'),
    'BAD_USER_INPUT',
  ),
  invalid(
    'a null smuggled into a page size',
    ask('query ($n: Int = 5) { certifications(first: $n) { totalCount } }', { n: null }),
    'BAD_USER_INPUT',
  ),
  invalid(
    'a null smuggled into a condition',
    ask('query ($b: Boolean = true) { certifications(first: 1) { totalCount @include(if: $b) } }', { b: null }),
    'BAD_USER_INPUT',
  ),
  limit(
    'a list of thousands by a variable',
    'values',
    ask('query ($l: [Int!]) { certifications(first: 1, filter: { levels: $l }) { totalCount } }', {
      l: Array.from({ length: 10_000 }, () => 5),
    }),
  ),
  limit(
    'a list of hundreds written out',
    'values',
    ask(`{ certifications(first: 1, filter: { levels: [${times(1_000, () => '5', ',')}] }) { totalCount } }`),
  ),
  limit(
    'thousands of variables',
    'values',
    `{"query":"{ certifications(first: 1) { totalCount } }","variables":{${times(2_000, (n) => `"v${n}":1`, ',')}}}`,
  ),
  limit(
    'JSON nested ten thousand deep',
    'values',
    `{"query":"{ __typename }","variables":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
  ),
  invalid(
    'lists nested in a document',
    ask(one(`partners(first: ${'['.repeat(40)}1${']'.repeat(40)}) { totalCount }`)),
  ),
  limit(
    'lists nested without end in a document',
    'nesting',
    ask(one(`partners(first: ${'['.repeat(600)}1${']'.repeat(600)}) { totalCount }`)),
  ),
];

const BODIES: readonly Attack[] = [
  invalid('a batch', JSON.stringify(Array.from({ length: 20 }, () => ({ query: '{ __typename }' }))), 'BAD_REQUEST'),
  limit(
    'a batch of hundreds',
    'values',
    JSON.stringify(Array.from({ length: 300 }, () => ({ query: '{ __typename }' }))),
  ),
  invalid('JSON that is none', `{"query":"${'a'.repeat(20_000)}`, 'BAD_REQUEST'),
  invalid(
    'keys that poison prototypes',
    '{"query":"{ __typename }","variables":{"__proto__":{"admin":true}}}',
    'BAD_REQUEST',
  ),
  {
    name: 'a body of a megabyte',
    body: ask(`{ ${'a'.repeat(1_000_000)} }`),
    status: 413,
    code: 'LIMIT_EXCEEDED',
    rule: 'bodyBytes',
  },
];

/** Everything known to kill or slow down a GraphQL server with one request. */
export const ATTACKS: readonly Attack[] = [...SHAPES, ...VALUES, ...BODIES];
