import type { SessionState } from '@delibere/shared';
import type { ObjectRelation } from '../../src/slices/identity/index.ts';
import type { TestSession, TestSessionParts } from '../jury-world.ts';
import type { MatrixWorld } from './matrix.ts';

/**
 * A session that stands in a relation to whoever asks: they sit in it, it is their centre's, their organisation sits in
 * it, or none of these.
 */
export function sessionIn(
  world: MatrixWorld,
  relation: ObjectRelation,
  parts: TestSessionParts & { readonly state?: SessionState } = {},
): Promise<TestSession> {
  const whole = { state: 'CONVENED', ...parts } as const;
  switch (relation) {
    case 'OWN':
      return world.session({ ...whole, union: { personId: world.ownPerson } });
    case 'SAME_CENTRE':
      return world.session({ ...whole, centreId: world.ownCentre });
    case 'SAME_ORGANISATION':
      return world.session({ ...whole, union: { organisationId: world.ownOrganisation } });
    case 'OTHER':
      return world.session(whole);
  }
}
