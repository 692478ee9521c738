import type { ObjectRelation } from '../../src/slices/identity/index.ts';
import type { TestSession } from '../jury-world.ts';
import type { MatrixObject, MatrixOperation, MatrixWorld } from './matrix.ts';

/** A session in a relation to whoever asks: they preside it, it is their centre's, their organisation sits in it, or none. */
async function sessionIn(world: MatrixWorld, relation: ObjectRelation): Promise<TestSession> {
  const { ownCentre, ownOrganisation, ownPerson } = world;
  const session = await world.session(relation === 'SAME_CENTRE' ? { centreId: ownCentre } : {});
  if (relation === 'OWN') await world.seatIn(session.employers[0], { personId: ownPerson });
  if (relation === 'SAME_ORGANISATION') await world.seatIn(session.unions[0], { organisationId: ownOrganisation });
  return session;
}

const convened =
  (variables: (session: TestSession) => Record<string, unknown>) =>
  async (world: MatrixWorld, relation: ObjectRelation): Promise<MatrixObject> => {
    const session = await sessionIn(world, relation);
    await world.convene(session);
    return { variables: variables(session) };
  };

export const JURY_SITTING_OPERATIONS: readonly MatrixOperation[] = [
  {
    name: 'Query.juryCase',
    permission: 'case.read',
    document: 'query ($id: ID!) { juryCase(id: $id) { id candidate { familyName } } }',
    object: convened(({ cases }) => ({ id: cases[0] })),
    isDone: (data) => typeof data.juryCase?.candidate?.familyName === 'string',
  },
  {
    name: 'Query.juryCases',
    permission: 'case.read',
    document: 'query ($id: ID!) { juryCases(sessionId: $id) { totalCount } }',
    object: convened(({ id }) => ({ id })),
    isDone: (data) => data.juryCases?.totalCount === 1,
  },
];
