import { randomUUID } from 'node:crypto';
import type { Permission } from '@delibere/shared';
import type { ObjectRelation } from '../../src/slices/identity/index.ts';
import { sessionIn } from './jury-sessions.ts';
import type { MatrixOperation, MatrixWorld } from './matrix.ts';

/** A session that was held, and is over. */
async function heldIn(world: MatrixWorld, relation: ObjectRelation) {
  const session = await sessionIn(world, relation, { cases: 0 });
  await world.open(session);
  await world.close(session);
  return session;
}

/** A mutation of a session that is closed, which only who may ask for it hears these refusals of. */
const ofMinutes = (
  name: string,
  permission: Permission,
  seenBy: Permission,
  parts: Record<string, unknown>,
  heard: readonly string[],
): MatrixOperation => ({
  name: `Mutation.${name}`,
  permission,
  seenBy,
  document: `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    __typename ... on Refused { code problems { path code } } } }`,
  object: async (world, relation) => ({
    variables: { input: { sessionId: (await heldIn(world, relation)).id, ...parts } },
  }),
  isDone: (data) => data[name]?.__typename !== 'Refused' || heard.includes(String(data[name]?.code)),
});

const key = randomUUID;

/** Which role of the session draws up, signs or rectifies, the session says: whoever may ask hears it. */
export const JURY_MINUTES_OPERATIONS: readonly MatrixOperation[] = [
  ofMinutes('drawUpMinutes', 'session.step', 'session.read', { observations: [] }, ['WRONG_ROLE', 'NOTHING_TO_CHANGE']),
  {
    ...ofMinutes('signMinutes', 'minutes.sign', 'minutes.read', {}, ['REAUTHENTICATION_NEEDED', 'WRONG_ROLE']),
    object: async (world, relation) => ({
      variables: { input: { sessionId: (await heldIn(world, relation)).id, sha256: '0'.repeat(64), key: key() } },
    }),
  },
  {
    ...ofMinutes('rectifyMinutes', 'session.step', 'session.read', {}, ['WRONG_ROLE', 'WRONG_STATE']),
    object: async (world, relation) => ({
      variables: {
        input: { sessionId: (await heldIn(world, relation)).id, reason: 'Essai', correction: 'Essai', key: key() },
      },
    }),
  },
  {
    name: 'Query.allowanceStatements',
    permission: 'allowance.read',
    document: `query ($centre: ID!) { allowanceStatements(year: 2027, half: 1, examCentre: $centre) { lines { amount } } }`,
    // What is owed is a centre's and a union's, nobody's own.
    object: async (world, relation) =>
      relation === 'OWN' ? null : { variables: { centre: (await heldIn(world, relation)).centreId } },
    isDone: (data) => data.allowanceStatements?.some(({ lines }: { lines: unknown[] }) => lines.length > 0) === true,
  },
];
