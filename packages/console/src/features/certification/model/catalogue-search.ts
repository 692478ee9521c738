import type { CertificationFilter, CertificationOrder } from '../../../gql/graphql.ts';

export const ORDERS = [
  'RELEVANCE',
  'TITLE',
  'CODE',
  'REGISTRATION_END',
] as const satisfies readonly CertificationOrder[];

/** The state of the catalogue, all of it in the URL; an absent key is a filter not applied. */
export interface CatalogueSearch {
  readonly q?: string;
  readonly order?: CertificationOrder;
  readonly register?: 'RNCP' | 'RS';
  readonly active?: boolean;
  /** "2026-11-23": the day on which enrolments must be accepted. */
  readonly on?: string;
  readonly levels?: readonly number[];
  readonly kinds?: readonly string[];
  readonly nsf?: string;
  readonly rome?: string;
  readonly formacode?: string;
  readonly ccn?: string;
  /** SIRET. */
  readonly certifier?: string;
}

type Key = keyof CatalogueSearch;
const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
const list = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(words) : words(value).split(',')).map((part) => part.trim()).filter(Boolean);
const matching = (value: unknown, pattern: RegExp): string | undefined => {
  const text = words(value);
  return pattern.test(text) ? text : undefined;
};

/** Reads the query string; what it does not understand is dropped, never an error. */
export function parseCatalogueSearch(raw: Readonly<Record<string, unknown>>): CatalogueSearch {
  const levels = list(raw.levels)
    .map(Number)
    .filter((level) => Number.isInteger(level) && level >= 1 && level <= 8);
  const kinds = list(raw.kinds);
  const active = words(raw.active) || raw.active;
  const on = matching(raw.on, /^\d{4}-\d{2}-\d{2}$/);
  const register = matching(raw.register, /^(RNCP|RS)$/);
  const order = ORDERS.find((known) => known === raw.order);
  const all: CatalogueSearch = {
    q: words(raw.q) || undefined,
    order: order === 'RELEVANCE' ? undefined : order,
    register: register === 'RNCP' || register === 'RS' ? register : undefined,
    active: active === 'true' || active === true ? true : active === 'false' || active === false ? false : undefined,
    on: on && !Number.isNaN(Date.parse(on)) ? on : undefined,
    levels: levels.length > 0 ? [...new Set(levels)].sort((a, b) => a - b) : undefined,
    kinds: kinds.length > 0 ? [...new Set(kinds)] : undefined,
    nsf: matching(raw.nsf, /^\d{1,3}[a-z]?$/i),
    rome: matching(raw.rome, /^[A-N]\d{0,4}$/i)?.toUpperCase(),
    formacode: matching(raw.formacode, /^\d{1,6}$/),
    ccn: matching(raw.ccn, /^\d{1,5}$/),
    certifier: matching(raw.certifier, /^\d{14}$/),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The API's filter for a search; undefined when nothing is filtered. */
export function toFilter(search: CatalogueSearch): CertificationFilter | undefined {
  const { q: _q, order: _order, on, levels, kinds, ...same } = search;
  const filter: CertificationFilter = {
    ...same,
    ...(on ? { acceptsEnrolmentsOn: on } : {}),
    ...(levels ? { levels: [...levels] } : {}),
    ...(kinds ? { kinds: [...kinds] } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

export interface FilterChip {
  readonly key: Exclude<Key, 'q' | 'order'>;
  /** Shown on the chip, for `levels` and `kinds` one chip each. */
  readonly value: string;
  /** The search once the chip is removed. */
  readonly without: CatalogueSearch;
}

const CHIP_KEYS = [
  'active',
  'on',
  'register',
  'levels',
  'kinds',
  'nsf',
  'rome',
  'formacode',
  'ccn',
  'certifier',
] as const;

/** One removable chip per applied filter, in the order of the panel. */
export function chipsOf(search: CatalogueSearch): readonly FilterChip[] {
  return CHIP_KEYS.flatMap((key): FilterChip[] => {
    const { [key]: value, ...rest } = search;
    if (value === undefined) return [];
    if (key === 'levels' || key === 'kinds') {
      const values = list(value);
      return values.map((one) => {
        const left = values.filter((other) => other !== one);
        return { key, value: one, without: parseCatalogueSearch({ ...rest, [key]: left }) };
      });
    }
    return [{ key, value: String(value), without: rest }];
  });
}
