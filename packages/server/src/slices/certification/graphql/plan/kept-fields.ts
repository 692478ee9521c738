import type { Nomenclature } from '@delibere/shared';
import { type KeptField, row, rows, type ValueField, value } from '../../../../kernel/planner/book.ts';
import { NomenclatureEntry } from '../types/nomenclature-entry.ts';
import { above, items, listOf } from './fields.ts';

/** Types whose values are kept as JSON, and the properties these have; other fields of theirs are tied to them. */
export const KEPT = {
  Certifier: ['siret', 'name', 'tradeName', 'website', 'active', 'stateChangedOn'],
  Correspondence: ['sourceBlocks', 'destinationCode', 'destinationBlocks'],
  CodeLabel: ['code', 'label'],
  Level: ['code', 'label', 'number'],
  Activity: ['code', 'codeDeduced', 'statement'],
  AccessRoute: ['route', 'open', 'deduced', 'juryComposition', 'modifiedOn'],
  LegalText: ['basis', 'title', 'publishedOn'],
  PromotionStatistic: [
    'year',
    'certified',
    'certifiedByExperience',
    'overallInsertionAt6Months',
    'tradeInsertionAt2Years',
  ],
  DeclaredStatistic: ['text', 'averageDeliveredPerYear', 'overYears'],
  Link: ['label', 'url'],
  UnparsedPart: ['element', 'reason', 'excerpt'],
  Change: ['kind', 'path', 'before', 'after'],
  SearchCorrection: ['typed', 'read'],
} as const;

type KeptType = keyof typeof KEPT;

/** Each of these types, with the properties of what is unrolled as the fields of its row. */
export const KEPT_TYPES = Object.entries(KEPT).map(([type, keys]) => [type, propertiesOf(keys)] as const);

export function propertiesOf(keys: readonly string[]): Readonly<Record<string, ValueField>> {
  return Object.fromEntries(keys.map((key) => [key, value(`{i}.item -> '${key}'`)]));
}

/** Objects kept in a list of JSON, in its order. */
export function keptItems(type: KeptType, json: string): KeptField<unknown> {
  return { kind: 'kept', whole: asKept(type, listOf(json)), unrolled: items(type, above(json)) };
}

/** An object kept in JSON, or null. */
export function keptItem(type: KeptType, json: string): KeptField<unknown> {
  const from = `(SELECT ${above(json)} AS item) {i}`;
  return {
    kind: 'kept',
    whole: asKept(type, json),
    unrolled: row(type, { from, where: `jsonb_typeof({i}.item) = 'object'` }),
  };
}

/** What is kept in JSON, or given as such, handed over as it is. */
export function asKept(type: KeptType, facts: string): KeptField<unknown>['whole'] {
  return { kind: 'derived', facts, gives: { [type]: KEPT[type] }, derive: (kept) => kept };
}

/** The entries of a nomenclature a fiche bears, as it words them. */
export function keptEntries(nomenclature: Nomenclature): KeptField<unknown> {
  const kept = (version: string): string => `{${version}}.classifications -> '${nomenclature}'`;
  const from = `(
    SELECT '${nomenclature}' AS nomenclature, item ->> 'code' AS code, item ->> 'label' AS label,
      {^c}.code || '.' || {^v}.number AS version_key, rank
    FROM jsonb_array_elements(${kept('^v')}) WITH ORDINALITY AS entry (item, rank)) {n}`;
  return {
    kind: 'kept',
    whole: {
      kind: 'derived',
      facts: `json_build_object('versionKey', {c}.code || '.' || {v}.number, 'entries', ${kept('v')})`,
      gives: { NomenclatureEntry: ['id', 'nomenclature', 'code', 'label'] },
      derive: (facts) => entriesOf(nomenclature, facts as KeptEntries),
    },
    unrolled: rows('NomenclatureEntry', { from, order: '{n}.rank' }),
  };
}

/** Entries as a version keeps them. */
interface KeptEntries {
  readonly versionKey: string;
  readonly entries: readonly { readonly code: string; readonly label: string }[] | null;
}

function entriesOf(nomenclature: Nomenclature, { versionKey, entries }: KeptEntries): readonly NomenclatureEntry[] {
  return (entries ?? []).map((entry) => new NomenclatureEntry({ nomenclature, ...entry }, versionKey));
}
