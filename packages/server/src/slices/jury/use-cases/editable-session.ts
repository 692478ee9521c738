import type { Access } from '../../../kernel/authorisation/access.ts';
import { accepted, type Result } from '../../../kernel/result.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { type JuryRefusal, refuse } from '../domain/refuse.ts';
import { EDITABLE_STATES } from '../domain/session/editable.ts';
import { type SeatRow, seatsOf } from '../persistence/seats.ts';
import type { SessionRow } from '../persistence/sessions.ts';
import { sessionForChange } from './session-for-change.ts';

/** The session that somebody composes, locked. Refuses as `sessionForChange`, and WRONG_STATE once it is frozen. */
export async function editableSession(
  uow: UnitOfWork,
  access: Access,
  asked: { readonly sessionId: string; readonly revision: number | null },
): Promise<Result<SessionRow, JuryRefusal>> {
  const found = await sessionForChange(uow, access, 'session.write', { id: asked.sessionId, revision: asked.revision });
  if (!found.ok) return found;
  const { state } = found.value;
  return EDITABLE_STATES.includes(state) ? found : refuse('WRONG_STATE', { state });
}

/** A seat of a session that somebody composes, with the others. */
export interface EditableSeat {
  readonly session: SessionRow;
  readonly seat: SeatRow;
  readonly seats: readonly SeatRow[];
}

/** The same with one of its seats. Refuses NOT_FOUND where it has no such seat. */
export async function editableSeat(
  uow: UnitOfWork,
  access: Access,
  asked: { readonly sessionId: string; readonly revision: number; readonly seatId: string },
): Promise<Result<EditableSeat, JuryRefusal>> {
  const found = await editableSession(uow, access, asked);
  if (!found.ok) return found;
  const seats = await seatsOf(uow, [asked.sessionId]);
  const seat = seats.find(({ id }) => id === asked.seatId);
  return seat ? accepted({ session: found.value, seat, seats }) : refuse('NOT_FOUND');
}
