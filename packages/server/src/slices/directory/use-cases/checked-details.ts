import type { OrganisationKind } from '@delibere/shared';
import type { Access } from '../../../kernel/authorisation/access.ts';
import { accepted, type Result } from '../../../kernel/result.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { kindProblems } from '../domain/organisation-rules.ts';
import { type DirectoryRefusal, refuse, refuseInput } from '../domain/refuse.ts';
import { isAtOrAbove, type OrganisationDetails } from '../persistence/organisations.ts';
import { organisationReferredTo } from './organisation-for-change.ts';

/**
 * What is typed of an organisation, if its kind allows it and what it is part of exists.
 * Refuses INPUT_INVALID, PARENT_CYCLE, and ORGANISATION_CLOSED where it would be part of a closed one.
 * @param id its own; null for a new one
 */
export async function checkedDetails(
  uow: UnitOfWork,
  access: Access,
  id: string | null,
  kind: OrganisationKind,
  details: OrganisationDetails,
): Promise<Result<OrganisationDetails, DirectoryRefusal>> {
  const { name, shortName, siret, idcc, parentId } = details;
  const parent = parentId === null ? null : await organisationReferredTo(uow, access, parentId);
  if (parentId !== null && parent === null) return refuseInput({ path: 'parentId', code: 'NOT_FOUND' });
  const problems = kindProblems(kind, details, parent?.kind ?? null);
  if (problems.length > 0) return refuseInput(...problems);
  if (parent?.closedOn) return refuse('ORGANISATION_CLOSED', { closedOn: parent.closedOn });
  if (id !== null && parentId !== null && (await isAtOrAbove(uow, id, parentId))) return refuse('PARENT_CYCLE');
  return accepted({ name, shortName, siret, idcc, parentId });
}
