import type { Access } from '../../../kernel/authorisation/access.ts';
import { accepted, type Result } from '../../../kernel/result.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { goesPast, type Period } from '../domain/period.ts';
import { type DirectoryRefusal, refuse, refuseInput } from '../domain/refuse.ts';
import type { OrganisationRow } from '../persistence/organisations.ts';
import { organisationReferredTo } from './organisation-for-change.ts';

/** An organisation that exists during a whole period. Refuses INPUT_INVALID on `path`, and ORGANISATION_CLOSED. */
export async function openOrganisation(
  uow: UnitOfWork,
  access: Access,
  path: string,
  id: string,
  period: Period,
): Promise<Result<OrganisationRow, DirectoryRefusal>> {
  const row = await organisationReferredTo(uow, access, id);
  if (row === null) return refuseInput({ path, code: 'NOT_FOUND' });
  const { closedOn } = row;
  return closedOn !== null && goesPast(closedOn, period) ? refuse('ORGANISATION_CLOSED', { closedOn }) : accepted(row);
}
