import type { ObjectRelation } from '../../src/slices/identity/index.ts';
import type { MatrixObject, MatrixOperation, MatrixWorld } from './matrix.ts';

type Data = Parameters<MatrixOperation['isDone']>[0];

const REFUSED = '... on Refused { code problems { path code } }';
const hasId = (data: Data): boolean => typeof Object.values<{ id?: unknown } | null>(data)[0]?.id === 'string';
const isListed = (data: Data, { id }: MatrixObject): boolean =>
  Object.values<{ nodes: readonly { id: string }[] }>(data)[0]?.nodes.some((node) => node.id === id) === true;

/** The organisation that stands in a relation to whoever asks; nobody is an organisation. */
function organisationIn(world: MatrixWorld, relation: ObjectRelation): string | null {
  const { ownCentre, ownOrganisation, otherOrganisation } = world;
  return { OWN: null, SAME_CENTRE: ownCentre, SAME_ORGANISATION: ownOrganisation, OTHER: otherOrganisation }[relation];
}

/** The person who stands in a relation to whoever asks: themselves, or who belongs there. */
async function personIn(world: MatrixWorld, relation: ObjectRelation): Promise<string> {
  const organisationId = organisationIn(world, relation);
  if (organisationId === null) return world.ownPerson;
  const personId = await world.person();
  await world.affiliation(personId, organisationId);
  return personId;
}

async function mandateIn(world: MatrixWorld, relation: ObjectRelation): Promise<string> {
  const { ownPerson, ownCentre, ownOrganisation, otherOrganisation } = world;
  const parts = { from: '2020-01-01', to: '2199-12-31' };
  if (relation === 'OWN') return world.mandate(ownPerson, otherOrganisation, parts);
  const giver = relation === 'SAME_ORGANISATION' ? ownOrganisation : otherOrganisation;
  const forCentre = relation === 'SAME_CENTRE' ? { examCentreId: ownCentre } : {};
  return world.mandate(await world.person(), giver, { ...parts, ...forCentre });
}

const about =
  (make: (world: MatrixWorld, relation: ObjectRelation) => Promise<string> | string | null) =>
  async (world: MatrixWorld, relation: ObjectRelation): Promise<MatrixObject | null> => {
    const id = await make(world, relation);
    return id === null ? null : { id, variables: { id } };
  };

const input =
  (make: (world: MatrixWorld, relation: ObjectRelation) => Promise<Record<string, unknown> | null>) =>
  async (world: MatrixWorld, relation: ObjectRelation): Promise<MatrixObject | null> => {
    const made = await make(world, relation);
    return made && { variables: { input: made } };
  };

/** What concerns no object: whoever has the permission at all is answered. */
const ABOUT_NOTHING: MatrixOperation['object'] = async (_, relation) => (relation === 'OWN' ? { variables: {} } : null);

/** Reading. */
const QUERIES: readonly MatrixOperation[] = [
  {
    name: 'Query.directoryActions',
    permission: 'viewer.read',
    document: '{ directoryActions }',
    object: ABOUT_NOTHING,
    isDone: (data) => Array.isArray(data.directoryActions),
  },
  {
    name: 'Query.organisationRules',
    permission: 'organisation.read',
    document: '{ organisationRules { __typename } }',
    object: ABOUT_NOTHING,
    isDone: (data) => Array.isArray(data.organisationRules),
  },
  {
    name: 'Query.organisation',
    permission: 'organisation.read',
    document: 'query ($id: ID!) { organisation(id: $id) { id name } }',
    object: about(organisationIn),
    isDone: hasId,
  },
  {
    name: 'Query.organisations',
    permission: 'organisation.read',
    document: 'query ($query: String) { organisations(first: 10, query: $query) { nodes { id } } }',
    object: async (world, relation) => {
      const id = organisationIn(world, relation);
      return id === null ? null : { id, variables: { query: await world.nameOf(id) } };
    },
    isDone: isListed,
  },
  {
    name: 'Query.person',
    permission: 'person.read',
    document: 'query ($id: ID!) { person(id: $id) { id contact { email } } }',
    object: about(personIn),
    isDone: (data) => typeof data.person?.contact?.email === 'string',
  },
  {
    name: 'Query.persons',
    permission: 'person.read',
    document: 'query ($query: String) { persons(first: 10, query: $query) { nodes { id } } }',
    object: async (world, relation) => {
      const id = await personIn(world, relation);
      return { id, variables: { query: await world.emailOf(id) } };
    },
    isDone: isListed,
  },
];

const organisationInput = (
  world: MatrixWorld,
  relation: ObjectRelation,
  parts: Record<string, unknown>,
): Record<string, unknown> | null => {
  const id = organisationIn(world, relation);
  return id === null ? null : { id, version: 1, ...parts };
};

const organisationOperation = (name: string, object: MatrixOperation['object']): MatrixOperation => ({
  name: `Mutation.${name}`,
  permission: 'organisation.write',
  seenBy: 'organisation.read',
  document: `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ... on OrganisationWritten { id } ${REFUSED} } }`,
  object,
  isDone: hasId,
});

const personOperation = (
  name: string,
  permission: 'person.write' | 'mandate.write',
  seenBy: MatrixOperation['seenBy'] & string,
  object: MatrixOperation['object'],
): MatrixOperation => ({
  name: `Mutation.${name}`,
  permission,
  seenBy,
  document: `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ... on PersonWritten { id } ${REFUSED} } }`,
  object,
  isDone: hasId,
});

const reason = 'Essai';

/** Writing organisations. */
const ORGANISATION_MUTATIONS: readonly MatrixOperation[] = [
  organisationOperation(
    'createOrganisation',
    input(async (world, relation) =>
      relation === 'OTHER' ? { kind: 'UNION', name: `Union ${await world.person()}` } : null,
    ),
  ),
  organisationOperation(
    'changeOrganisation',
    input(async (world, relation) => organisationInput(world, relation, { name: `Union ${await world.person()}` })),
  ),
  organisationOperation(
    'changeOrganisationContact',
    input(async (world, relation) => organisationInput(world, relation, { juryEmail: 'jury@organisation.example' })),
  ),
  organisationOperation(
    'closeOrganisation',
    input(async (world, relation) => organisationInput(world, relation, { on: '2026-01-01', reason })),
  ),
  organisationOperation(
    'setTerritory',
    input(async (world, relation) => {
      if (relation === 'SAME_ORGANISATION') return null;
      const id = relation === 'OTHER' ? world.otherCentre : organisationIn(world, relation);
      return id === null ? null : { id, version: 1, departments: ['69'] };
    }),
  ),
  organisationOperation(
    'giveRepresentativity',
    input(async (world, relation) => {
      if (relation === 'SAME_CENTRE') return null;
      const organisationId = organisationIn(world, relation);
      const branchId = await world.organisation('BRANCH');
      return organisationId === null ? null : { organisationId, branchId, from: '2025-01-01', source: 'Arrêté' };
    }),
  ),
  organisationOperation(
    'endRepresentativity',
    input(async (world, relation) => {
      const organisationId = organisationIn(world, relation);
      return organisationId === null
        ? null
        : { id: await world.representativity(organisationId), on: '2026-01-01', reason };
    }),
  ),
];

/** Writing people and their mandates. */
const PERSON_MUTATIONS: readonly MatrixOperation[] = [
  {
    ...personOperation(
      'createPerson',
      'person.write',
      'person.read',
      input(async (world, relation) => {
        const organisationId = organisationIn(world, relation);
        return organisationId === null
          ? null
          : { familyName: 'N', givenNames: 'P', affiliation: { organisationId, from: '2026-01-01' } };
      }),
    ),
    // Nobody is there yet to be out of sight.
    isNew: true,
  },
  personOperation(
    'rectifyPerson',
    'person.write',
    'person.read',
    input(async (world, relation) => ({
      id: await personIn(world, relation),
      version: 1,
      familyName: 'Rectifié',
      givenNames: relation,
      reason,
    })),
  ),
  personOperation(
    'changeContact',
    'person.write',
    'person.read',
    input(async (world, relation) => ({
      id: await personIn(world, relation),
      version: 1,
      phone: `04 78 00 0${relation.length}`,
    })),
  ),
  personOperation(
    'addAffiliation',
    'person.write',
    'person.read',
    input(async (world, relation) => {
      const organisationId = organisationIn(world, relation);
      const personId = await personIn(world, relation);
      const from = '2019-01-01';
      return organisationId === null ? null : { personId, organisationId, from, to: '2019-12-31' };
    }),
  ),
  personOperation(
    'endAffiliation',
    'person.write',
    'person.read',
    input(async (world, relation) => {
      const organisationId = organisationIn(world, relation);
      return organisationId === null
        ? null
        : { id: await world.affiliation(await world.person(), organisationId), on: '2199-01-01' };
    }),
  ),
  personOperation(
    'giveMandate',
    'mandate.write',
    'person.read',
    input(async (world, relation) => ({
      personId: await personIn(world, relation),
      organisationId: world.otherOrganisation,
      college: 'UNIONS',
      from: '2026-01-01',
    })),
  ),
  personOperation(
    'endMandate',
    'mandate.write',
    'mandate.read',
    input(async (world, relation) => ({ id: await mandateIn(world, relation), on: '2026-01-01', reason })),
  ),
];

const HEAD = Buffer.from('Nom;Prénoms\n').toString('base64');

/** A file concerns nobody in particular: whoever may import it may import any. */
const IMPORTS: readonly MatrixOperation[] = [
  {
    name: 'Query.previewPeopleImport',
    permission: 'person.import',
    document: 'query ($file: String!) { previewPeopleImport(file: $file) { digest } }',
    object: async () => ({ variables: { file: HEAD } }),
    isDone: (data) => typeof data.previewPeopleImport?.digest === 'string',
  },
  {
    name: 'Mutation.importPersons',
    permission: 'person.import',
    document: `mutation ($input: ImportPersonsInput!) { importPersons(input: $input) { ... on PersonsImported { created } ${REFUSED} } }`,
    object: async () => ({ variables: { input: { file: HEAD, digest: '0'.repeat(64) } } }),
    isDone: (data) => data.importPersons?.code === 'PREVIEW_STALE',
  },
];

export const DIRECTORY_OPERATIONS: readonly MatrixOperation[] = [
  ...QUERIES,
  ...ORGANISATION_MUTATIONS,
  ...PERSON_MUTATIONS,
  ...IMPORTS,
];
