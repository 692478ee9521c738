import type { Permission } from '@delibere/shared';
import type { MatrixOperation } from './matrix.ts';

/** Something whole: it is seen by those who may, about nobody in particular. */
function whole(name: string, permission: Permission, selection: string, args = ''): MatrixOperation {
  return {
    name: `Query.${name}`,
    permission,
    document: `{ ${name}${args} { ${selection} } }`,
    object: async (_, relation) => (relation === 'OTHER' ? { variables: {} } : null),
    isDone: (data) => data[name] !== null && data[name] !== undefined,
  };
}

/** What oversees the rest: the trail, what is kept how long, and forgetting people. */
export const OVERSIGHT_OPERATIONS: readonly MatrixOperation[] = [
  whole('auditEvents', 'audit.read', 'totalCount', '(first: 1)'),
  whole('trailIntegrity', 'audit.read', '__typename'),
  whole('retention', 'retention.read', 'class due'),
  {
    name: 'Query.objectHistory',
    permission: 'audit.readHistory',
    document: 'query ($id: ID!) { objectHistory(type: PERSON, id: $id, first: 1) { totalCount } }',
    object: async (world, relation) => (relation === 'OTHER' ? { variables: { id: await world.person() } } : null),
    isDone: (data) => typeof data.objectHistory?.totalCount === 'number',
  },
  {
    name: 'Mutation.erasePerson',
    permission: 'person.erase',
    seenBy: 'person.read',
    document: `mutation ($input: PersonErasureInput!) { erasePerson(input: $input) {
      ... on PersonErased { personId } ... on Refused { code problems { path code } } } }`,
    object: async (world, relation) => {
      if (relation !== 'OTHER') return null;
      return { variables: { input: { personId: await world.person(), reason: 'Essai' } } };
    },
    isDone: (data) => typeof data.erasePerson?.personId === 'string',
  },
];
