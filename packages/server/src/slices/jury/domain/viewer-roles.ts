import type { SessionRole } from '@delibere/shared';
import type { Viewer } from '../../../kernel/authorisation/viewer.ts';

/** What of a session says who somebody is to it. */
export interface SessionPlaces {
  readonly examCentreId: string;
  readonly seats: readonly { readonly id: string; readonly personId: string | null; readonly organisationId: string }[];
  /** Seat of the one who presides: named, or effective once the session is open. */
  readonly chair: string | null;
}

/** Whether somebody leads the delegation of an organisation. */
export function leads({ grants }: Pick<Viewer, 'grants'>, organisationId: string): boolean {
  return grants.some(
    ({ role, scope }) => role === 'DELEGATION_LEAD' && scope?.kind === 'ORGANISATION' && scope.id === organisationId,
  );
}

/** Everything a viewer is to a session; nothing for whom it does not concern. */
export function rolesIn(
  { personId, grants }: Pick<Viewer, 'personId' | 'grants'>,
  { examCentreId, seats, chair }: SessionPlaces,
): readonly SessionRole[] {
  const own = personId === null ? undefined : seats.find((seat) => seat.personId === personId);
  const sits =
    own !== undefined && grants.some(({ role }) => role === 'DELEGATION_MEMBER' || role === 'DELEGATION_LEAD');
  const holds = (wanted: string, id?: string): boolean =>
    grants.some(({ role, scope }) => role === wanted && (id === undefined || scope === null || scope.id === id));
  const roles: SessionRole[] = [];
  if (holds('ADMINISTRATOR')) roles.push('ADMINISTRATOR');
  if (holds('EXAM_CENTRE_MANAGER', examCentreId)) roles.push('EXAM_CENTRE_MANAGER');
  if (sits) roles.push(own.id === chair ? 'PRESIDENT' : 'MEMBER');
  if (seats.some(({ organisationId }) => leads({ grants }, organisationId))) roles.push('DELEGATION_LEAD');
  if (holds('AUDITOR')) roles.push('AUDITOR');
  return roles;
}
