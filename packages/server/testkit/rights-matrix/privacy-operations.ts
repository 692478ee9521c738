import type { MatrixOperation } from './matrix.ts';

/** Of personal data: about oneself, or about somebody who acts for nobody, as whoever is forgotten must. */
export const PRIVACY_OPERATIONS: readonly MatrixOperation[] = [
  {
    name: 'Mutation.erasePerson',
    permission: 'person.erase',
    document: `mutation ($input: PersonErasureInput!) { erasePerson(input: $input) {
      ... on PersonErased { personId } ... on Refused { code } } }`,
    object: async (world, relation) => {
      if (relation !== 'OWN' && relation !== 'OTHER') return null;
      const personId = relation === 'OWN' ? world.ownPerson : await world.person();
      return { variables: { input: { personId, reason: 'Essai' } } };
    },
    isDone: (data) => typeof data.erasePerson?.personId === 'string',
  },
  {
    name: 'Query.retention',
    permission: 'retention.read',
    document: '{ retention { __typename } }',
    object: async (_, relation) => (relation === 'OTHER' ? { variables: {} } : null),
    isDone: (data) => Array.isArray(data.retention),
  },
];
