import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { type SmtpPeer, smtpPeer } from '../../../testkit/smtp-peer.ts';
import { type RunningJobs, runJobs } from '../jobs/index.ts';
import { SILENT } from '../jobs/jobs-log.ts';
import { accepted } from '../result.ts';
import { transact } from '../write/transact.ts';
import { type Mail, type MailAttachment, mailTasks, queueMail } from './index.ts';

const FROM = { name: 'Délibéré', address: 'no-reply@jury.example' };
const TEXT = { subject: 'Convocation', greeting: 'Bonjour,', paragraphs: ['Voici.'], footer: 'Fin.' };
const PATIENCE = { timeout: 15_000 };

let database: TestDatabase;
let server: pg.Pool;
let peer: SmtpPeer;
const running: RunningJobs[] = [];
beforeAll(async () => {
  database = await testDatabase();
  server = new pg.Pool({ connectionString: database.url, options: '-c role=delibere_server' });
});
afterAll(async () => {
  await server.end();
  await database.close();
});
beforeEach(async () => {
  peer = await smtpPeer();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
  await peer.close();
  await database.pool.query('TRUNCATE mail.message, graphile_worker._private_jobs');
});

async function queue(attachments: readonly MailAttachment[]): Promise<string> {
  const request = { caller: { kind: 'SYSTEM', id: 'test' }, requestId: null, now: new Date() } as const;
  const mail: Mail = { kind: 'TEST', to: 'marie@union.example', language: 'fr', text: TEXT, attachments };
  const written = await transact(server, request, async (uow) => accepted(await queueMail(uow, mail)));
  if (!written.ok) throw new Error('The mail was not written');
  return written.value;
}

async function work(mode: 'production' | 'development' = 'production'): Promise<void> {
  const tasks = mailTasks({ mode, mail: { server: peer.server, from: FROM } }, SILENT);
  running.push(await runJobs(database.url, { tasks, log: SILENT, leaseMs: 1_000, paceMs: 200 }));
}

async function row(id: string): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await server.query<Record<string, unknown>>('SELECT * FROM mail.message WHERE id = $1', [id]);
  return rows[0] ?? {};
}

const state = (id: string) => async (): Promise<unknown> => (await row(id)).state;

const PDF = Buffer.from(Array.from({ length: 3_000 }, (_, index) => index % 256));
const ICS = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Été\r\nEND:VCALENDAR\r\n';
const ATTACHMENTS = [
  { filename: 'convocation.pdf', contentType: 'application/pdf', content: PDF },
  { filename: 'invitation.ics', contentType: 'text/calendar; method=REQUEST', content: Buffer.from(ICS) },
] as const;

/** The parts of a mail by their type, decoded. */
function partsOf(mail: string): ReadonlyMap<string, Buffer> {
  const parts = [...mail.matchAll(/^Content-Type: ([^\r\n]+)\r\n([^]*?)\r\n\r\n([^]*?)\r\n--/gm)];
  return new Map(parts.map(([, type = '', , body = '']) => [type, Buffer.from(body, 'base64')]));
}

test('[A07] attachments arrive as they were; an invitation is a form of the mail itself, which calendars read', async () => {
  await work();
  const id = await queue(ATTACHMENTS);
  await expect.poll(state(id)).toBe('SENT');
  const [mail = ''] = peer.taken;
  const parts = partsOf(mail);
  expect(parts.get('application/pdf; name=convocation.pdf')?.equals(PDF)).toBe(true);
  expect(parts.get('application/ics; name=invitation.ics')?.toString()).toBe(ICS);
  expect(mail).toContain('Content-Disposition: attachment; filename=convocation.pdf');
  expect(mail).toMatch(
    /multipart\/alternative[^]*text\/plain[^]*text\/html[^]*text\/calendar; charset=utf-8; method=REQUEST/,
  );
  expect(await row(id)).toMatchObject({
    attachments: [
      { filename: 'convocation.pdf', contentType: 'application/pdf', size: 3_000, content: null },
      { filename: 'invitation.ics', size: Buffer.byteLength(ICS), content: null },
    ],
  });
});

test('attachments wait with a mail that waits, and stay readable in development', async () => {
  peer.answers.push({ refuse: 450, at: 'RCPT' });
  await work();
  const id = await queue(ATTACHMENTS);
  await expect.poll(() => row(id), PATIENCE).toMatchObject({ state: 'QUEUED', attempts: 1 });
  await server.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
  await expect.poll(state(id), PATIENCE).toBe('SENT');
  expect(
    partsOf(peer.taken[0] ?? '')
      .get('application/pdf; name=convocation.pdf')
      ?.equals(PDF),
  ).toBe(true);
  await Promise.all(running.splice(0).map((each) => each.stop()));
  await work('development');
  const kept = await queue(ATTACHMENTS);
  await expect.poll(state(kept), PATIENCE).toBe('SENT');
  expect(await row(kept)).toMatchObject({ attachments: [{ content: PDF.toString('base64') }, {}] });
}, 40_000);

const [FILE, INVITATION] = ATTACHMENTS;

test.each<[string, readonly MailAttachment[]]>([
  ['too many files', Array.from({ length: 11 }, () => FILE)],
  ['too many bytes', [{ ...FILE, content: Buffer.alloc(7_000_000) }]],
  ['a name with a folder', [{ ...FILE, filename: '../a.pdf' }]],
  ['a name with a header', [{ ...FILE, filename: 'a.pdf\r\nBcc: x@y.example' }]],
  ['a type with a header', [{ ...FILE, contentType: 'application/pdf\r\nX: y' }]],
  ['two messages of calendars', [INVITATION, INVITATION]],
])('a mail cannot carry %s', async (_, attachments) => {
  await expect(queue(attachments)).rejects.toThrow(/A mail c|An attachment has/);
  expect((await server.query('SELECT FROM graphile_worker._private_jobs')).rowCount).toBe(0);
});
