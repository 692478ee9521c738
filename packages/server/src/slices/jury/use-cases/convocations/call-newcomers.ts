import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import type { AuditEvent } from '../../../audit/index.ts';
import type { SessionRow } from '../../persistence/sessions.ts';
import { callMembers } from './call-members.ts';

/** Calls those who come to sit in a session whose members are called already. @returns what the trail is to say */
export async function callNewcomers(
  uow: UnitOfWork,
  row: SessionRow,
  seatIds: readonly string[],
  publicUrl: string,
): Promise<readonly AuditEvent[]> {
  if (row.state !== 'CONVENED') return [];
  return callMembers(uow, row, { cause: 'CALLED', publicUrl, which: ({ seatId }) => seatIds.includes(seatId) });
}
