import fc from 'fast-check';
import { HOSTILE_TEXTS, IMPOSSIBLE_TEXTS } from '../hostile-texts.ts';
import type { DocumentOptions } from '../random-document/index.ts';
import type { Pools } from './pools.ts';

const hostile = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.constantFrom(...IMPOSSIBLE_TEXTS) },
);

/** Mostly what is there; now and then what nobody expects. */
function from(values: readonly unknown[], odds = 6): fc.Arbitrary<unknown> {
  if (values.length === 0) return hostile;
  return fc.oneof({ weight: odds, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: hostile });
}

/** Something given, with a letter changed, lost or added. */
function altered(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', ...texts), fc.nat(200), fc.constantFrom('', 'A', '=', 'zz', '\u00e9'))
    .map(([text, place, letter]) => text.slice(0, place) + letter + text.slice(place + 1));
}

const encoded = (text: string): string => Buffer.from(text).toString('base64url');

const FORGED_IDS = [
  'Certification:RNCP0',
  'Certification:__proto__',
  'CertificationVersion:RNCP28245.99',
  'CertificationVersion:RNCP28245.999999',
  'CertificationVersion:RNCP28245',
  'Block:RNCP28245.1.0',
  'Block:RNCP28245.1.99999',
  'Capability:RNCP28245.1.1',
  'NomenclatureEntry:ROME:',
  'NomenclatureEntry:NOPE:1',
  'NomenclatureEntry:NSF:250r:RNCP28245.1',
  'NomenclatureEntry:NSF:200u:RNCP28245.x',
  "NomenclatureEntry:NSF:'",
  'Query:1',
  'toString:1',
  ':',
].map(encoded);

const FORGED_CURSORS = ['["x"]', '["x","1"]', '[]', '{}', 'null', '["",1e9]'].map(encoded);

const pageSizes = (usual: fc.Arbitrary<number>): fc.Arbitrary<number> =>
  fc.oneof({ weight: 60, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(0, -1, 101, 2_147_483_647) });

/** How documents over the certification graph get arguments that find something. */
export function hintsOf(pools: Pools): Required<DocumentOptions> {
  const small = pageSizes(
    fc.oneof(
      { weight: 30, arbitrary: fc.integer({ min: 1, max: 4 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 100 }) },
    ),
  );
  const large = pageSizes(
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 100 }) },
    ),
  );
  const after = fc.oneof(
    { weight: 8, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.constantFrom(...pools.cursors) },
    { weight: 1, arbitrary: altered(pools.cursors) },
    { weight: 1, arbitrary: fc.constantFrom(...FORGED_CURSORS) },
    { weight: 1, arbitrary: hostile },
  );
  const spelt = pools.codes.flatMap((code) => [code, code, code, code.toLowerCase(), ` ${code} `]);
  const ids = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...pools.ids) },
    { weight: 2, arbitrary: fc.constantFrom(...FORGED_IDS) },
    { weight: 1, arbitrary: altered(pools.ids) },
    { weight: 1, arbitrary: hostile },
  );
  const words = from([
    ...pools.words,
    'soudeur ',
    'soudeur industriels',
    'régle',
    'usinnage ',
    '250r',
    'H2906',
    'RNCP 28245',
    '28245',
  ]);
  const codesOf = (nomenclature: string): readonly unknown[] =>
    pools.entries.filter((entry) => entry.nomenclature === nomenclature).map(({ code }) => code);
  const byPlace: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    'Query.certification(rncpCode)': from(spelt, 60),
    'Query.node(id)': ids,
    'Query.certifications(first)': large,
    'Query.nomenclatureEntries(first)': large,
    'Query.certifications(query)': words,
    'Query.nomenclatureEntries(query)': words,
    'Query.nomenclatureEntry(code)': from(pools.entries.map(({ code }) => code)),
    'CertificationFilter.nsf': from([...codesOf('NSF'), '2', '25']),
    'CertificationFilter.rome': from(codesOf('ROME')),
    'CertificationFilter.formacode': from(codesOf('FORMACODE')),
    'CertificationFilter.ccn': from(codesOf('CCN')),
    'CertificationFilter.certifier': from(pools.sirets),
    'CertificationFilter.kinds[]': from(pools.kinds),
    'CertificationFilter.levels[]': fc.integer({ min: 1, max: 9 }),
  };
  return {
    hints: (place) =>
      byPlace[place] ?? (place.endsWith('(first)') ? small : place.endsWith('(after)') ? after : undefined),
    bundles: (place) => {
      if (place === 'Query.nomenclatureEntry') return fc.constantFrom(...pools.entries);
      const pages = pools.pages[place];
      return pages && pages.length > 0 ? fc.constantFrom(...pages) : undefined;
    },
  };
}
