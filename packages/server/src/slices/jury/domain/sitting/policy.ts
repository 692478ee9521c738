import type { Permission, SessionRole } from '@delibere/shared';
import type { Access } from '../../../../kernel/authorisation/access.ts';
import { accepted, type Result } from '../../../../kernel/result.ts';
import { isThere } from '../composition/looked-at.ts';
import { type Called, sessionParties } from '../parties.ts';
import type { JuryRefusal } from '../refuse.ts';
import { rolesIn } from '../viewer-roles.ts';
import { chairNow, type Room } from './room.ts';

/** Who asks for something of a session, as far as that decides whether they may. */
export interface SittingViewer {
  /** The seat they hold; null where they do not sit. */
  readonly own: string | null;
  /** Whether they are in the room. */
  readonly there: boolean;
  /** Whether they preside at this moment, from the room. */
  readonly presides: boolean;
  /** Everything they are to it; who presided is frozen when it opens. */
  readonly roles: readonly SessionRole[];
  /** Whether their roles let them do such things to this session. */
  readonly may: (permission: Permission) => boolean;
}

/** What decides whether something may be done: a permission, then the first reason that refuses it, if there is one. */
export interface Policy<Standing> {
  readonly permission: Permission;
  readonly refusal: (standing: Standing, viewer: SittingViewer) => Result<null, JuryRefusal>;
}

/** Nothing refuses it. */
export const granted: Result<null, JuryRefusal> = accepted(null);

/** Those of some actions that whoever asks may do now: what the use cases would not refuse them. */
export function allowedOf<Action extends string, Standing>(
  policies: Readonly<Record<Action, Policy<Standing>>>,
  actions: readonly Action[],
  standing: Standing,
  viewer: SittingViewer,
): readonly Action[] {
  return actions.filter((action) => {
    const { permission, refusal } = policies[action];
    return viewer.may(permission) && refusal(standing, viewer).ok;
  });
}

/** What of a session says who may do what in it. */
export type PolicySession = Called & { readonly presidedBy: string | null };

/** Who somebody is to a session and its room. */
export function sittingViewer(
  { viewer, may }: Pick<Access, 'viewer' | 'may'>,
  session: PolicySession,
  room: Room,
): SittingViewer {
  const own = room.seats.find(({ person }) => person !== null && person.id === viewer.personId) ?? null;
  const there = own !== null && isThere(own);
  const seats = room.seats.map(({ id, person, organisation }) => ({
    id,
    personId: person?.id ?? null,
    organisationId: organisation,
  }));
  const parties = sessionParties(session);
  return {
    own: own?.id ?? null,
    there,
    presides: there && chairNow(room)?.id === own.id,
    roles: rolesIn(viewer, { examCentreId: session.examCentreId, seats, chair: session.presidedBy }),
    may: (permission) => may(permission, parties),
  };
}
