import type { MatrixOperation } from './matrix.ts';

/** What somebody may begin with juries. */
export const JURY_PLANNING_OPERATIONS: readonly MatrixOperation[] = [
  {
    name: 'Query.mayPlanSessions',
    permission: 'viewer.read',
    document: '{ mayPlanSessions }',
    // It concerns no session: whoever has the permission at all is answered.
    object: async (_, relation) => (relation === 'OWN' ? { variables: {} } : null),
    isDone: (data) => typeof data.mayPlanSessions === 'boolean',
  },
  {
    name: 'Query.rulesToChoose',
    permission: 'session.write',
    document: '{ rulesToChoose(on: "2027-01-14", certifications: ["RNCP28245"]) { id } }',
    object: async (_, relation) => (relation === 'OWN' ? { variables: {} } : null),
    isDone: (data) => data.rulesToChoose?.length > 0,
  },
];
