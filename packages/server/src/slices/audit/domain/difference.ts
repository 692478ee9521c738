/** One fact that is not what it was. */
export interface Change {
  /** Where it stands, "contact.email", "affiliations.2.position"; positions in lists count from 0. */
  readonly path: string;
  /** Null where there was nothing. */
  readonly before: string | null;
  /** Null where there is nothing any more. */
  readonly after: string | null;
}

/** What changed between two states of an object. */
export interface Difference {
  readonly changes: readonly Change[];
  /** How many more there are than are told. */
  readonly leftOut: number;
}

const MAX_CHANGES = 100;
const MAX_DEPTH = 6;
const MAX_TEXT = 1_000;
/** Characters told before the first that differs. */
const LEAD = 100;

/** A fact that stayed what it was. */
export interface SameFact {
  readonly path: string;
  readonly value: string;
}

type Json = unknown;

/**
 * The facts that differ between two JSON values, in their order. Nothing, null and an empty list or object are the
 * same. Values of a list come and go, wherever they stand; objects of a list are paired by their `id`, else by their
 * position among those that are not found unchanged. Bounded: at most 100 changes, texts of 1,000 characters, and
 * what lies deeper than six levels is compared and told as JSON.
 */
export function difference(before: Json, after: Json): Difference {
  const changes = [...changesOf('', before, after, 0)];
  return { changes: changes.slice(0, MAX_CHANGES), leftOut: Math.max(0, changes.length - MAX_CHANGES) };
}

/**
 * The facts that both states hold and that are the same: what a change is about, "of which organisation". Of the first
 * level, values only, at most 100.
 */
export function sameFacts(before: Json, after: Json): readonly SameFact[] {
  const [was, is] = [asRecord(before), asRecord(after)];
  const same = Object.keys(was).flatMap((path): readonly SameFact[] => {
    const value = own(was, path);
    const isSame = typeof value !== 'object' && value === own(is, path);
    const text = isSame ? whole(value) : null;
    return text === null ? [] : [{ path, value: part(text, 0) }];
  });
  return same.slice(0, MAX_CHANGES);
}

function* changesOf(path: string, before: Json, after: Json, depth: number): Generator<Change> {
  if (depth < MAX_DEPTH && isNothingOr(isList, before, after)) {
    yield* changesOfLists(path, asList(before), asList(after), depth);
  } else if (depth < MAX_DEPTH && isNothingOr(isRecord, before, after)) {
    const [was, is] = [asRecord(before), asRecord(after)];
    for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
      yield* changesOf(under(path, name), own(was, name), own(is, name), depth + 1);
    }
  } else {
    const [was, is] = [whole(before), whole(after)];
    if (was !== is) yield { path, ...cut(was, is) };
  }
}

function* changesOfLists(
  path: string,
  before: readonly Json[],
  after: readonly Json[],
  depth: number,
): Generator<Change> {
  const gone = without(before, after);
  const come = without(after, before);
  const identified = [...gone, ...come].every(({ value }) => idOf(value) !== undefined);
  const isRest = !identified && [...gone, ...come].every(({ value }) => isRecord(value) || isList(value));
  if (!identified && !isRest) {
    for (const { value } of gone) yield { path, ...cut(whole(value), null) };
    for (const { value } of come) yield { path, ...cut(null, whole(value)) };
    return;
  }
  const met = new Set<Item>();
  for (const [rank, item] of gone.entries()) {
    const other = identified
      ? come.find((each) => !met.has(each) && idOf(each.value) === idOf(item.value))
      : come[rank];
    if (other) met.add(other);
    yield* changesOf(under(path, String((other ?? item).position)), item.value, other?.value, depth + 1);
  }
  for (const item of come) {
    if (!met.has(item)) yield* changesOf(under(path, String(item.position)), undefined, item.value, depth + 1);
  }
}

interface Item {
  readonly position: number;
  readonly value: Json;
}

/** The values of a list that another does not have, each as often as it has more of them. */
function without(list: readonly Json[], other: readonly Json[]): readonly Item[] {
  const counts = new Map<string, number>();
  for (const value of other) counts.set(JSON.stringify(value), (counts.get(JSON.stringify(value)) ?? 0) + 1);
  return list.flatMap((value, position) => {
    const left = counts.get(JSON.stringify(value)) ?? 0;
    counts.set(JSON.stringify(value), left - 1);
    return left > 0 || whole(value) === null ? [] : [{ position, value }];
  });
}

function idOf(value: Json): string | number | undefined {
  const id = isRecord(value) ? own(value, 'id') : undefined;
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}

function under(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isNothing(value: Json): value is null | undefined {
  return value === null || value === undefined;
}

/** Whether both are of a kind, or one is and there is no other. */
function isNothingOr(isKind: (value: Json) => boolean, before: Json, after: Json): boolean {
  const values = [before, after].filter((value) => !isNothing(value));
  return values.length > 0 && values.every(isKind);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: Json): readonly Json[] {
  return isList(value) ? value : [];
}

function asRecord(value: Json): Readonly<Record<string, Json>> {
  return isRecord(value) ? value : {};
}

/** Not what every object inherits: a fact may bear any name. */
function own(record: Readonly<Record<string, Json>>, name: string): Json {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A value as text; null for nothing. */
function whole(value: Json): string | null {
  if (isNothing(value)) return null;
  if (typeof value === 'string') return value;
  const isEmpty = typeof value === 'object' && Object.keys(value).length === 0;
  return isEmpty ? null : JSON.stringify(value);
}

/** Texts too long to be told begin a little before they differ. */
function cut(before: string | null, after: string | null): Omit<Change, 'path'> {
  let same = 0;
  while (before !== null && same < before.length && before[same] === after?.[same]) same += 1;
  const start = same < MAX_TEXT / 2 ? 0 : same - LEAD;
  return {
    before: before === null ? null : part(before, start),
    after: after === null ? null : part(after, start),
  };
}

function part(text: string, start: number): string {
  if (text.length <= MAX_TEXT) return text;
  const end = start + MAX_TEXT;
  return `${start > 0 ? '…' : ''}${text.slice(start, end).toWellFormed()}${end < text.length ? '…' : ''}`;
}
