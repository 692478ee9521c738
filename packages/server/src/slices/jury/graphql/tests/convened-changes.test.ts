import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { eventOf, type Mailed, mailsOf } from '../../../../../testkit/jury/jury-mails.ts';
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
const mails = (kind?: string): Promise<readonly Mailed[]> => mailsOf(database.pool, kind);
const convened = async (session: TestSession) => write('takeSessionStep', { sessionId: session.id, action: 'CONVENE' });

test('rules that were given an end before the day, after it was planned, are not convened under', async () => {
  const session = await world.session();
  const end = async (on: string | null): Promise<void> => {
    const id = 'FICHE_RNCP28245@1';
    const { data } = await api.askAs(ADMINISTRATOR, 'query ($id: ID!) { ruleSet(id: $id) { revision } }', { id });
    const { errors } = await api.askAs(
      ADMINISTRATOR,
      'mutation ($input: EndRuleSetInput!) { endRuleSet(input: $input) { __typename } }',
      { input: { id, revision: data.ruleSet.revision, on, reason: 'The fiche ends.' } },
    );
    expect(errors).toEqual([]);
  };
  await end('2027-01-13');
  try {
    expect(await convened(session)).toMatchObject({
      code: 'BLOCKED',
      facts: [{ name: 'blockers', value: 'RULE_SET_NOT_IN_FORCE' }],
    });
  } finally {
    await end(null);
  }
  expect(await convened(session)).toMatchObject({ state: 'CONVENED' });
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
    const { method, event } = eventOf(sent[0]);
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
    expect(eventOf(released[0])).toMatchObject({ method: 'CANCEL', event: { sequence: 1 } });
    for (const { text } of released) expect(text).toMatch(/Motif\s: Collège absent/);
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
    expect(new Map((await mails()).map(({ kind, recipient }) => [kind, recipient]))).toEqual(
      new Map([
        ['CONVOCATION', await world.emailOf(personId)],
        ['CONVOCATION_WITHDRAWN', await world.emailOf(seat?.personId ?? '')],
      ]),
    );
    const [called] = await mails('CONVOCATION');
    expect(eventOf(called).event.sequence).toBe(1);
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
