import fc from 'fast-check';
import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../schema.ts';
import { coercedVariables } from '../variables.ts';
import { KnownCosts } from './known-costs.ts';
import { operationCost } from './operation-cost.ts';

const schema = buildSchema();
const DOCUMENTS = [
  `query ($n: Int, $m: Int! = 7, $b: Boolean = true, $c: Boolean!, $q: String) {
    certifications(first: $n, query: $q) {
      totalCount @skip(if: $b)
      nodes { nsf @include(if: $c) { certifications(first: $m) { nodes { title } } } blocks { capabilities { statement } } }
    }
  }`,
  `query A($n: Int! = 3, $b: Boolean!, $levels: [Int!], $end: Date) {
    certifications(filter: { levels: $levels, acceptsEnrolmentsOn: $end }, first: $n) { ...Page }
  }
  query B($m: Int, $c: Boolean = false) { nomenclatureEntries(nomenclature: ROME, first: $m) { nodes { code @include(if: $c) certifications { ...Page } } } }
  fragment Page on CertificationConnection { edges { node { partners(first: 4) @skip(if: $b) { nodes { name } } } } }`,
  `query ($language: Language, $n: Int) {
    node(id: "x") { ... on Block { formula { sentence(language: $language) } } ... on Certification { partners(first: $n) { totalCount } } }
  }`,
].map((text) => parse(text));

const size = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(-1, 0, 101, 2 ** 31, null, 'many'));
const flag = fc.constantFrom(true, false, null);
const variables = fc.record(
  {
    n: size,
    m: size,
    b: flag,
    c: flag,
    q: fc.constantFrom(null, 'soudeur', 'boulanger'),
    levels: fc.oneof(fc.constant(null), fc.array(fc.integer({ min: 3, max: 8 }), { maxLength: 3 })),
    end: fc.constantFrom(null, '2026-03-01', 'never'),
    language: fc.constantFrom(null, 'FR', 'EN'),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const request = fc.record({
  document: fc.constantFrom(...DOCUMENTS),
  operationName: fc.constantFrom(undefined, 'A', 'B'),
  variables,
});
type Request = { document: DocumentNode; operationName: string | undefined; variables: Record<string, unknown> };

/** What the limits would do, as plain data: a cost, or a refusal. */
function outcome({ document, operationName, variables }: Request, known: KnownCosts | null): unknown {
  const operation = getOperationAST(document, operationName);
  if (!operation) return 'no such operation';
  const { values } = coercedVariables({ schema, operation, contextValue: {}, request: { variables } });
  if (!values) return 'refused by its types';
  const fresh = (): number => operationCost(schema, document, operationName, variables);
  try {
    return known ? known.costOf({ document, operationName, values }, fresh) : fresh();
  } catch (error) {
    return String(error);
  }
}

test('a remembered cost is the one that would be reckoned again, refusals included', () => {
  const known = new KnownCosts();
  const seen = new Set<unknown>();
  fc.assert(
    fc.property(request, (asked) => {
      const expected = outcome(asked, null);
      seen.add(typeof expected === 'number' ? 'cost' : expected);
      expect(outcome(asked, known)).toEqual(expected);
      expect(outcome(asked, known)).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
  expect(seen).toContain('cost');
  expect([...seen].join(' ')).toMatch(/from 1 to 100/);
});

test('requests that differ by words only are reckoned once', () => {
  const known = new KnownCosts();
  const [document] = DOCUMENTS;
  let reckoned = 0;
  const cost = (values: Record<string, unknown>): number =>
    known.costOf({ document: document as DocumentNode, operationName: undefined, values }, () => {
      reckoned += 1;
      return 12;
    });
  for (const q of ['soudeur', 'boulanger', 'a'.repeat(10_000)]) expect(cost({ n: 20, q })).toBe(12);
  expect(reckoned).toBe(1);
  cost({ n: 21, q: 'soudeur' });
  expect(reckoned).toBe(2);
});
