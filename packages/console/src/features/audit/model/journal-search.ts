import { AUDITED_KINDS, AUDITED_OBJECTS, type AuditedKind, type AuditedObject } from '@delibere/shared';
import type { ActorKind, AuditFilter } from '../../../gql/graphql.ts';
import { allKinds, FAMILIES, type Family, settled } from './families.ts';

/** Something named by its type and id, "PERSON:5f0c…". */
export type Named<Type extends string> = `${Type}:${string}`;

/** The state of the audit page, all of it in the URL; an absent key is a filter not applied. */
export interface JournalSearch {
  /** "2026-11-23", in Paris; both ends included. */
  readonly from?: string;
  readonly to?: string;
  readonly about?: readonly Family[];
  readonly kinds?: readonly AuditedKind[];
  readonly object?: Named<AuditedObject>;
  readonly actor?: Named<ActorKind>;
  readonly request?: string;
}

const ACTOR_KINDS = ['ACCOUNT', 'API_KEY', 'SYSTEM'] as const satisfies readonly ActorKind[];

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function chosen<Word extends string>(value: unknown, words: readonly Word[]): readonly Word[] {
  const asked = Array.isArray(value) ? value.map(text) : text(value).split(',');
  return words.filter((word) => asked.includes(word));
}

function day(value: unknown): string | undefined {
  const written = text(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(Date.parse(written)) ? written : undefined;
}

function named<Type extends string>(value: unknown, types: readonly Type[]): Named<Type> | undefined {
  const written = text(value);
  const type = types.find((one) => written.startsWith(`${one}:`));
  const id = type && written.slice(type.length + 1);
  return type && id ? `${type}:${id}` : undefined;
}

/** Reads the query string; what it does not understand is dropped, never an error. */
export function parseJournalSearch(raw: Readonly<Record<string, unknown>>): JournalSearch {
  const { about, kinds } = settled({ about: chosen(raw.about, FAMILIES), kinds: chosen(raw.kinds, AUDITED_KINDS) });
  const all = {
    from: day(raw.from),
    to: day(raw.to),
    about: about.length > 0 ? about : undefined,
    kinds: kinds.length > 0 ? kinds : undefined,
    object: named(raw.object, AUDITED_OBJECTS),
    actor: named(raw.actor, ACTOR_KINDS),
    request: text(raw.request) || undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** "PERSON:5f0c…" in its two parts. */
export function namedParts<Type extends string>(value: Named<Type>): { readonly type: Type; readonly id: string } {
  const colon = value.indexOf(':');
  return { type: value.slice(0, colon) as Type, id: value.slice(colon + 1) };
}

/** The API's filter for a search; undefined when nothing is filtered. */
export function toFilter({
  from,
  to,
  about = [],
  kinds = [],
  object,
  actor,
  request,
}: JournalSearch): AuditFilter | undefined {
  const wanted = allKinds({ about, kinds });
  const by = actor && namedParts(actor);
  const filter: AuditFilter = {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(wanted.length > 0 ? { kinds: [...wanted] } : {}),
    ...(object ? { object: namedParts(object) } : {}),
    ...(by ? { actor: { kind: by.type, id: by.id } } : {}),
    ...(request ? { requestId: request } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

/** The address of the file of a search. */
export function exportAddress({ about = [], kinds = [], ...same }: JournalSearch): string {
  const wanted = allKinds({ about, kinds });
  const said = { ...same, ...(wanted.length > 0 ? { kinds: wanted.join(',') } : {}) };
  const query = new URLSearchParams(said).toString();
  return `/exports/audit-events.csv${query && `?${query}`}`;
}

/** One applied filter, and the search once it is removed. */
export type JournalChip = {
  readonly without: JournalSearch;
} & (
  | { readonly key: 'from' | 'to' | 'request' | 'object' | 'actor'; readonly value: string }
  | { readonly key: 'about'; readonly value: Family }
  | { readonly key: 'kinds'; readonly value: AuditedKind }
);

/** One removable chip per applied filter, in the order of the panel. */
export function chipsOf(search: JournalSearch): readonly JournalChip[] {
  const single = (['from', 'to', 'object', 'actor', 'request'] as const).flatMap((key): JournalChip[] => {
    const { [key]: value, ...without } = search;
    return value === undefined ? [] : [{ key, value, without }];
  });
  const { about = [], kinds = [] } = search;
  const families = about.map((value): JournalChip => {
    const without = parseJournalSearch({ ...search, about: about.filter((one) => one !== value) });
    return { key: 'about', value, without };
  });
  const alone = kinds.map((value): JournalChip => {
    const without = parseJournalSearch({ ...search, kinds: kinds.filter((one) => one !== value) });
    return { key: 'kinds', value, without };
  });
  const [dates, others] = [
    single.filter(({ key }) => key === 'from' || key === 'to'),
    single.filter(({ key }) => key !== 'from' && key !== 'to'),
  ];
  return [...dates, ...families, ...alone, ...others];
}
