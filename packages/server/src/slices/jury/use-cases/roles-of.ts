import type { SessionRole } from '@delibere/shared';
import type { Viewer } from '../../../kernel/authorisation/viewer.ts';
import { chairOf } from '../domain/session/moment.ts';
import { rolesIn } from '../domain/viewer-roles.ts';
import type { SeatRow } from '../persistence/seats.ts';
import type { ReadFacts } from '../persistence/session-facts.ts';
import type { SessionRow } from '../persistence/sessions.ts';

/** Everything somebody is to a session that they see. */
export function rolesOf(
  viewer: Viewer,
  { examCentreId }: Pick<SessionRow, 'examCentreId'>,
  seats: readonly Pick<SeatRow, 'id' | 'personId' | 'organisationId'>[],
  facts: ReadFacts['facts'],
): readonly SessionRole[] {
  return rolesIn(viewer, { examCentreId, seats, chair: chairOf(facts) });
}
