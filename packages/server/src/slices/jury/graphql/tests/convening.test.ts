import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ADMINISTRATOR, type AppAsRoles, appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { correspondent, eventOf, type Mailed, mailsOf } from '../../../../../testkit/jury/jury-mails.ts';
import { revisionOf, writeSession } from '../../../../../testkit/jury/session-api.ts';
import { type JuryWorld, juryWorld, type TestSession } from '../../../../../testkit/jury-world.ts';
import { importShippedFiche } from '../../../../first-import.ts';

const NOW = '2026-11-26T10:00:00Z';
let now = new Date(NOW);
let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld;
beforeAll(async () => {
  database = await testDatabase();
  await importShippedFiche(database.url);
  api = await appAsRoles(database.url, { now: () => now });
  world = juryWorld(database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});
beforeEach(async () => {
  now = new Date(NOW);
  await database.pool.query('TRUNCATE mail.message');
});

const write = (name: string, input: Record<string, unknown>, viewer?: typeof ADMINISTRATOR) =>
  writeSession(api, name, input, viewer);
const mails = (kind?: string): Promise<readonly Mailed[]> => mailsOf(database.pool, kind);
const account = (role: 'DELEGATION_LEAD' | 'EXAM_CENTRE_MANAGER', organisationId: string): Promise<string> =>
  correspondent(database.pool, role, organisationId);
const convened = async (session: TestSession) => write('takeSessionStep', { sessionId: session.id, action: 'CONVENE' });

describe('designations', () => {
  test('[A03] every representative union and the chamber are asked by mail, once, and the notice runs', async () => {
    const session = await world.session({ ruleSet: 'ACCORD_2019', on: '2026-12-11' });
    const [first, second] = session.unions;
    const emails = [
      await account('DELEGATION_LEAD', first?.organisationId ?? ''),
      await account('DELEGATION_LEAD', second?.organisationId ?? ''),
      await account('EXAM_CENTRE_MANAGER', session.centreId),
    ];
    const input = { sessionId: session.id, revision: 1 };
    const asked = await write('askDesignations', input);
    expect(asked.designationRequests).toHaveLength(3);
    expect(asked.designationRequests).toMatchObject([{ askedOn: '2026-11-26' }, { askedOn: '2026-11-26' }, {}]);
    expect(asked.findings.filter(({ code }: { code: string }) => code === 'NOTICE_TOO_SHORT')).toEqual([]);
    const sent = await mails('DESIGNATION_REQUEST');
    expect(sent.map(({ recipient }) => recipient)).toEqual(emails.toSorted());
    expect(sent[0]?.text).toContain('jeudi 3 décembre 2026');
    expect(sent[0]?.link).toContain(`/jurys/${session.id}`);
    expect(await write('askDesignations', { ...input, revision: 2 })).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
    now = new Date('2026-11-27T10:00:00Z');
    const late = await world.session({ ruleSet: 'ACCORD_2019', on: '2026-12-11' });
    const { findings } = await write('askDesignations', { sessionId: late.id, revision: 1 });
    expect(findings.find(({ code }: { code: string }) => code === 'NOTICE_TOO_SHORT')).toMatchObject({
      severity: 'BLOCKING',
      source: '[A03]',
    });
  });

  test('a lead designates those mandated for their own organisation, on vacant seats and then on new ones', async () => {
    const session = await world.session();
    const union = await world.organisation('UNION');
    const lead = inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: union });
    const people = [await world.person(), await world.person(), await world.person()];
    const [one, two, none] = people;
    await world.mandate(one ?? '', union, { examCentreId: session.centreId });
    await world.mandate(two ?? '', union);
    await world.mandate(none ?? '', union, { to: '2027-01-13' });
    const added = await write('addSeat', {
      sessionId: session.id,
      revision: 1,
      college: 'UNIONS',
      organisationId: union,
    });
    const vacant = added.seats.at(-1).id;
    await write('askDesignations', { sessionId: session.id, revision: 2, organisationIds: [union] });
    const answer = (ids: readonly (string | undefined)[]) =>
      write(
        'answerDesignation',
        { sessionId: session.id, organisationId: union, members: ids.map((personId) => ({ personId })) },
        lead,
      );
    expect(await answer([none])).toMatchObject({ code: 'NOT_MANDATED' });
    expect(await answer([one, one])).toMatchObject({ code: 'INPUT_INVALID' });
    const answered = await answer([one, two]);
    const seats = answered.seats.filter(
      ({ organisation }: { organisation: { id: string } }) => organisation.id === union,
    );
    expect(seats).toMatchObject([
      { id: vacant, person: { id: one }, voting: true, designatedBy: { id: union } },
      { person: { id: two }, voting: false, designatedBy: { id: union } },
    ]);
    expect(answered.designationRequests[0].answeredAt).not.toBeNull();
    expect(await answer([one])).toMatchObject({ id: session.id });
    const taken = { personId: session.unions[0]?.personId };
    await world.mandate(taken.personId ?? '', union);
    const input = { sessionId: session.id, organisationId: union, members: [taken] };
    expect(await write('answerDesignation', input, lead)).toMatchObject({ code: 'SEAT_TAKEN' });
  });

  test('the delegation of the chamber designates the employers, and may nothing else of what the exam centre may', async () => {
    const session = await world.session({ employers: 0 });
    const { id, centreId } = session;
    const [union] = session.unions;
    const lead = inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: centreId });
    const candidate = await world.person();
    await world.affiliation(candidate, centreId);
    const employer = await world.person();
    await world.mandate(employer, centreId, { college: 'EMPLOYERS' });
    const forCentre = await world.person();
    await world.mandate(forCentre, union?.organisationId ?? '', { examCentreId: centreId });
    const about = async (viewer = lead) => {
      const { data, errors } = await api.askAs(
        viewer,
        `query ($id: ID!, $centre: ID!) {
            jurySession(id: $id) { designationRequests { organisation { id } led answerable } viewerRoles caseCount
              seats { organisation { id } led } editable allowedActions { action } }
            juryCases(sessionId: $id) { nodes { id } }
            persons(first: 10) { nodes { id } }
            eligibleMembers(sessionId: $id) { person { id } }
            organisation(id: $centre) { id } }`,
        { id, centre: centreId },
      );
      expect(errors).toEqual([]);
      return data;
    };
    expect(await about(), 'a draft of which nothing is asked').toMatchObject({
      jurySession: null,
      juryCases: null,
      eligibleMembers: null,
      persons: { nodes: [{ id: employer }] },
      organisation: { id: centreId },
    });
    await write('askDesignations', { sessionId: id, revision: 1 });
    const seen = await about();
    expect(seen.jurySession.designationRequests).toEqual(
      expect.arrayContaining([
        { organisation: { id: centreId }, led: true, answerable: true },
        { organisation: { id: union?.organisationId }, led: false, answerable: false },
      ]),
    );
    expect(seen).toMatchObject({
      jurySession: { caseCount: null, editable: false, allowedActions: [] },
      juryCases: null,
      eligibleMembers: [{ person: { id: employer } }],
    });
    const answered = await write(
      'answerDesignation',
      { sessionId: id, organisationId: centreId, members: [{ personId: employer }] },
      lead,
    );
    expect(answered.seats.find(({ person }: { person: { id: string } }) => person.id === employer)).toMatchObject({
      college: 'EMPLOYERS',
      designatedBy: { id: centreId },
    });
    const forbidden = async (name: string, input: Record<string, unknown>) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
      return (await api.askAs(lead, document, { input: { sessionId: id, ...input } })).errors[0]?.extensions.code;
    };
    const revision = await revisionOf(api, id);
    expect(await forbidden('answerDesignation', { organisationId: union?.organisationId, members: [] })).toBe(
      'FORBIDDEN',
    );
    expect(await forbidden('askDesignations', { revision })).toBe('FORBIDDEN');
    expect(await forbidden('remindSession', {})).toBe('FORBIDDEN');
    expect(await forbidden('addSeat', { revision, college: 'EMPLOYERS', organisationId: centreId })).toBe('FORBIDDEN');
    // And the centre keeps what it may: it answers in the place of whoever is asked, and leads no delegation.
    const manager = inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: centreId });
    const theirs = await about(manager);
    expect(theirs.jurySession.designationRequests).toMatchObject([
      { led: false, answerable: true },
      { led: false, answerable: true },
      { led: false, answerable: true },
    ]);
    expect(theirs.jurySession.viewerRoles).toEqual(['EXAM_CENTRE_MANAGER']);
    expect(theirs.persons.nodes.map((one: { id: string }) => one.id)).toEqual(
      expect.arrayContaining([candidate, employer, forCentre]),
    );
  });

  test('the manager of a centre reads nothing of sessions elsewhere where its chamber sits', async () => {
    const chamber = await world.organisation('EXAM_CENTRE');
    const { id } = await world.session({ state: 'CONVENED' });
    await database.pool.query('UPDATE jury.seat SET organisation_id = $2 WHERE session_id = $1 AND rank = 2', [
      id,
      chamber,
    ]);
    const read = async (viewer: ReturnType<typeof inRole>) =>
      (await api.askAs(viewer, 'query ($id: ID!) { jurySession(id: $id) { viewerRoles } }', { id })).data.jurySession;
    expect(await read(inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: chamber }))).toBeNull();
    const lead = await read(inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: chamber }));
    expect(lead).toEqual({ viewerRoles: ['DELEGATION_LEAD'] });
  });

  test('no lead designates for another organisation', async () => {
    const session = await world.session({ state: 'CONVENED' });
    const [own, other] = session.unions.map(({ organisationId }) => organisationId);
    const lead = inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: own ?? '' });
    const { errors } = await api.askAs(
      lead,
      'mutation ($input: AnswerDesignationInput!) { answerDesignation(input: $input) { __typename } }',
      { input: { sessionId: session.id, organisationId: other, members: [] } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('convening', () => {
  test('everybody seated is called by mail, with the proof and a date for their calendar, and the trail says so', async () => {
    const session = await world.session();
    const manager = await account('EXAM_CENTRE_MANAGER', session.centreId);
    const done = await convened(session);
    expect(done).toMatchObject({ state: 'CONVENED', revision: 2 });
    expect(done.seats.every(({ convokedOn }: { convokedOn: string }) => convokedOn === '2026-11-26')).toBe(true);
    expect(done.steps).toMatchObject([{ action: 'CONVENE', from: 'DRAFT', to: 'CONVENED', reason: null }]);
    const sent = await mails('CONVOCATION');
    const emails = await Promise.all(
      [...session.employers, ...session.unions].map(({ personId }) => world.emailOf(personId)),
    );
    expect(sent.map(({ recipient }) => recipient)).toEqual(emails.toSorted());
    for (const mail of sent) {
      expect(mail.text).toContain('jeudi 14 janvier 2027, de 9\u00a0h\u00a000 à 12\u00a0h\u00a000');
      expect(mail.text).toContain('Salle des actes');
      const pdf = mail.attachments.find(({ contentType }) => contentType === 'application/pdf');
      expect(
        Buffer.from(pdf?.content ?? '', 'base64')
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      const { method, event } = eventOf(mail);
      expect([method, event.sequence, event.organizer]).toEqual(['REQUEST', 0, `mailto:${manager}`]);
      expect(event.startDate.toJSDate()).toEqual(new Date('2027-01-14T08:00:00Z'));
    }
    expect(new Set(sent.map(({ link }) => link)).size).toBe(4);
    const { rows } = await database.pool.query(
      `SELECT kind, after FROM audit.event WHERE object_id = $1 ORDER BY place`,
      [session.id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['SESSION_STEP_TAKEN', 'CONVOCATION_SENT']);
    const token = /#(.+)$/.exec(sent[0]?.link ?? '')?.[1] ?? '';
    const { rows: dump } = await database.pool.query(
      `SELECT to_jsonb(c)::text AS row FROM jury.convocation c UNION ALL SELECT to_jsonb(e)::text FROM audit.event e`,
    );
    expect(token).toHaveLength(43);
    expect(dump.some(({ row }) => row.includes(token))).toBe(false);
  });

  test('what blocks is told by its codes, and nothing is sent', async () => {
    const session = await world.session({ employers: 3 });
    const refused = await convened(session);
    expect(refused).toMatchObject({ code: 'BLOCKED', facts: [{ name: 'blockers', value: 'PARITY_BROKEN' }] });
    expect(await mails()).toEqual([]);
    expect(await revisionOf(api, session.id)).toBe(1);
  });

  test('a step asked twice with one key is taken once; without, the second finds another state', async () => {
    const session = await world.session();
    const input = { sessionId: session.id, action: 'CONVENE', key: crypto.randomUUID() };
    const answers = await Promise.all(Array.from({ length: 6 }, () => write('takeSessionStep', input)));
    expect(answers.every(({ state }) => state === 'CONVENED')).toBe(true);
    expect(await mails('CONVOCATION')).toHaveLength(4);
    expect(await convened(session)).toMatchObject({
      code: 'WRONG_STATE',
      facts: [{ name: 'state', value: 'CONVENED' }],
    });
  });

  test('steps are for those the life of a session says', async () => {
    const session = await world.session({ state: 'CONVENED' });
    const member = inRole('DELEGATION_MEMBER', null, session.unions[0]?.personId ?? null);
    const postpone = { sessionId: session.id, action: 'POSTPONE' };
    expect(await write('takeSessionStep', postpone, member)).toMatchObject({ code: 'WRONG_ROLE' });
    expect(await write('takeSessionStep', postpone)).toMatchObject({ code: 'REASON_MISSING' });
    const president = inRole('DELEGATION_MEMBER', null, session.employers[0]?.personId ?? null);
    const put = await write('takeSessionStep', { ...postpone, reason: 'Collège absent' }, president);
    expect(put).toMatchObject({ state: 'POSTPONED', steps: [{ action: 'POSTPONE', reason: 'Collège absent' }] });
  });
});
