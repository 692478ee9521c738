import { randomUUID } from 'node:crypto';
import type { Permission } from '@delibere/shared';
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

type Variables = (
  session: TestSession,
  world: MatrixWorld,
) => Promise<Record<string, unknown>> | Record<string, unknown>;

const inState =
  (state: 'convene' | 'open', variables: Variables) =>
  async (world: MatrixWorld, relation: ObjectRelation): Promise<MatrixObject> => {
    const session = await sessionIn(world, relation);
    await world[state](session);
    return { variables: await variables(session, world) };
  };

/** A mutation whose answer is what was written, or one of the refusals that only who may do it hears. */
const gesture = (
  name: string,
  permission: Permission,
  object: MatrixOperation['object'],
  heard: readonly string[] = [],
  seenBy: Permission = 'case.read',
): MatrixOperation => ({
  name: `Mutation.${name}`,
  permission,
  seenBy,
  document: `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    __typename ... on Refused { code problems { path code } } } }`,
  object,
  isDone: (data) => data[name]?.__typename !== 'Refused' || heard.includes(String(data[name]?.code)),
});

const input =
  (variables: Variables): Variables =>
  async (session, world) => ({ input: { key: randomUUID(), ...(await variables(session, world)) } });
const unkeyed =
  (variables: Variables): Variables =>
  async (session, world) => ({ input: await variables(session, world) });

const QUERIES: readonly MatrixOperation[] = [
  {
    name: 'Query.juryCase',
    permission: 'case.read',
    document: 'query ($id: ID!) { juryCase(id: $id) { id candidate { familyName } } }',
    object: inState('convene', ({ cases }) => ({ id: cases[0] })),
    isDone: (data) => typeof data.juryCase?.candidate?.familyName === 'string',
  },
  {
    name: 'Query.juryCases',
    permission: 'case.read',
    document: 'query ($id: ID!) { juryCases(sessionId: $id) { totalCount } }',
    object: inState('convene', ({ id }) => ({ id })),
    isDone: (data) => data.juryCases?.totalCount === 1,
  },
  {
    name: 'Subscription.sittingChanged',
    permission: 'case.read',
    document: 'subscription ($id: ID!) { sittingChanged(sessionId: $id) { revision } }',
    object: inState('convene', ({ id }) => ({ id })),
    isDone: (data) => typeof data.sittingChanged?.revision === 'number',
  },
];

const assessed = { route: 'CONTINUING_TRAINING', enteredOn: '2021-09-01', blocks: [] };

/** The fiche is not there: who may enter a case is told so. */
const CASES: readonly MatrixOperation[] = [
  gesture(
    'enterCase',
    'case.write',
    inState(
      'convene',
      unkeyed(async ({ id: sessionId }, world) => ({
        sessionId,
        candidateId: await world.person(),
        rncpCode: 'RNCP28245',
        ...assessed,
      })),
    ),
    ['INPUT_INVALID'],
  ),
  gesture(
    'changeCase',
    'case.write',
    inState(
      'convene',
      unkeyed(({ cases }) => ({ caseId: cases[0], revision: 1, ...assessed })),
    ),
    ['INPUT_INVALID'],
  ),
  gesture(
    'removeCase',
    'case.write',
    inState(
      'convene',
      unkeyed(({ cases }) => ({ caseId: cases[0], revision: 1 })),
    ),
  ),
  gesture(
    'attachCaseDocument',
    'case.attach',
    inState(
      'convene',
      input(({ cases }) => ({ caseId: cases[0], kind: 'OTHER', title: 'Essai', content: 'JVBERi0xLjc=' })),
    ),
  ),
  gesture(
    'removeCaseDocument',
    'case.attach',
    inState(
      'convene',
      unkeyed(async (session, { caseDocument }) => ({ documentId: await caseDocument(session) })),
    ),
  ),
  gesture(
    'declareLink',
    'recusal.record',
    inState(
      'convene',
      unkeyed(({ cases }, { ownPerson }) => ({ caseId: cases[0], personId: ownPerson, kind: 'PERSONAL' })),
    ),
  ),
  gesture(
    'withdrawLink',
    'recusal.record',
    inState(
      'convene',
      unkeyed(({ cases }, { ownPerson }) => ({ caseId: cases[0], personId: ownPerson })),
    ),
    ['NOTHING_TO_CHANGE'],
  ),
  gesture(
    'recordRecusal',
    'recusal.record',
    inState(
      'convene',
      input(({ cases, employers }) => ({ caseId: cases[0], seatId: employers[0]?.id, reason: 'Essai' })),
    ),
  ),
  gesture(
    'withdrawRecusal',
    'recusal.record',
    inState(
      'convene',
      input(({ cases, employers }) => ({ caseId: cases[0], seatId: employers[0]?.id })),
    ),
    ['NOTHING_TO_CHANGE'],
  ),
];

/** Nobody comes on another day: who may sign is told so. */
const ATTENDANCE: readonly MatrixOperation[] = [
  gesture(
    'drawAttendanceCode',
    'attendance.sign',
    inState(
      'convene',
      input(({ id: sessionId }) => ({ sessionId })),
    ),
    ['BLOCKED', 'WRONG_ROLE'],
    'session.read',
  ),
  gesture(
    'signAttendance',
    'attendance.sign',
    inState(
      'convene',
      input(({ id: sessionId, employers }) => ({
        sessionId,
        seatId: employers[0]?.id,
        method: 'DRAWN',
        signature: 'M 0 0 L 1 1',
      })),
    ),
    ['BLOCKED'],
    'session.read',
  ),
  gesture(
    'recordDeparture',
    'attendance.sign',
    inState(
      'open',
      input(({ id: sessionId, employers }) => ({ sessionId, seatId: employers[0]?.id })),
    ),
    [],
    'session.read',
  ),
];

const ofCase = (parts: Record<string, unknown>): Variables => input(({ cases }) => ({ caseId: cases[0], ...parts }));

async function ballotOf(session: TestSession, world: MatrixWorld): Promise<Record<string, unknown>> {
  return { ballotId: await world.ballot(session) };
}

const DELIBERATION: readonly MatrixOperation[] = [
  gesture(
    'decideByConsensus',
    'case.deliberate',
    inState(
      'open',
      input(({ cases }) => ({ caseIds: cases })),
    ),
  ),
  gesture(
    'decideCase',
    'case.deliberate',
    inState('open', ofCase({ outcome: 'ADMITTED', blocks: ['BC01', 'BC02'], capabilities: [] })),
  ),
  gesture('carryOver', 'case.deliberate', inState('open', ofCase({ reason: 'Essai' }))),
  gesture('reopenCase', 'case.deliberate', inState('open', ofCase({ reason: 'Essai' })), ['NOTHING_TO_CHANGE']),
  gesture('openBallot', 'vote.cast', inState('open', ofCase({}))),
  gesture(
    'castVote',
    'vote.cast',
    inState(
      'open',
      input(async (session, world) => ({ choice: 'FOR', ...(await ballotOf(session, world)) })),
    ),
  ),
  gesture('closeBallot', 'case.deliberate', inState('open', input(ballotOf))),
];

export const JURY_SITTING_OPERATIONS: readonly MatrixOperation[] = [
  ...QUERIES,
  ...CASES,
  ...ATTENDANCE,
  ...DELIBERATION,
];
