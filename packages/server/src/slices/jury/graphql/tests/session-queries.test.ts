import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { type JuryWorld, juryWorld, type TestSession } from '../../../../../testkit/jury-world.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url, { now: () => new Date('2026-11-26T10:00:00Z') });
  world = juryWorld(database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const SESSION = `query ($id: ID!) { jurySession(id: $id) { id reference state revision sessionOn startsAt endsAt place remoteUrl
  regionalCommitteeToldOn examCentre { id } branch { name } certifications { rncpCode title } ruleSet { id title }
  president { id } substitutePresident { id } chair { id }
  seats { id college rank organisation { id } person { id familyName givenNames qualification } voting tempWork
    designatedBy { id } convokedOn answer answeredAt answerNote proposedSubstitute { id } mandateUntil proxyTo
    availability { sameDaySessions { id reference startsAt endsAt overlaps } } links { caseId kind past } }
  designationRequests { organisation { id } college askedOn answeredAt remindedAt } representativeUnions { id }
  findings { key code severity source seats facts { name value } remedy overridable overriddenBecause sentence organisation { id } }
  balance { weighing employers { members voters voices weight } unions { members voters voices weight } }
  allowedActions { action to reasonAsked blockers { code sentence finding { code } } warnings { code severity } }
  steps { action from to takenAt takenBy sessionOn reason remarks { code } }
  editable viewerRoles viewerSeat { id } caseCount decidedCount } }`;

async function read(id: string, viewer = ADMINISTRATOR) {
  const { data, errors } = await api.askAs(viewer, SESSION, { id });
  expect(errors).toEqual([]);
  return data.jurySession;
}

const seated = (session: TestSession) => inRole('DELEGATION_MEMBER', null, session.unions[0]?.personId ?? null);

test('a session is told whole: who sits, what its rules say, how voices stand and what can be done', async () => {
  const session = await world.session({ employers: 3, cases: 2 });
  const found = await read(session.id);
  expect(found).toMatchObject({
    state: 'DRAFT',
    sessionOn: '2027-01-14',
    startsAt: '09:00',
    ruleSet: { id: 'FICHE_RNCP28245@1' },
    certifications: [{ rncpCode: 'RNCP28245', title: null }],
    balance: {
      weighing: 'EQUALISED',
      employers: { members: 3, voters: 3, voices: 6, weight: 2 },
      unions: { members: 2, voters: 2, voices: 6, weight: 3 },
    },
    editable: true,
    viewerRoles: ['ADMINISTRATOR'],
    caseCount: 2,
    decidedCount: 0,
  });
  expect(found.president.id).toBe(session.employers[0]?.id);
  expect(found.seats.map(({ id }: { id: string }) => id)).toEqual(
    [...session.employers, ...session.unions].map(({ id }) => id),
  );
  expect(found.representativeUnions.map(({ id }: { id: string }) => id).sort()).toEqual(
    session.unions.map(({ organisationId }) => organisationId).sort(),
  );
  const broken = found.findings.find(({ code }: { code: string }) => code === 'PARITY_BROKEN');
  expect(broken).toMatchObject({ severity: 'BLOCKING', source: '[F20]', remedy: 'SEAT_VOTER', overridable: false });
  expect(broken.sentence).toBe('Le jury n’est pas paritaire : 3 côté employeurs, 2 côté salariés.');
  expect(found.allowedActions.map(({ action }: { action: string }) => action)).toEqual(['CONVENE', 'CANCEL']);
  expect(found.allowedActions[0].blockers.map(({ code }: { code: string }) => code)).toContain('PARITY_BROKEN');
});

describe('a draft is its organisers’; a convened session is told to those who sit', () => {
  test('whoever sits sees it once it is convened, with their seat and their colleagues', async () => {
    const draft = await world.session();
    expect(await read(draft.id, seated(draft))).toBeNull();
    const session = await world.session({ state: 'CONVENED' });
    const found = await read(session.id, seated(session));
    expect(found).toMatchObject({ editable: false, viewerRoles: ['MEMBER'], allowedActions: [], caseCount: 1 });
    expect(found.viewerSeat.id).toBe(session.unions[0]?.id);
    expect(found.seats.every(({ person }: { person: object | null }) => person !== null)).toBe(true);
    expect(found.representativeUnions).toHaveLength(2);
  });

  test('a lead sees what their organisation was asked, and no candidate is counted to them', async () => {
    const session = await world.session();
    const union = await world.organisation('UNION');
    const lead = inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: union });
    expect(await read(session.id, lead)).toBeNull();
    await database.pool.query(
      `INSERT INTO jury.designation_request (session_id, organisation_id, college, asked_on) VALUES ($1, $2, 'UNIONS', '2026-11-20')`,
      [session.id, union],
    );
    expect(await read(session.id, lead)).toMatchObject({
      state: 'DRAFT',
      caseCount: null,
      designationRequests: [{ organisation: { id: union }, askedOn: '2026-11-20', answeredAt: null }],
    });
  });

  test('what somebody noted with their answer is told to organisers and to their own organisation', async () => {
    const session = await world.session({ state: 'CONVENED' });
    const [first, second] = session.unions;
    await database.pool.query(
      `UPDATE jury.seat SET answer = 'DECLINED', answered_at = now(), answer_note = 'Formation ce jour-là' WHERE id = $1`,
      [first?.id],
    );
    const noteFor = async (viewer: typeof ADMINISTRATOR): Promise<string | null> => {
      const { seats } = await read(session.id, viewer);
      return seats.find(({ id }: { id: string }) => id === first?.id).answerNote;
    };
    const lead = (organisationId?: string) =>
      inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: organisationId ?? '' });
    expect(await noteFor(ADMINISTRATOR)).toBe('Formation ce jour-là');
    expect(await noteFor(seated(session))).toBe('Formation ce jour-là');
    expect(await noteFor(lead(first?.organisationId))).toBe('Formation ce jour-là');
    expect(await noteFor(lead(second?.organisationId))).toBeNull();
  });
});

test('whoever sits in two juries at once is told so, and of one out of sight only the times', async () => {
  const [one, two] = [await world.session({ state: 'CONVENED' }), await world.session({ state: 'CONVENED' })];
  const personId = one.unions[0]?.personId ?? '';
  await world.seat(two, 'UNIONS', 9, { personId, organisationId: one.unions[0]?.organisationId ?? '' });
  const engagement = async (viewer: typeof ADMINISTRATOR) => {
    const { seats } = await read(one.id, viewer);
    return seats.find(({ id }: { id: string }) => id === one.unions[0]?.id).availability.sameDaySessions;
  };
  const times = { startsAt: '09:00', endsAt: '12:00', overlaps: true };
  expect(await engagement(ADMINISTRATOR)).toMatchObject([{ ...times, id: two.id }]);
  const centre = inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: one.centreId });
  expect(await engagement(centre)).toEqual([{ ...times, id: null, reference: null }]);
});

const LIST = `query ($first: Int!, $after: String, $mine: Boolean!, $soonest: Boolean!, $query: String, $states: [SessionState!], $from: Date, $to: Date, $centre: ID) {
  jurySessions(first: $first, after: $after, mine: $mine, soonestFirst: $soonest, query: $query, states: $states, from: $from, to: $to, examCentre: $centre) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id sessionOn } } }`;

async function list(viewer: typeof ADMINISTRATOR, variables: Record<string, unknown> = {}) {
  const { data, errors } = await api.askAs(viewer, LIST, { first: 100, mine: false, soonest: false, ...variables });
  expect(errors).toEqual([]);
  return data.jurySessions;
}

test('a list is filtered by what the caller may see, by words, states, days and centre, and paged by day', async () => {
  const centreId = await world.organisation('EXAM_CENTRE', { name: 'Chambre de l’Ardèche' });
  const days = ['2027-03-01', '2027-03-02', '2027-03-02', '2027-03-05'];
  const made: TestSession[] = [];
  for (const on of days) made.push(await world.session({ on, centreId, cases: 0 }));
  const manager = inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: centreId });
  const ids = (page: { nodes: readonly { id: string }[] }) => page.nodes.map(({ id }) => id);
  expect(await list(manager)).toMatchObject({ totalCount: 4 });
  expect(await list(ADMINISTRATOR, { query: 'ardeche' })).toMatchObject({ totalCount: 4 });
  expect(await list(ADMINISTRATOR, { query: 'ardeche', states: ['OPEN'] })).toMatchObject({ totalCount: 0 });
  expect(await list(manager, { from: '2027-03-02', to: '2027-03-04' })).toMatchObject({ totalCount: 2 });
  expect(await list(ADMINISTRATOR, { centre: centreId, to: '2027-03-01' })).toMatchObject({ totalCount: 1 });
  const walked: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = await list(manager, { first: 3, after, soonest: true });
    walked.push(...ids(page));
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  expect(new Set(walked).size).toBe(4);
  expect(ids(await list(manager))).toEqual(walked.toReversed());
  await database.pool.query(`UPDATE jury.session SET state = 'CONVENED' WHERE id = $1`, [made[1]?.id]);
  const member = seated(made[1] ?? made[0] ?? (await world.session()));
  expect(ids(await list(member))).toEqual([made[1]?.id]);
  expect(ids(await list(member, { mine: true }))).toEqual([made[1]?.id]);
  expect(await list(ADMINISTRATOR, { mine: true })).toMatchObject({ totalCount: 0 });
});

test('a calendar holds the sessions of its days, and no more days than a hundred', async () => {
  const { id } = await world.session({ on: '2031-05-31', cases: 0 });
  const ask = (from: string, to: string) =>
    api.askAs(ADMINISTRATOR, 'query ($from: Date!, $to: Date!) { sessionsCalendar(from: $from, to: $to) { id } }', {
      from,
      to,
    });
  expect((await ask('2031-05-01', '2031-05-31')).data).toEqual({ sessionsCalendar: [{ id }] });
  expect((await ask('2031-06-01', '2031-06-30')).data).toEqual({ sessionsCalendar: [] });
  expect((await ask('2031-05-01', '2031-08-31')).errors).toMatchObject([{ extensions: { field: 'to' } }]);
});

test('those who may be seated are mandated on the day, and what they do besides is said', async () => {
  const session = await world.session({ cases: 1 });
  const other = await world.session();
  const union = session.unions[0]?.organisationId ?? '';
  const [free, busy, over] = [await world.person({ familyName: 'Abel' }), await world.person(), await world.person()];
  await world.mandate(free, union, { to: '2027-06-30' });
  await world.mandate(busy, union);
  await world.mandate(over, union, { to: '2027-01-13' });
  await world.seat(other, 'UNIONS', 9, { personId: busy, organisationId: union });
  await database.pool.query(`UPDATE jury.session SET state = 'CONVENED' WHERE id = $1`, [other.id]);
  await database.pool.query(
    `INSERT INTO jury.candidate_link (session_id, case_id, person_id, kind) VALUES ($1, $2, $3, 'ACCOMPANIED')`,
    [session.id, session.cases[0], free],
  );
  const { data, errors } = await api.askAs(
    ADMINISTRATOR,
    `query ($id: ID!, $organisation: ID) { eligibleMembers(sessionId: $id, organisation: $organisation) {
      person { id familyName } organisation { id } college mandateUntil tempWork qualified busy seated conflicts } }`,
    { id: session.id, organisation: union },
  );
  expect(errors).toEqual([]);
  const byId = new Map(data.eligibleMembers.map((one: { person: { id: string } }) => [one.person.id, one]));
  expect(byId.get(free)).toMatchObject({ mandateUntil: '2027-06-30', busy: false, seated: false, conflicts: 1 });
  expect(byId.get(busy)).toMatchObject({ mandateUntil: null, busy: true, conflicts: 0 });
  expect(byId.get(session.unions[0]?.personId)).toMatchObject({ seated: true, qualified: true });
  expect(byId.has(over)).toBe(false);
  const lead = inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: union });
  await database.pool.query(`UPDATE jury.session SET state = 'CONVENED' WHERE id = $1`, [session.id]);
  const told = await api.askAs(lead, 'query ($id: ID!) { eligibleMembers(sessionId: $id) { organisation { id } } }', {
    id: session.id,
  });
  expect(told.errors).toEqual([]);
  expect(
    new Set(told.data.eligibleMembers.map((one: { organisation: { id: string } }) => one.organisation.id)),
  ).toEqual(new Set([union]));
});

test('a union with nobody at the table is suggested, with those who are free', async () => {
  const session = await world.session({ employers: 3 });
  const union = await world.organisation('UNION');
  await database.pool.query(
    `INSERT INTO directory.representativity (id, organisation_id, branch_id, from_day, source) VALUES (gen_random_uuid(), $1, $2, '2025-01-01', 'Arrêté')`,
    [union, session.branchId],
  );
  for (let count = 0; count < 3; count += 1) await world.mandate(await world.person(), union);
  const { data, errors } = await api.askAs(
    ADMINISTRATOR,
    'query ($id: ID!) { suggestions(sessionId: $id) { code college organisation { id } seat available people { id } } }',
    { id: session.id },
  );
  expect(errors).toEqual([]);
  expect(data.suggestions).toMatchObject([
    { code: 'SEAT_MEMBER', college: 'UNIONS', organisation: { id: union }, seat: null, available: 3 },
  ]);
  expect(data.suggestions[0].people).toHaveLength(3);
});

/** Statements PostgreSQL is sent for a page of sessions. */
async function statementsFor(first: number): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  const fields = SESSION.slice(SESSION.indexOf('{ id reference'), -2);
  const { errors } = await api.askAs(
    ADMINISTRATOR,
    `query ($first: Int!) { jurySessions(first: $first) { totalCount nodes ${fields} } }`,
    {
      first,
    },
  );
  const sent = query.mock.calls.length;
  query.mockRestore();
  expect(errors).toEqual([]);
  return sent;
}

test('a page takes the same number of statements, however many sessions it holds', async () => {
  for (let count = 0; count < 10; count += 1) await world.session({ on: '2032-01-01', state: 'CONVENED' });
  const counts = [await statementsFor(2), await statementsFor(10)];
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeLessThan(50);
});
