import type { College, PeopleColumn } from '@delibere/shared';
import type { KnownOrganisation, KnownPerson } from './known.ts';
import type { TypedPerson } from './read-line.ts';

/** What one column of a line changes. */
export interface LineChange {
  readonly column: PeopleColumn;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a line writes of one person; null where a part stays as it is. */
export interface PersonWrites {
  /** Who they are known to be, with the version that was read; null for somebody new. */
  readonly known: Pick<KnownPerson, 'id' | 'version' | 'familyName' | 'givenNames'> | null;
  readonly identity: Pick<KnownPerson, 'familyName' | 'givenNames'> | null;
  readonly contact: Pick<KnownPerson, 'email' | 'phone'> | null;
  /** Names of the fields of identity and contact that change. */
  readonly fields: readonly ('familyName' | 'givenNames' | 'email' | 'phone')[];
  readonly affiliation:
    | { readonly organisationId: string; readonly position: string | null; readonly from: string }
    | { readonly id: string; readonly organisationId: string; readonly position: string | null }
    | null;
  readonly mandate:
    | {
        readonly organisationId: string;
        readonly college: College;
        readonly tempWork: boolean;
        readonly from: string;
        readonly to: string | null;
      }
    | {
        readonly id: string;
        readonly before: { readonly tempWork: boolean; readonly to: string | null };
        readonly tempWork: boolean;
        readonly to: string | null;
      }
    | null;
}

const FIELDS = ['familyName', 'givenNames', 'email', 'phone'] as const;

/** What a line that has no problem writes, and how that is shown. An empty cell takes nothing away. */
export function writesOf(
  said: TypedPerson,
  organisation: KnownOrganisation | null,
  person: KnownPerson | null,
  today: string,
): { readonly writes: PersonWrites; readonly changes: readonly LineChange[] } {
  const changes: LineChange[] = [];
  const change = (column: PeopleColumn, before: string | null, after: string | null): void => {
    if (before !== after) changes.push({ column, before, after });
  };
  for (const field of FIELDS) change(field, person?.[field] ?? null, said[field] ?? person?.[field] ?? null);
  const fields = FIELDS.filter((field) => changes.some(({ column }) => column === field));
  const isChanged = (...names: readonly string[]): boolean => fields.some((field) => names.includes(field));
  const email = said.email ?? person?.email ?? null;
  const phone = said.phone ?? person?.phone ?? null;
  return {
    changes,
    writes: {
      known: person && {
        id: person.id,
        version: person.version,
        familyName: person.familyName,
        givenNames: person.givenNames,
      },
      identity: isChanged('familyName', 'givenNames')
        ? { familyName: said.familyName, givenNames: said.givenNames }
        : null,
      contact: isChanged('email', 'phone') ? { email, phone } : null,
      fields,
      affiliation: organisation && affiliationOf(said, organisation, person, today, change),
      mandate: organisation && mandateOf(said, organisation, person, change),
    },
  };
}

type Show = (column: PeopleColumn, before: string | null, after: string | null) => void;

function affiliationOf(
  said: TypedPerson,
  { id: organisationId, name }: KnownOrganisation,
  person: KnownPerson | null,
  today: string,
  show: Show,
): PersonWrites['affiliation'] {
  const known = person?.affiliations.find((each) => each.organisationId === organisationId);
  if (known === undefined) {
    show('organisation', null, name);
    show('position', null, said.position);
    return { organisationId, position: said.position, from: today };
  }
  if (said.position === null || said.position === known.position) return null;
  show('position', known.position, said.position);
  return { id: known.id, organisationId, position: said.position };
}

function mandateOf(
  { mandate }: TypedPerson,
  { id: organisationId }: KnownOrganisation,
  person: KnownPerson | null,
  show: Show,
): PersonWrites['mandate'] {
  if (mandate === null) return null;
  const { college, from } = mandate;
  const known = person?.mandates.find(
    (held) => held.organisationId === organisationId && held.college === college && held.from === from,
  );
  const to = mandate.to ?? known?.to ?? null;
  const tempWork = mandate.tempWork ?? known?.tempWork ?? false;
  if (known === undefined) {
    show('college', null, college);
    show('from', null, from);
    show('to', null, to);
    if (tempWork) show('tempWork', null, 'true');
    return { organisationId, college, tempWork, from, to };
  }
  if (known.to === to && known.tempWork === tempWork) return null;
  show('to', known.to, to);
  show('tempWork', String(known.tempWork), String(tempWork));
  return { id: known.id, before: { tempWork: known.tempWork, to: known.to }, tempWork, to };
}
