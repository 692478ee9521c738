import type { MatrixOperation } from './matrix.ts';

/** Of the audit trail: it has no parties, so everything in it is somebody else's. */
export const AUDIT_OPERATIONS: readonly MatrixOperation[] = [
  {
    name: 'Query.auditEvents',
    permission: 'audit.read',
    document: '{ auditEvents(first: 1) { totalCount } }',
    object: async (_, relation) => (relation === 'OTHER' ? { variables: {} } : null),
    isDone: (data) => typeof data.auditEvents?.totalCount === 'number',
  },
  {
    name: 'Query.objectHistory',
    permission: 'audit.readHistory',
    document: 'query ($id: ID!) { objectHistory(type: ACCOUNT, id: $id, first: 1) { object { id } } }',
    object: async ({ ownAccount }, relation) => (relation === 'OTHER' ? { variables: { id: ownAccount } } : null),
    isDone: (data) => typeof data.objectHistory?.object.id === 'string',
  },
  {
    name: 'Query.trailIntegrity',
    permission: 'audit.read',
    document: '{ trailIntegrity { events } }',
    object: async (_, relation) => (relation === 'OTHER' ? { variables: {} } : null),
    isDone: (data) => typeof data.trailIntegrity?.events === 'number',
  },
];
