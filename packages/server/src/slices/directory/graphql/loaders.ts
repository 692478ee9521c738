import type DataLoader from 'dataloader';
import type { Access } from '../../../kernel/authorisation/access.ts';
import { perRequest } from '../../../kernel/graphql/per-request.ts';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import { manyByKey, oneByKey } from '../../../kernel/read/by-key.ts';
import { organisationParties, type Ties } from '../domain/parties.ts';
import { type AffiliationRow, affiliationsOf } from '../persistence/affiliations.ts';
import { type Contact, contactsOf } from '../persistence/contacts.ts';
import { type FormerIdentityRow, formerIdentitiesOf } from '../persistence/former-identities.ts';
import { type MandateRow, mandatesOf } from '../persistence/mandates.ts';
import { type OrganisationRow, organisationsByIds } from '../persistence/organisations.ts';
import { type PersonRow, personsByIds, tiesOf } from '../persistence/persons.ts';
import { type RepresentativityRow, representativitiesOf } from '../persistence/representativities.ts';
import { type TerritoryRow, territoriesOf } from '../persistence/territories.ts';

/** What one request has read of the directory, each by one statement for all rows of a list. */
export interface DirectoryLoaders {
  /** Whoever may see them. */
  readonly organisations: DataLoader<string, OrganisationRow | null>;
  readonly territories: DataLoader<string, readonly TerritoryRow[]>;
  readonly representativities: DataLoader<string, readonly RepresentativityRow[]>;
  readonly persons: DataLoader<string, PersonRow | null>;
  readonly ties: DataLoader<string, Ties | null>;
  readonly contacts: DataLoader<string, (Contact & { readonly personId: string }) | null>;
  readonly formerIdentities: DataLoader<string, readonly FormerIdentityRow[]>;
  /** By person; those within reach. */
  readonly affiliations: DataLoader<string, readonly AffiliationRow[]>;
  /** By person; those within reach. */
  readonly mandates: DataLoader<string, readonly MandateRow[]>;
}

/** The loaders of a request. */
export const directoryLoaders = perRequest((context: ViewerContext): DirectoryLoaders => {
  const reader = () => context.personal();
  const access = () => context.open('viewer.read');
  return {
    organisations: oneByKey(
      async (ids) => organisationsByIds(await reader(), ids),
      (row) => row.id,
    ),
    territories: manyByKey(
      async (ids) => territoriesOf(await reader(), ids),
      (row) => row.organisationId,
    ),
    representativities: manyByKey(
      async (ids) => representativitiesOf(await reader(), ids),
      (row) => row.organisationId,
    ),
    persons: oneByKey(
      async (ids) => personsByIds(await reader(), ids),
      (row) => row.id,
    ),
    ties: oneByKey(
      async (ids) => tiesOf(await reader(), ids),
      (row) => row.personId,
    ),
    contacts: oneByKey(
      async (ids) => contactsOf(await reader(), ids),
      (row) => row.personId,
    ),
    formerIdentities: manyByKey(
      async (ids) => formerIdentitiesOf(await reader(), ids),
      (row) => row.personId,
    ),
    affiliations: manyByKey(
      async (ids) => affiliationsOf(await reader(), ids, (await access()).reach('person.read')),
      (row) => row.personId,
    ),
    mandates: manyByKey(
      async (ids) => mandatesOf(await reader(), ids, (await access()).reach('mandate.read')),
      (row) => row.personId,
    ),
  };
});

/** Forgets what was read before a write of the same request. */
export function forgetDirectory(context: ViewerContext): void {
  const loaders: readonly { clearAll(): unknown }[] = Object.values(directoryLoaders(context));
  for (const loader of loaders) loader.clearAll();
}

/** An organisation if the caller may see it. */
export async function visibleOrganisation(
  context: ViewerContext,
  access: Access,
  id: string,
): Promise<OrganisationRow | null> {
  if (!access.may('organisation.read', organisationParties(id))) return null;
  return directoryLoaders(context).organisations.load(id);
}
