import type { Permission } from '@delibere/shared';
import type { Access } from '../../../kernel/authorisation/access.ts';
import { accepted, type Result } from '../../../kernel/result.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { sessionParties } from '../domain/parties.ts';
import { type JuryRefusal, refuse } from '../domain/refuse.ts';
import { lockedSession, type SessionRow } from '../persistence/sessions.ts';

/**
 * The session somebody wants to change, or something in it, locked. Throws Forbidden where they may see it and not do
 * this. Refuses NOT_FOUND, and VERSION_CONFLICT where it is no longer what they read.
 * @param seenBy what lets them see it
 * @param asked `revision` null: what is asked does not depend on the rest of the session, as a vote
 */
export async function sessionForChange(
  uow: UnitOfWork,
  access: Access,
  permission: Permission,
  asked: { readonly id: string; readonly revision: number | null },
  seenBy: Permission = 'session.read',
): Promise<Result<SessionRow, JuryRefusal>> {
  const row = await lockedSession(uow, asked.id);
  if (row === null || !access.may(seenBy, sessionParties(row))) return refuse('NOT_FOUND');
  access.demand(permission, sessionParties(row));
  if (asked.revision !== null && row.revision !== asked.revision) {
    return refuse('VERSION_CONFLICT', { version: row.revision });
  }
  return accepted(row);
}
