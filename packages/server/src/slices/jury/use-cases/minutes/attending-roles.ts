import type { SessionRole } from '@delibere/shared';
import type { Access } from '../../../../kernel/authorisation/access.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { rolesIn } from '../../domain/viewer-roles.ts';
import { seatsOf } from '../../persistence/seats.ts';
import type { SessionRow } from '../../persistence/sessions.ts';

/** Everything the caller is to a session that was opened: who presided is frozen. */
export async function attendingRoles(
  uow: UnitOfWork,
  { viewer }: Access,
  { id, examCentreId, presidedBy }: SessionRow,
): Promise<readonly SessionRole[]> {
  return rolesIn(viewer, { examCentreId, seats: await seatsOf(uow, [id]), chair: presidedBy });
}
