import type { Change } from './change.ts';
import { DERIVED_REASONS } from './derived-reasons.ts';
import type { Fiche, Unparsed } from './fiche.ts';
import { entriesOf, plainText } from './plain-text.ts';

interface Keyed<T> {
  readonly key: (item: T) => string;
  /** Whether the order of the list is part of its meaning. */
  readonly ordered?: true;
}

function change(path: string, before: unknown, after: unknown): Change {
  const texts = { path, before: plainText(before), after: plainText(after) };
  if (texts.before === null) return { kind: 'ADDED', ...texts };
  return { kind: texts.after === null ? 'REMOVED' : 'CHANGED', ...texts };
}

function same(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}

/** Field by field where both are records; as one change otherwise. */
function compareValues(path: string, before: unknown, after: unknown): readonly Change[] {
  if (same(before, after)) return [];
  const records =
    typeof before === 'object' && typeof after === 'object' && before !== null && after !== null && !('type' in before);
  if (!records || Array.isArray(before)) return [change(path, before, after)];
  const fields = new Map(entriesOf(after));
  return entriesOf(before).flatMap(([name, value]) =>
    compareValues(`${path}.${name}`, value, fields.get(name) ?? null),
  );
}

/** Items by natural key; a key met again gets its rank, "C1#2". */
function byKey<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  const counts = new Map<string, number>();
  for (const item of items) {
    const name = key(item);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    map.set(count === 1 ? name : `${name}#${count}`, item);
  }
  return map;
}

function compareLists<T>(
  path: string,
  before: readonly T[],
  after: readonly T[],
  { key, ordered }: Keyed<T>,
): readonly Change[] {
  const old = byKey(before, key);
  const fresh = byKey(after, key);
  const changes = [...old].flatMap(([name, item]) =>
    fresh.has(name) ? compareValues(`${path}.${name}`, item, fresh.get(name)) : [change(`${path}.${name}`, item, null)],
  );
  for (const [name, item] of fresh) if (!old.has(name)) changes.push(change(`${path}.${name}`, null, item));
  const [was, is] = [[...old.keys()].join(', '), [...fresh.keys()].join(', ')];
  return changes.length === 0 && ordered && was !== is ? [change(`${path}.order`, was, is)] : changes;
}

const itself: Keyed<string | number> = { key: String };
const byCode: Keyed<{ readonly code: string }> = { key: ({ code }) => code };
const byBody: Keyed<{ readonly siret: string | null; readonly name: string }> = {
  key: ({ siret, name }) => siret ?? name,
};

function lostParts(fiche: Fiche): readonly Unparsed[] {
  return fiche.unparsed.filter(({ reason }) => !DERIVED_REASONS.has(reason));
}

function compareKeyedLists(before: Fiche, after: Fiche): readonly Change[] {
  const ordered = { ...byCode, ordered: true } as const;
  return [
    ...compareLists('blocks', before.blocks, after.blocks, ordered),
    ...compareLists('capabilities', before.capabilities, after.capabilities, ordered),
    ...compareLists('activities', before.activities, after.activities, ordered),
    ...compareLists('certifiers', before.certifiers, after.certifiers, byBody),
    ...compareLists('habilitations', before.habilitations, after.habilitations, byBody),
    ...compareLists('accessRoutes', before.accessRoutes, after.accessRoutes, { key: ({ route }) => route }),
    ...compareLists('legalBasis', before.legalBasis, after.legalBasis, {
      key: (t) => `${t.basis}.${t.title.slice(0, 80).toWellFormed()}`,
    }),
    ...compareLists('statistics', before.statistics, after.statistics, { key: ({ year }) => String(year) }),
    ...compareLists('correspondences', before.correspondences, after.correspondences, {
      key: (c) => c.destinationCode,
    }),
    ...compareLists('jobTypes', before.jobTypes, after.jobTypes, itself),
    ...compareLists('promotionYears', before.promotionYears, after.promotionYears, itself),
    ...compareLists('replaces', before.replaces, after.replaces, itself),
    ...compareLists('replacedBy', before.replacedBy, after.replacedBy, itself),
    ...compareLists('unparsed', lostParts(before), lostParts(after), { key: (u) => `${u.element}.${u.reason}` }),
  ];
}

const LISTS: ReadonlySet<string> = new Set([
  'blocks',
  'capabilities',
  'activities',
  'certifiers',
  'habilitations',
  'accessRoutes',
  'legalBasis',
  'statistics',
  'correspondences',
  'jobTypes',
  'promotionYears',
  'replaces',
  'replacedBy',
  'unparsed',
]);

/**
 * What changed between two readings of a fiche, in words a reader can follow: plain fields first, then lists, whose
 * items are paired by their natural key whatever their order (the order of blocks, capabilities and activities counts).
 * Empty if and only if the content is equal. The register's technical number, and flags about texts that are kept
 * anyway, are no content.
 */
export function compareFiches(before: Fiche, after: Fiche): readonly Change[] {
  const fields = new Map(entriesOf(after));
  const plain = entriesOf(before)
    .filter(([name]) => !LISTS.has(name) && name !== 'externalId' && name !== 'classifications')
    .flatMap(([name, value]) => compareValues(name, value, fields.get(name) ?? null));
  const { classifications } = before;
  const codes = (['NSF', 'ROME', 'FORMACODE', 'CCN', 'IDCC'] as const).flatMap((nomenclature) =>
    compareLists(
      `classifications.${nomenclature}`,
      classifications[nomenclature],
      after.classifications[nomenclature],
      byCode,
    ),
  );
  return [...plain, ...codes, ...compareKeyedLists(before, after)];
}
