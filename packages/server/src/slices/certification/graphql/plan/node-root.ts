import { parseRelayId } from '../../../../kernel/graphql/relay-id.ts';
import { MalformedInput } from '../../../../kernel/malformed-input.ts';
import type { RootField, RowSource } from '../../../../kernel/planner/book.ts';
import { parseEntryKey, parseVersionKey, type VersionKey } from '../node-keys.ts';
import { ENTRY_SOURCE } from './nomenclature-books.ts';

const OF_VERSION = '{c}.code = {:code}::text AND {v}.number = {:number}::int';

/** An entry as one version words it. */
const WORDED_ENTRY = `(
  SELECT {:nomenclature}::text AS nomenclature, item ->> 'code' AS code, item ->> 'label' AS label,
    {:versionKey}::text AS version_key
  FROM certification c JOIN certification_version v ON v.certification_id = c.id
    CROSS JOIN jsonb_array_elements(v.classifications -> {:nomenclature}::text) WITH ORDINALITY AS entry (item, rank)
  WHERE c.code = {:of}::text AND v.number = {:number}::int AND item ->> 'code' = {:code}::text
  ORDER BY rank LIMIT 1) {n}`;

/** By type, where the row of a key is; null when nothing has it. */
const SOURCES: Readonly<Record<string, (key: string) => RowSource | null>> = {
  Certification: (code) => ({
    type: 'Certification',
    source: { from: 'certification {c}', where: '{c}.code = {:code}::text' },
    parameters: { code },
  }),
  CertificationVersion: ofVersion((key) => ({
    type: 'CertificationVersion',
    source: { from: 'certification_version {v}', where: OF_VERSION },
    parameters: { ...key },
  })),
  Block: ofVersion((key) => ({
    type: 'Block',
    source: { from: 'block {b}', where: `${OF_VERSION} AND {b}.position = {:position}::int` },
    parameters: { ...key },
  })),
  Capability: ofVersion((key) => ({
    type: 'Capability',
    source: { from: 'capability {p}', where: `${OF_VERSION} AND {p}.position = {:position}::int` },
    parameters: { ...key },
  })),
  NomenclatureEntry: entrySource,
};

function ofVersion(source: (key: VersionKey) => RowSource): (key: string) => RowSource | null {
  return (key) => {
    const parsed = parseVersionKey(key);
    return parsed && source(parsed);
  };
}

function entrySource(key: string): RowSource | null {
  const parsed = parseEntryKey(key);
  if (parsed === null) return null;
  const { nomenclature, code, versionKey } = parsed;
  if (versionKey === null) {
    return { type: 'NomenclatureEntry', source: { from: ENTRY_SOURCE }, parameters: { nomenclature, code } };
  }
  const version = parseVersionKey(versionKey);
  if (version === null) return null;
  const parameters = { nomenclature, code, versionKey, of: version.code, number: version.number };
  return { type: 'NomenclatureEntry', source: { from: WORDED_ENTRY }, parameters };
}

/** Anything that has an id. */
export const nodeRoot: RootField<unknown> = {
  kind: 'row',
  reads: ['id'],
  open: ({ id }) => {
    const { type, key } = parseRelayId(String(id));
    const sourceOf = Object.hasOwn(SOURCES, type) ? SOURCES[type] : undefined;
    if (!sourceOf) throw new MalformedInput('id', 'This id was not given by this API.');
    return sourceOf(key);
  },
};
