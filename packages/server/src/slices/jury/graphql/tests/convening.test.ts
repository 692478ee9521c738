import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { revisionOf, writeSession } from '../../../../../testkit/jury/session-api.ts';
import { type JuryWorld, juryWorld, type TestSession } from '../../../../../testkit/jury-world.ts';
import { importShippedFiche } from '../../../../first-import.ts';
import { type RunningJobs, runJobs } from '../../../../kernel/jobs/index.ts';
import { SILENT } from '../../../../kernel/jobs/jobs-log.ts';
import { juryTasks } from '../../index.ts';

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

interface Mailed {
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly link: string | null;
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: string;
  }[];
}

async function mails(kind?: string): Promise<readonly Mailed[]> {
  const { rows } = await database.pool.query<Mailed>(
    `SELECT kind, recipient, subject, text, link, attachments FROM mail.message WHERE $1::text IS NULL OR kind = $1 ORDER BY recipient`,
    [kind ?? null],
  );
  return rows;
}

/** An account that leads a delegation or runs a centre. */
async function account(role: 'DELEGATION_LEAD' | 'EXAM_CENTRE_MANAGER', organisationId: string): Promise<string> {
  const { rows } = await database.pool.query<{ id: string; email: string }>(
    `INSERT INTO identity.account (name, email, email_verified) VALUES ('Dominique Lead', gen_random_uuid() || '@exemple.example', true)
     RETURNING id, email`,
  );
  await database.pool.query(
    `INSERT INTO identity.role_grant (account_id, role, scope_kind, scope_id, organisation_kind, from_day, given_at)
     SELECT $1, $2, CASE o.kind WHEN 'EXAM_CENTRE' THEN 'EXAM_CENTRE' ELSE 'ORGANISATION' END, o.id, o.kind, '2026-01-01', now()
     FROM directory.organisation o WHERE o.id = $3`,
    [rows[0]?.id, role, organisationId],
  );
  return rows[0]?.email ?? '';
}

const convened = async (session: TestSession) => write('takeSessionStep', { sessionId: session.id, action: 'CONVENE' });

/** The one event of the calendar that goes with a mail. */
function eventOf({ attachments }: Mailed): { readonly method: unknown; readonly event: ICAL.Event } {
  const file = attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(file?.content ?? '', 'base64').toString()));
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('One event');
  return { method: calendar.getFirstPropertyValue('method'), event: new ICAL.Event(component) };
}

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

describe('a convened session that changes', () => {
  test('those who were called hear of another day, with a date that follows in their calendar, and answer again', async () => {
    const session = await world.session();
    await convened(session);
    const member = inRole('DELEGATION_MEMBER', null, session.unions[0]?.personId ?? null);
    await write('answerConvocation', { sessionId: session.id, answer: 'ACCEPTED' }, member);
    await database.pool.query('TRUNCATE mail.message');
    const plan = { startsAt: '09:00', endsAt: '12:00', place: 'Salle des actes', certifications: ['RNCP28245'] };
    const revision = await revisionOf(api, session.id);
    const moved = await write('changeSession', { sessionId: session.id, revision, ...plan, sessionOn: '2027-01-21' });
    expect(moved.seats.every(({ answer }: { answer: string }) => answer === 'PENDING')).toBe(true);
    const sent = await mails('SESSION_MOVED');
    expect(sent).toHaveLength(4);
    const { method, event } = eventOf(sent[0] ?? ({} as Mailed));
    expect([method, event.sequence]).toEqual(['REQUEST', 1]);
    expect(event.startDate.toJSDate()).toEqual(new Date('2027-01-21T08:00:00Z'));
    await database.pool.query('TRUNCATE mail.message');
    const again = {
      sessionId: session.id,
      revision: revision + 1,
      ...plan,
      sessionOn: '2027-01-21',
      ruleSetId: 'ACCORD_2019@1',
    };
    await write('changeSession', again);
    expect(await mails()).toEqual([]);
  });

  test('postponed and composed again for another day, everybody is called anew', async () => {
    const session = await world.session();
    await convened(session);
    const step = (input: Record<string, unknown>) => write('takeSessionStep', { sessionId: session.id, ...input });
    const postponed = await step({ action: 'POSTPONE', reason: 'Collège absent' });
    expect(postponed.seats.every(({ convokedOn }: { convokedOn: null }) => convokedOn === null)).toBe(true);
    const released = await mails('SESSION_POSTPONED');
    expect(released).toHaveLength(4);
    expect(eventOf(released[0] ?? ({} as Mailed))).toMatchObject({ method: 'CANCEL', event: { sequence: 1 } });
    const newDay = { sessionOn: '2027-02-04', startsAt: '14:00', endsAt: '17:00' };
    expect(await step({ action: 'RESCHEDULE', newDay: { ...newDay, endsAt: '13:00' } })).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await step({ action: 'RESCHEDULE', newDay: { ...newDay, sessionOn: '2026-11-26' } })).toMatchObject({
      code: 'BLOCKED',
      facts: [{ value: 'NEW_DAY_MISSING' }],
    });
    const again = await step({ action: 'RESCHEDULE', newDay });
    expect(again).toMatchObject({ state: 'DRAFT', ...newDay });
    await convened(session);
    const sent = await mails('CONVOCATION');
    expect(sent).toHaveLength(8);
    const sequences = sent.map((mail) => eventOf(mail).event.sequence);
    expect(new Set(sequences)).toEqual(new Set([0, 1]));
    expect((await step({ action: 'CANCEL', reason: 'Plus de candidat' })).state).toBe('CANCELLED');
    expect(await mails('SESSION_CANCELLED')).toHaveLength(4);
  });

  test('whoever is replaced hears that they do not sit, and whoever comes is called', async () => {
    const session = await world.session();
    await convened(session);
    await database.pool.query('TRUNCATE mail.message');
    const [seat] = session.unions;
    const personId = await world.person();
    await world.mandate(personId, seat?.organisationId ?? '');
    const revision = await revisionOf(api, session.id);
    await write('changeSeat', { sessionId: session.id, revision, seatId: seat?.id, personId });
    expect((await mails()).map(({ kind, recipient }) => [kind, recipient]).toSorted()).toEqual([
      ['CONVOCATION', await world.emailOf(personId)],
      ['CONVOCATION_WITHDRAWN', await world.emailOf(seat?.personId ?? '')],
    ]);
    const [called] = await mails('CONVOCATION');
    expect(eventOf(called ?? ({} as Mailed)).event.sequence).toBe(1);
    await database.pool.query('TRUNCATE mail.message');
    await write('removeSeat', { sessionId: session.id, revision: revision + 1, seatId: seat?.id });
    expect(await mails()).toMatchObject([{ kind: 'CONVOCATION_WITHDRAWN', recipient: await world.emailOf(personId) }]);
  });

  test('whom a delegation designates late is called by the server', async () => {
    const session = await world.session();
    await convened(session);
    await database.pool.query('TRUNCATE mail.message');
    const union = session.unions[0]?.organisationId ?? '';
    const personId = await world.person();
    await world.mandate(personId, union);
    const lead = inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: union });
    await write('answerDesignation', { sessionId: session.id, organisationId: union, members: [{ personId }] }, lead);
    const jobs: RunningJobs = await runJobs(database.url, { tasks: juryTasks('https://jury.example'), log: SILENT });
    await expect.poll(() => mails('CONVOCATION'), { timeout: 15_000 }).toHaveLength(1);
    await jobs.stop();
    expect(await mails()).toMatchObject([{ recipient: await world.emailOf(personId) }]);
  });
});

describe('answers', () => {
  const OFFERED = `query ($token: String!) { offeredConvocation(token: $token) { over reference sessionOn startsAt endsAt place remoteUrl centre
    certifications member organisation answer answeredAt substitutes { id name } } }`;
  const ANSWER = `mutation ($input: AnswerConvocationByLinkInput!) { answerConvocationByLink(input: $input) {
    ... on ConvocationAnswered { answer } ... on Refused { code problems { path code } } } }`;
  const tokenOf = (mail?: Mailed): string => /\/convocation#(.+)$/.exec(mail?.link ?? '')?.[1] ?? '';

  async function called() {
    const session = await world.session();
    const [seat] = session.unions;
    const substitute = await world.person();
    await world.mandate(substitute, seat?.organisationId ?? '');
    await convened(session);
    const email = await world.emailOf(seat?.personId ?? '');
    const token = tokenOf((await mails('CONVOCATION')).find(({ recipient }) => recipient === email));
    const answer = async (input: Record<string, unknown>) => {
      const { data, errors } = await api.askAs(null, ANSWER, { input: { token, ...input } });
      expect(errors).toEqual([]);
      return data.answerConvocationByLink;
    };
    return { session, seat, substitute, token, answer };
  }

  test('whoever holds the link sees the convocation and answers it, and may change their mind', async () => {
    const { session, seat, substitute, token, answer } = await called();
    const { data } = await api.askAs(null, OFFERED, { token });
    expect(data.offeredConvocation).toMatchObject({
      over: false,
      sessionOn: '2027-01-14',
      place: 'Salle des actes',
      answer: 'PENDING',
      certifications: [expect.stringMatching(/^RNCP28245 ./)],
      substitutes: [{ id: substitute }],
    });
    expect(await answer({ answer: 'ACCEPTED', note: 'Avec plaisir' })).toEqual({ answer: 'ACCEPTED' });
    await database.pool.query('TRUNCATE mail.message');
    const lead = await account('DELEGATION_LEAD', seat?.organisationId ?? '');
    const manager = await account('EXAM_CENTRE_MANAGER', session.centreId);
    expect(await answer({ answer: 'DECLINED', note: 'Formation', substituteId: substitute })).toEqual({
      answer: 'DECLINED',
    });
    expect((await mails('CONVOCATION_DECLINED')).map(({ recipient }) => recipient)).toEqual([lead, manager].toSorted());
    const { seats } = await write('tellRegionalCommittee', {
      sessionId: session.id,
      revision: await revisionOf(api, session.id),
      on: '2026-11-20',
    });
    expect(seats.find(({ id }: { id: string }) => id === seat?.id)).toMatchObject({
      answer: 'DECLINED',
      answerNote: 'Formation',
      proposedSubstitute: { id: substitute },
    });
    const { rows } = await database.pool.query(
      `SELECT actor_kind, on_behalf_of, after FROM audit.event WHERE object_id = $1 AND kind = 'CONVOCATION_ANSWERED' ORDER BY place`,
      [session.id],
    );
    expect(rows).toMatchObject([
      { actor_kind: 'SYSTEM', on_behalf_of: seat?.personId, after: { answer: 'ACCEPTED' } },
      { after: { answer: 'DECLINED', substitute } },
    ]);
  });

  test('nobody is proposed who could not sit for the same organisation', async () => {
    const { session, answer } = await called();
    const stranger = await world.person();
    expect(await answer({ answer: 'DECLINED', substituteId: stranger })).toMatchObject({ code: 'NOT_MANDATED' });
    await world.mandate(stranger, session.unions[1]?.organisationId ?? '');
    expect(await answer({ answer: 'DECLINED', substituteId: stranger })).toMatchObject({ code: 'NOT_MANDATED' });
    expect(await answer({ answer: 'PENDING' })).toMatchObject({ code: 'INPUT_INVALID' });
  });

  test.each([
    [
      'the seat is given to somebody else',
      async ({ session, seat, substitute }: Awaited<ReturnType<typeof called>>) => {
        await write('changeSeat', { sessionId: session.id, revision: 2, seatId: seat?.id, personId: substitute });
      },
    ],
    [
      'the seat is gone',
      async ({ session, seat }: Awaited<ReturnType<typeof called>>) => {
        await write('removeSeat', { sessionId: session.id, revision: 2, seatId: seat?.id });
      },
    ],
    [
      'the session is put off',
      async ({ session }: Awaited<ReturnType<typeof called>>) => {
        await write('takeSessionStep', { sessionId: session.id, action: 'POSTPONE', reason: 'Essai' });
      },
    ],
    [
      'its day is past',
      async () => {
        now = new Date('2027-01-15T10:00:00Z');
      },
    ],
  ])('once %s the link opens nothing, and names nobody', async (_, end) => {
    const made = await called();
    await end(made);
    expect(await made.answer({ answer: 'ACCEPTED' })).toMatchObject({ code: 'CONVOCATION_OVER' });
    const { data } = await api.askAs(null, OFFERED, { token: made.token });
    expect(data.offeredConvocation).toMatchObject({
      over: true,
      member: null,
      place: null,
      organisation: null,
      substitutes: [],
    });
  });

  test('a link nobody was given opens nothing', async () => {
    const { data } = await api.askAs(null, OFFERED, { token: 'x'.repeat(43) });
    expect(data.offeredConvocation).toBeNull();
    const { data: answered } = await api.askAs(null, ANSWER, { input: { token: 'x', answer: 'ACCEPTED' } });
    expect(answered.answerConvocationByLink).toMatchObject({ code: 'CONVOCATION_OVER' });
  });

  test('who did not answer is reminded, once a day, by a link that works beside the first', async () => {
    const { session, answer, token } = await called();
    const member = inRole('DELEGATION_MEMBER', null, session.unions[1]?.personId ?? null);
    await write('answerConvocation', { sessionId: session.id, answer: 'ACCEPTED' }, member);
    expect(await write('remindSession', { sessionId: session.id })).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
    now = new Date('2026-11-28T10:00:00Z');
    await write('remindSession', { sessionId: session.id });
    const reminded = await mails('CONVOCATION_REMINDER');
    expect(reminded).toHaveLength(3);
    expect(await write('remindSession', { sessionId: session.id })).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
    const email = await world.emailOf(session.unions[0]?.personId ?? '');
    const second = tokenOf(reminded.find(({ recipient }) => recipient === email));
    expect(second).not.toBe(token);
    expect(await answer({ answer: 'ACCEPTED' })).toEqual({ answer: 'ACCEPTED' });
    expect(await answer({ token: second, answer: 'DECLINED' })).toEqual({ answer: 'DECLINED' });
  });
});
