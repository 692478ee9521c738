import { sessionIn } from './jury-sessions.ts';
import type { MatrixOperation, MatrixWorld } from './matrix.ts';

const REFUSED = '... on Refused { code problems { path code } }';

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

type Made = Awaited<ReturnType<typeof sessionIn>>;

/** A mutation of a session, decided on its first revision. */
function onSession(
  name: string,
  parts: (session: Made, world: MatrixWorld) => Promise<Record<string, unknown>> | Record<string, unknown>,
): MatrixOperation {
  return {
    name: `Mutation.${name}`,
    permission: 'session.write',
    seenBy: 'session.read',
    document: `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) { ... on SessionWritten { id } ${REFUSED} } }`,
    object: async (world, relation) => {
      const session = await sessionIn(world, relation, { employers: 2 });
      const input = { sessionId: session.id, revision: 1, ...(await parts(session, world)) };
      return { variables: { input } };
    },
    isDone: (data) => typeof data[name]?.id === 'string',
  };
}

const PLAN = {
  sessionOn: '2199-03-01',
  startsAt: '14:00',
  endsAt: '17:00',
  place: 'Salle des actes',
  certifications: ['RNCP28245'],
};

const PLANNING: readonly MatrixOperation[] = [
  {
    name: 'Mutation.planSession',
    permission: 'session.write',
    isNew: true,
    document: `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on SessionWritten { id } ${REFUSED} } }`,
    object: async (world, relation) => {
      // Nobody sits in what is only planned, and it belongs to no organisation but its centre.
      if (relation === 'OWN' || relation === 'SAME_ORGANISATION') return null;
      const examCentreId = relation === 'SAME_CENTRE' ? world.ownCentre : world.otherCentre;
      return { variables: { input: { ...PLAN, examCentreId, branchId: await world.organisation('BRANCH') } } };
    },
    isDone: (data) => typeof data.planSession?.id === 'string',
  },
  onSession('changeSession', () => PLAN),
  onSession('addSeat', ({ centreId }) => ({ college: 'EMPLOYERS', organisationId: centreId })),
  onSession('changeSeat', ({ unions }) => ({ seatId: unions[0]?.id, personId: unions[0]?.personId, voting: false })),
  {
    ...onSession('removeSeat', ({ employers }) => ({ seatId: employers[1]?.id })),
    document: seatDocument('removeSeat'),
  },
  onSession('moveSeat', ({ employers }) => ({ seatId: employers[1]?.id, rank: 1 })),
  onSession('namePresident', ({ employers }) => ({ presidentSeat: employers[1]?.id })),
  {
    ...onSession('recordPosting', ({ unions }) => ({ seatId: unions[0]?.id, on: '2026-01-01' })),
    // No letter waits: who may note it hears so.
    isDone: (data) => data.recordPosting?.code === 'NOTHING_TO_CHANGE',
  },
  onSession('tellRegionalCommittee', () => ({ on: '2026-01-01' })),
  {
    ...onSession('overrideFinding', () => ({ findingKey: 'none', reason: 'Essai' })),
    isDone: (data) => data.overrideFinding?.code === 'FINDING_NOT_OVERRIDABLE',
  },
  onSession('withdrawOverride', async ({ id }, world) => ({ findingKey: await world.override(id) })),
];

const CONVENING: readonly MatrixOperation[] = [
  onSession('askDesignations', () => ({})),
  {
    ...onSession('remindSession', () => ({})),
    object: async (world, relation) => {
      const { id: sessionId } = await sessionIn(world, relation);
      await world.request(sessionId);
      return { variables: { input: { sessionId } } };
    },
  },
  {
    ...onSession('answerDesignation', () => ({})),
    permission: 'seat.designate',
    object: async (world, relation) => {
      // Whoever sits designates nobody by that.
      if (relation === 'OWN') return null;
      const { id: sessionId } = await sessionIn(world, relation);
      const organisationId = relation === 'SAME_ORGANISATION' ? world.ownOrganisation : world.otherOrganisation;
      return { variables: { input: { sessionId, organisationId, members: [] } } };
    },
  },
  {
    ...onSession('takeSessionStep', () => ({ action: 'CANCEL', reason: 'Essai' })),
    permission: 'session.step',
    // Which step is for whom, the life of a session says.
    isDone: (data) => typeof data.takeSessionStep?.id === 'string' || data.takeSessionStep?.code === 'WRONG_ROLE',
  },
  {
    ...onSession('answerConvocation', () => ({})),
    permission: 'convocation.answer',
    object: async (world, relation) => {
      const { id: sessionId } = await sessionIn(world, relation, { on: PLAN.sessionOn });
      return { variables: { input: { sessionId, answer: 'ACCEPTED' } } };
    },
  },
];

function seatDocument(name: string): string {
  return `mutation ($input: SeatInput!) { ${name}(input: $input) { ... on SessionWritten { id } ${REFUSED} } }`;
}

/** Planning, composing and convening sessions of juries. */
export const JURY_SESSION_OPERATIONS: readonly MatrixOperation[] = [...QUERIES, ...PLANNING, ...CONVENING];
