import {
  COLLEGES,
  type College,
  isDate,
  isDepartment,
  ORGANISATION_KINDS,
  type OrganisationKind,
} from '@delibere/shared';

/** The state of the list of organisations, all of it in the URL; an absent key is a filter not applied. */
export interface OrganisationsSearch {
  readonly q?: string;
  readonly kinds?: readonly OrganisationKind[];
  readonly department?: string;
  /** Closed ones too. */
  readonly closed?: boolean;
}

/** The state of the list of people, all of it in the URL. */
export interface PersonsSearch {
  readonly q?: string;
  /** Id of the organisation they belong to or sit for. */
  readonly organisation?: string;
  readonly college?: College;
  /** The day on which they hold a mandate. */
  readonly on?: string;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
const present = <T extends object>(all: T): T =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;

/** Reads the query string; what it does not understand is dropped, never an error. */
export function parseOrganisationsSearch(raw: Readonly<Record<string, unknown>>): OrganisationsSearch {
  const asked = (Array.isArray(raw.kinds) ? raw.kinds.map(words) : words(raw.kinds).split(',')).map((one) =>
    one.trim(),
  );
  const kinds = ORGANISATION_KINDS.filter((kind) => asked.includes(kind));
  const department = words(raw.department).toUpperCase();
  return present<OrganisationsSearch>({
    q: words(raw.q) || undefined,
    kinds: kinds.length > 0 ? kinds : undefined,
    department: isDepartment(department) ? department : undefined,
    closed: raw.closed === true || raw.closed === 'true' ? true : undefined,
  });
}

/** Reads the query string; what it does not understand is dropped, never an error. */
export function parsePersonsSearch(raw: Readonly<Record<string, unknown>>): PersonsSearch {
  const organisation = words(raw.organisation);
  const on = words(raw.on);
  return present<PersonsSearch>({
    q: words(raw.q) || undefined,
    organisation: ID.test(organisation) ? organisation : undefined,
    college: COLLEGES.find((college) => college === raw.college),
    on: isDate(on) ? on : undefined,
  });
}
