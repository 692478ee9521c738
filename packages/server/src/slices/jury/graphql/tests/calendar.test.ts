import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppAsRoles, appAsRoles, inRole, viewerWith } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { revisionOf, writeSession } from '../../../../../testkit/jury/session-api.ts';
import { type JuryWorld, juryWorld } from '../../../../../testkit/jury-world.ts';
import { smtpPeer } from '../../../../../testkit/smtp-peer.ts';
import { importShippedFiche } from '../../../../first-import.ts';
import { runJobs } from '../../../../kernel/jobs/index.ts';
import { SILENT } from '../../../../kernel/jobs/jobs-log.ts';
import { mailTasks } from '../../../../kernel/mail/index.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld;
beforeAll(async () => {
  database = await testDatabase();
  await importShippedFiche(database.url);
  api = await appAsRoles(database.url, { now: () => new Date('2026-11-26T10:00:00Z') });
  world = juryWorld(database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const MAKE = 'mutation { makeCalendarFeed { ... on CalendarFeedMade { url } ... on Refused { code } } }';

async function feedOf(url: string): Promise<readonly ICAL.Event[]> {
  const reply = await api.inject({ url: new URL(url).pathname });
  expect([reply.statusCode, reply.headers['content-type'], reply.headers['cache-control']]).toEqual([
    200,
    'text/calendar; charset=utf-8',
    'private, no-store',
  ]);
  const calendar = new ICAL.Component(ICAL.parse(reply.body));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const statusOf = (event?: ICAL.Event): unknown => event?.component.getFirstPropertyValue('status');

test('a member’s calendar holds the juries they are called to, follows what changes, and nothing of others', async () => {
  const session = await world.session();
  await world.session({ state: 'CONVENED' });
  const personId = session.unions[0]?.personId ?? null;
  const member = inRole('DELEGATION_MEMBER', null, personId);
  const { data } = await api.askAs(member, MAKE);
  const { url } = data.makeCalendarFeed;
  expect(await feedOf(url)).toEqual([]);
  await writeSession(api, 'takeSessionStep', { sessionId: session.id, action: 'CONVENE' });
  const [called, ...others] = await feedOf(url);
  expect(others).toEqual([]);
  expect([called?.startDate.toJSDate(), called?.location, statusOf(called)]).toEqual([
    new Date('2027-01-14T08:00:00Z'),
    'Salle des actes',
    'TENTATIVE',
  ]);
  await writeSession(api, 'answerConvocation', { sessionId: session.id, answer: 'ACCEPTED' }, member);
  expect(statusOf((await feedOf(url))[0])).toBe('CONFIRMED');
  const plan = {
    sessionOn: '2027-01-15',
    startsAt: '10:00',
    endsAt: '12:00',
    place: 'Ailleurs',
    certifications: ['RNCP28245'],
  };
  await writeSession(api, 'changeSession', {
    sessionId: session.id,
    revision: await revisionOf(api, session.id),
    ...plan,
  });
  const [moved] = await feedOf(url);
  expect([moved?.uid, moved?.sequence, moved?.location]).toEqual([called?.uid, 1, 'Ailleurs']);
  await writeSession(api, 'takeSessionStep', { sessionId: session.id, action: 'CANCEL', reason: 'Essai' });
  expect(statusOf((await feedOf(url))[0])).toBe('CANCELLED');
});

test('another address makes the one before open nothing; only its hash is kept', async () => {
  const personId = await world.person();
  const member = inRole('DELEGATION_MEMBER', null, personId);
  const made = async (): Promise<string> => (await api.askAs(member, MAKE)).data.makeCalendarFeed.url;
  const madeAt = async () => (await api.askAs(member, '{ calendarFeed { madeAt } }')).data.calendarFeed;
  expect(await madeAt()).toBeNull();
  const [first, second] = [await made(), await made()];
  expect(await madeAt()).toEqual({ madeAt: '2026-11-26T10:00:00.000Z' });
  expect((await api.inject({ url: new URL(first).pathname })).statusCode).toBe(404);
  expect(await feedOf(second)).toEqual([]);
  for (const url of ['/calendar/x.ics', `/calendar/${'x'.repeat(43)}.ics`, `/calendar/${'x'.repeat(43)}`]) {
    expect((await api.inject({ url })).statusCode, url).toBe(404);
  }
  const token = /([\w-]{43})\.ics$/.exec(second)?.[1] ?? '';
  const { rows } = await database.pool.query(
    `SELECT to_jsonb(f)::text AS row FROM jury.calendar_feed f UNION ALL SELECT to_jsonb(e)::text FROM audit.event e`,
  );
  expect(rows.some(({ row }) => row.includes(token))).toBe(false);
  const nobody = viewerWith([{ role: 'DELEGATION_MEMBER', scope: null }]);
  expect((await api.askAs(nobody, MAKE)).data.makeCalendarFeed).toEqual({ code: 'NOT_FOUND' });
  const { errors } = await api.askAs(inRole('CANDIDATE', null, personId), MAKE);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('convocations really leave, with the proof and the invitation that calendars read in the mail itself', async () => {
  await database.pool.query('TRUNCATE mail.message, graphile_worker._private_jobs');
  const session = await world.session();
  await writeSession(api, 'takeSessionStep', { sessionId: session.id, action: 'CONVENE' });
  const peer = await smtpPeer();
  const from = { name: 'Délibéré', address: 'no-reply@jury.example' };
  const tasks = mailTasks({ mode: 'production', mail: { server: peer.server, from } }, SILENT);
  const jobs = await runJobs(database.url, { tasks, log: SILENT });
  await expect.poll(() => peer.taken, { timeout: 15_000 }).toHaveLength(4);
  await jobs.stop();
  await peer.close();
  for (const mail of peer.taken) {
    expect(mail).toContain('method=REQUEST');
    expect(mail).toMatch(/filename="?convocation-T-/);
  }
  const { rows } = await database.pool.query('SELECT state, link, text FROM mail.message');
  expect(rows.every(({ state, link }) => state === 'SENT' && link === null)).toBe(true);
});
