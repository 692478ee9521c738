import type { Access } from '../../../kernel/authorisation/access.ts';
import { accepted, type Result } from '../../../kernel/result.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { organisationParties } from '../domain/parties.ts';
import { type DirectoryRefusal, refuse } from '../domain/refuse.ts';
import { keptOrganisation, lockedOrganisation, type OrganisationRow } from '../persistence/organisations.ts';

/**
 * The organisation somebody wants to change, locked. Throws Forbidden where they may see it and not change it.
 * Refuses NOT_FOUND; VERSION_CONFLICT where it is no longer what they read.
 */
export async function organisationForChange(
  uow: UnitOfWork,
  access: Access,
  asked: { readonly id: string; readonly version: number | null },
): Promise<Result<OrganisationRow, DirectoryRefusal>> {
  const row = await lockedOrganisation(uow, asked.id);
  const parties = organisationParties(asked.id);
  if (row === null || !access.may('organisation.read', parties)) return refuse('NOT_FOUND');
  access.demand('organisation.write', parties);
  if (asked.version !== null && row.version !== asked.version) {
    return refuse('VERSION_CONFLICT', { version: row.version });
  }
  return accepted(row);
}

/** An organisation that something is to refer to, if it may be seen; it stays as it is until the transaction ends. */
export async function organisationReferredTo(
  uow: UnitOfWork,
  access: Access,
  id: string,
): Promise<OrganisationRow | null> {
  if (!access.may('organisation.read', organisationParties(id))) return null;
  return keptOrganisation(uow, id);
}
