import { sessionIn } from './jury-sessions.ts';
import type { MatrixOperation } from './matrix.ts';

const QUERIES: readonly MatrixOperation[] = [
  {
    name: 'Query.jurySession',
    permission: 'session.read',
    document: 'query ($id: ID!) { jurySession(id: $id) { id } }',
    object: async (world, relation) => ({ variables: { id: (await sessionIn(world, relation)).id } }),
    isDone: (data) => typeof data.jurySession?.id === 'string',
  },
  {
    name: 'Query.jurySessions',
    permission: 'session.read',
    document: 'query ($query: String) { jurySessions(first: 10, query: $query) { nodes { id } } }',
    object: async (world, relation) => {
      const { id } = await sessionIn(world, relation);
      return { id, variables: { query: id } };
    },
    isDone: (data, { id }) => data.jurySessions.nodes.some((node: { id: string }) => node.id === id),
  },
  {
    name: 'Query.sessionsCalendar',
    permission: 'session.read',
    document: '{ sessionsCalendar(from: "2027-01-01", to: "2027-01-31") { id } }',
    // It holds what the list holds: whoever has the permission at all is answered.
    object: async (_, relation) => (relation === 'OWN' ? { variables: {} } : null),
    isDone: (data) => Array.isArray(data.sessionsCalendar),
  },
  {
    name: 'Query.eligibleMembers',
    permission: 'seat.designate',
    seenBy: 'session.read',
    document: 'query ($id: ID!) { eligibleMembers(sessionId: $id) { person { id } } }',
    object: async (world, relation) => ({ variables: { id: (await sessionIn(world, relation)).id } }),
    isDone: (data) => Array.isArray(data.eligibleMembers),
  },
  {
    name: 'Query.suggestions',
    permission: 'seat.designate',
    seenBy: 'session.read',
    document: 'query ($id: ID!) { suggestions(sessionId: $id) { code } }',
    object: async (world, relation) => ({ variables: { id: (await sessionIn(world, relation)).id } }),
    isDone: (data) => Array.isArray(data.suggestions),
  },
];

/** Planning, composing and convening sessions of juries. */
export const JURY_SESSION_OPERATIONS: readonly MatrixOperation[] = [...QUERIES];
