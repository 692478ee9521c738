import fc from 'fast-check';
import { Lexer, parse, Source, TokenKind, visit } from 'graphql';
import { expect, test } from 'vitest';
import { scanSource } from './scan-source.ts';

test.each([
  ['', 0, 0],
  ['{ a }', 3, 1],
  ['query Q($n: Int! = 5) { a(first: $n, l: [1, -2.5e3]) @skip(if: true) { ...F } }', 37, 3],
  ['{ a(b: "not } a \\" { bracket") }', 8, 2],
  ['{ a(b: """block "with" \\""" { in it""") }', 8, 2],
  ['# { comment\n{ a }', 4, 1],
  [',,, \uFEFF {\r\n\ta }', 3, 1],
  ['... ... ..', 3, 0],
])('%j has %i tokens, nested %i deep', (source, tokens, nesting) => {
  expect(scanSource(source)).toMatchObject({ tokens, nesting });
});

test('the longest name counts, strings do not', () => {
  expect(scanSource(`{ ${'a'.repeat(300)} b(c: "${'d'.repeat(900)}") }`).name).toBe(300);
});

test('dots, signs and colons tell what else is dear', () => {
  const source = `query Q($n: Int = 1, $o: O = { p: 2 }) @a { b: c(d: $n, e: { f: ":" }) @skip(if: true) { ...F ... on T { g } } }`;
  expect(scanSource(source)).toMatchObject({ fragments: 2, directives: 2, aliases: 1, values: 7 });
});

/** Selections as people write them. */
const { selections } = fc.letrec<{ selection: string; selections: string }>((tie) => ({
  selection: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'x: a', 'a @skip(if: $b)', 'a(b: "{ c }", d: { e: f })', '...F', '# g\n a'),
    fc
      .tuple(fc.constantFrom('a', 'x: a(b: 1)', '... on T', '...', '... @skip(if: true)'), tie('selections'))
      .map(([before, inside]) => `${before} ${inside}`),
  ),
  selections: fc.array(tie('selection'), { minLength: 1, maxLength: 6 }).map((each) => `{ ${each.join(' ')} }`),
}));

test('no document has fewer fields than are counted before it is parsed, and not many more', () => {
  fc.assert(
    fc.property(selections, (set) => {
      const source = `query Q($b: Boolean = true @c) @d ${set} fragment F on T @e { a b }`;
      let [fields, spread] = [0, 0];
      const more = (): void => void (spread += 1);
      visit(parse(source), { Field: () => void (fields += 1), FragmentSpread: more, InlineFragment: more });
      const counted = scanSource(source).fields;
      expect(counted).toBeLessThanOrEqual(fields);
      expect(counted).toBeGreaterThanOrEqual(fields - 2 * spread);
    }),
  );
});

/** What graphql counts, comments included; undefined where it cannot read the text. */
function tokensOf(source: string): number | undefined {
  const lexer = new Lexer(new Source(source));
  let tokens = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) tokens += 1;
  } catch {
    return undefined;
  }
  for (let token: typeof lexer.token.prev = lexer.token; token; token = token.prev) {
    if (token.kind === TokenKind.COMMENT) tokens += 1;
  }
  return tokens;
}

const PIECES = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  'name',
  '_x1',
  '1',
  '-2',
  '3.5e+7',
  '$',
  '@',
  '!',
  ':',
  '=',
  '|',
  '&',
  '...',
];
const TEXTS = ['"text"', '"\\"{"', '"""b"l\\"""o"""', '#c {\n', ' ', '\n', ',', '\uFEFF', '""', '"é☃"'];

test('whatever graphql can read has as many tokens as graphql says', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES, ...TEXTS), { maxLength: 60 }), (pieces) => {
      const source = pieces.join(' ');
      const expected = tokensOf(source);
      if (expected === undefined) return;
      read += 1;
      expect(scanSource(source).tokens).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
  expect(read).toBeGreaterThan(500);
});

test('any text at all is counted to its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
      expect(scanSource(source).tokens).toBeLessThanOrEqual(source.length);
    }),
  );
});
