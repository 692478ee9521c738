import type { Permission } from '@delibere/shared';
import { Forbidden, Unauthenticated } from './refusals.ts';
import { may, mayEver, type Parties, type Reach, type Rights, reach } from './rights.ts';
import type { Viewer } from './viewer.ts';

/** What one request may do, whoever makes it. */
export interface Access {
  readonly viewer: Viewer;
  /** Whether this may be done to an object with these parties. */
  may(permission: Permission, parties: Parties): boolean;
  /** Whether some object could exist to which this may be done. */
  mayEver(permission: Permission): boolean;
  /** Throws Forbidden unless this may be done to an object with these parties, which the caller may see. */
  demand(permission: Permission, parties: Parties): void;
  /** The objects this may be done to, for a list. */
  reach(permission: Permission): Reach;
}

/**
 * Opens the door to an operation. Throws Unauthenticated where nobody signed in, Forbidden where nothing could exist
 * to which the viewer may do this: neither says anything of any object.
 */
export function accessOf(rights: Rights, viewer: Viewer | null, permission: Permission): Access {
  if (viewer === null) throw new Unauthenticated();
  if (!mayEver(rights, viewer, permission)) throw new Forbidden();
  return {
    viewer,
    may: (asked, parties) => may(rights, viewer, asked, parties),
    mayEver: (asked) => mayEver(rights, viewer, asked),
    demand: (asked, parties) => {
      if (!may(rights, viewer, asked, parties)) throw new Forbidden();
    },
    reach: (asked) => reach(rights, viewer, asked),
  };
}
