import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { realRecords, shippedComplement, shippedRecord } from '../../../../testkit/register-samples.ts';
import { compareFiches } from './compare-fiches.ts';
import { parseComplement, withComplement } from './complement.ts';
import type { Fiche } from './fiche.ts';
import { readFiche } from './read-fiche.ts';

function read(xml: string): Fiche {
  const outcome = readFiche(xml);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.fiche;
}

function shipped(): Fiche {
  const outcome = parseComplement(shippedComplement('RNCP28245'));
  if (!outcome.ok) throw new Error(outcome.detail);
  return withComplement(read(shippedRecord('RNCP28245')), outcome.complement);
}

const FICHE = shipped();
const PARTNERS = ['78471719100018', null].map(
  (siret, index) =>
    ({ siret, name: `P${index}`, kind: 'TRAIN', state: 'ACTIVE', activeFrom: null, stateChangedOn: null }) as const,
);
const RICH: Fiche = {
  ...FICHE,
  habilitations: PARTNERS,
  statistics: [
    {
      year: 2020,
      certified: 3,
      certifiedByExperience: null,
      overallInsertionAt6Months: 50,
      tradeInsertionAt2Years: null,
    },
  ],
  promotionYears: [2020],
  correspondences: [{ sourceBlocks: ['RNCP28245BC01'], destinationCode: 'RNCP2', destinationBlocks: ['RNCP2BC01'] }],
  replaces: ['RNCP1'],
  replacedBy: ['RNCP3', 'RNCP4'],
  level: { code: 'NIV3', label: 'Niveau 3', number: 3 },
  unparsed: [{ element: 'NOUVEAU', reason: 'UNKNOWN_ELEMENT', excerpt: 'x' }],
};

describe('differences between two readings', () => {
  test.each<[string, Partial<Fiche>, unknown[]]>([
    ['a title', { title: 'Neuf' }, [{ kind: 'CHANGED', path: 'title', before: RICH.title, after: 'Neuf' }]],
    [
      'an end added',
      { deliveryDeadline: '2026-04-21' },
      [{ kind: 'ADDED', path: 'deliveryDeadline', before: null, after: '2026-04-21' }],
    ],
    ['a level lost', { level: null }, [{ kind: 'REMOVED', path: 'level', before: 'NIV3 · Niveau 3 · 3', after: null }]],
    [
      'a block title',
      { blocks: RICH.blocks.map((block, index) => (index === 0 ? { ...block, title: 'Neuf' } : block)) },
      [{ kind: 'CHANGED', path: 'blocks.RNCP28245BC01.title', before: RICH.blocks[0]?.title, after: 'Neuf' }],
    ],
    [
      'a formula',
      {
        blocks: RICH.blocks.map((block, index) =>
          index === 1 ? { ...block, formula: { type: 'method', method: 'COMPANY_OPINION' } } : block,
        ),
      },
      [
        {
          kind: 'CHANGED',
          path: 'blocks.RNCP28245BC02.formula',
          before: expect.stringMatching(/^Il faut soit/),
          after: 'Il faut l’avis de l’entreprise.',
        },
      ],
    ],
    [
      'a partner withdrawn, the list turned round',
      {
        habilitations: PARTNERS.map((partner, index) =>
          index === 0 ? { ...partner, state: 'WITHDRAWN' as const } : partner,
        ).toReversed(),
      },
      [{ kind: 'CHANGED', path: 'habilitations.78471719100018.state', before: 'ACTIVE', after: 'WITHDRAWN' }],
    ],
    [
      'a partner gone',
      { habilitations: PARTNERS.slice(1) },
      [
        {
          kind: 'REMOVED',
          path: 'habilitations.78471719100018',
          before: '78471719100018 · P0 · TRAIN · ACTIVE',
          after: null,
        },
      ],
    ],
    [
      'blocks turned round',
      { blocks: RICH.blocks.toReversed() },
      [
        {
          kind: 'CHANGED',
          path: 'blocks.order',
          before: 'RNCP28245BC01, RNCP28245BC02',
          after: 'RNCP28245BC02, RNCP28245BC01',
        },
      ],
    ],
    [
      'a successor',
      { replacedBy: ['RNCP4', 'RNCP3', 'RNCP5'] },
      [{ kind: 'ADDED', path: 'replacedBy.RNCP5', before: null, after: 'RNCP5' }],
    ],
    [
      'a code',
      { classifications: { ...RICH.classifications, ROME: [] } },
      [{ kind: 'REMOVED', path: 'classifications.ROME.H2906', before: expect.stringContaining('H2906'), after: null }],
    ],
    ['the technical number', { externalId: 7 }, []],
    [
      'a flag on a text kept anyway',
      { unparsed: [...RICH.unparsed, { element: 'X', reason: 'ITEMS_NOT_FOUND', excerpt: 'y' }] },
      [],
    ],
    [
      'a part that could not be read',
      { unparsed: [] },
      [
        {
          kind: 'REMOVED',
          path: 'unparsed.NOUVEAU.UNKNOWN_ELEMENT',
          before: 'NOUVEAU · UNKNOWN_ELEMENT · x',
          after: null,
        },
      ],
    ],
  ])('%s', (_name, change, expected) => {
    expect(compareFiches(RICH, { ...RICH, ...change })).toEqual(expected);
  });

  it('never cuts a character in two', () => {
    const after = {
      ...RICH,
      legalBasis: [{ basis: 'OTHER', title: `${'x'.repeat(79)}😀`, publishedOn: null } as const],
    };
    expect(compareFiches(RICH, after).every(({ path }) => path.isWellFormed())).toBe(true);
  });

  it('tells two items of one code apart', () => {
    const twice = { ...RICH, capabilities: [...RICH.capabilities, ...RICH.capabilities.slice(0, 1)] };
    expect(compareFiches(RICH, twice).map(({ path }) => path)).toEqual(['capabilities.C1#2']);
  });

  const fiches = [RICH, ...realRecords().map(read)];
  const NO_CONTENT = new Set(['externalId', 'unparsed']);

  /** Every place of a fiche where a scalar stands, as a path of keys. */
  function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
    if (typeof value !== 'object' || value === null) return [path];
    return Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]));
  }

  function another(scalar: unknown): unknown {
    if (typeof scalar === 'number') return scalar + 1;
    if (typeof scalar === 'boolean') return !scalar;
    return typeof scalar === 'string' ? `${scalar}x` : 'x';
  }

  /** The same value but for the scalar at a path. */
  function altered(value: unknown, [key, ...rest]: readonly string[]): unknown {
    if (key === undefined) return another(value);
    const entries: readonly [string, unknown][] = Object.entries(value as object);
    const parts = entries.map(([name, part]) => [name, name === key ? altered(part, rest) : part] as const);
    return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  }

  it('is empty for the same fiche, its unordered lists shuffled', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fiches), fc.nat(), (fiche, turn) => {
        const rotate = <T>(list: readonly T[]): readonly T[] => [
          ...list.slice(turn % (list.length || 1)),
          ...list.slice(0, turn % (list.length || 1)),
        ];
        const copy = structuredClone(fiche);
        const { replacedBy, jobTypes, statistics } = copy;
        // Two rows of one partner are told apart by their order alone.
        const habilitations = copy.habilitations.filter(
          ({ siret }, index) => copy.habilitations.findIndex((h) => h.siret === siret) === index,
        );
        const turned = {
          ...copy,
          habilitations: rotate(habilitations),
          replacedBy: rotate(replacedBy),
          jobTypes: rotate(jobTypes),
          statistics: rotate(statistics),
        };
        expect(compareFiches({ ...fiche, habilitations }, turned)).toEqual([]);
        expect(compareFiches(fiche, copy)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is never empty when any single value differs', () => {
    const choices = fiches.flatMap((fiche) =>
      places(fiche)
        .filter((path) => !NO_CONTENT.has(path[0] ?? '') && !path.includes('formula'))
        .map((path) => ({ fiche, path })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...choices), ({ fiche, path }) => {
        const other = altered(fiche, path);
        const changes = compareFiches(fiche, other as Fiche);
        expect(changes.length).toBeGreaterThan(0);
        expect(changes.every(({ before, after }) => before !== null || after !== null)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
