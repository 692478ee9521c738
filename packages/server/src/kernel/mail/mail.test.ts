import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { type SmtpPeer, smtpPeer } from '../../../testkit/smtp-peer.ts';
import { type RunningJobs, runJobs } from '../jobs/index.ts';
import { SILENT } from '../jobs/jobs-log.ts';
import { accepted, refused } from '../result.ts';
import { transact } from '../write/transact.ts';
import { type Mail, mailTasks, queueMail } from './index.ts';

const CHILD = fileURLToPath(new URL('../../../testkit/mail-child.ts', import.meta.url));
const FROM = { name: 'Délibéré', address: 'no-reply@jury.example' };
const LINK = 'https://jury.example/connexion?token=s3cret-t0ken';
const MAIL: Mail = {
  kind: 'SIGN_IN_LINK',
  to: 'marie@union.example',
  language: 'fr',
  text: {
    subject: 'Votre lien de connexion',
    greeting: 'Bonjour Marie,',
    paragraphs: ['Voici votre lien.'],
    action: { label: 'Se connecter', url: LINK },
    footer: 'Vous n’avez rien demandé ? Ignorez ce message.',
  },
};
const REQUEST = {
  caller: { kind: 'SYSTEM', id: 'test' },
  requestId: 'r1',
  now: new Date('2026-03-03T13:30:00Z'),
} as const;

let database: TestDatabase;
let server: pg.Pool;
let peer: SmtpPeer;
const running: RunningJobs[] = [];
const children: ChildProcess[] = [];
const log = { ...SILENT, error: vi.fn<typeof SILENT.error>(), warn: vi.fn<typeof SILENT.warn>() };
beforeAll(async () => {
  database = await testDatabase();
  server = new pg.Pool({ connectionString: database.url, options: '-c role=delibere_server' });
});
afterAll(async () => {
  await server.end();
  await database.close();
});
beforeEach(async () => {
  vi.clearAllMocks();
  peer = await smtpPeer();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(running.splice(0).map((each) => each.stop()));
  await peer.close();
  await database.pool.query('TRUNCATE mail.message, graphile_worker._private_jobs');
});

async function queue(mail: Partial<Mail> = {}, commit = true): Promise<string> {
  let id = '';
  await transact(server, REQUEST, async (uow) => {
    id = await queueMail(uow, { ...MAIL, ...mail });
    return commit ? accepted(null) : refused(null);
  });
  return id;
}

async function work(mode: 'production' | 'development' = 'production'): Promise<void> {
  const tasks = mailTasks({ mode, mail: { server: peer.server, from: FROM } }, log);
  running.push(await runJobs(database.url, { tasks, log, leaseMs: 1_000, paceMs: 200 }));
}

async function child(): Promise<ChildProcessByStdio<null, Readable, null>> {
  const args = ['--conditions=development', CHILD, database.url, String(peer.server.port)];
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(started);
  await once(started.stdout, 'data');
  return started;
}

async function row(id: string): Promise<Record<string, unknown>> {
  const { rows } = await server.query('SELECT * FROM mail.message WHERE id = $1', [id]);
  return rows[0] ?? {};
}

const state = (id: string) => async (): Promise<unknown> => (await row(id)).state;
const jobs = async (): Promise<number | null> =>
  (await server.query('SELECT FROM graphile_worker._private_jobs')).rowCount;
const PATIENCE = { timeout: 15_000 };

test('a mail is delivered once though two processes wait for it, in both forms, and its link is then erased', async () => {
  await Promise.all([work(), work()]);
  const id = await queue();
  await expect.poll(state(id)).toBe('SENT');
  await expect.poll(jobs).toBe(0);
  expect(peer.given).toHaveLength(1);
  const [mail = ''] = peer.taken;
  expect(mail).toContain(`Message-ID: <${id}@jury.example>`);
  expect(mail).toMatch(/^From: =\?UTF-8\?.*<no-reply@jury\.example>\r$/m);
  expect(mail).toMatch(/^To: marie@union\.example\r$/m);
  expect(mail).toContain('Auto-Submitted: auto-generated');
  expect(mail).toMatch(/text\/plain[^]*text\/html/);
  expect(await row(id)).toMatchObject({
    text: null,
    html: null,
    link: null,
    attempts: 1,
    transport: 'SMTP',
    request_id: 'r1',
    sent_at: expect.any(Date),
  });
  expect(JSON.stringify((await database.pool.query('SELECT * FROM mail.message')).rows)).not.toContain('s3cret');
});

test('a mail of a transaction that is undone is never sent', async () => {
  await work();
  const undone = await queue({}, false);
  const done = await queue();
  await expect.poll(state(done)).toBe('SENT');
  expect(await row(undone)).toEqual({});
  expect(peer.given).toHaveLength(1);
});

test('a mail queued while no process runs is sent by the next one; without a link it stays readable', async () => {
  const { action: _, ...text } = MAIL.text;
  const id = await queue({ text });
  await work();
  await expect.poll(state(id)).toBe('SENT');
  expect(await row(id)).toMatchObject({ text: expect.stringContaining('Bonjour Marie'), link: null });
});

test('refused twice for the moment, then taken: one mail at the third attempt, always under the same id', async () => {
  peer.answers.push({ refuse: 450, at: 'RCPT' }, { refuse: 421, at: 'DATA' });
  await work();
  const id = await queue();
  for (const attempts of [1, 2]) {
    await expect.poll(() => row(id), PATIENCE).toMatchObject({ state: 'QUEUED', attempts });
    expect(await row(id)).toMatchObject({ last_error: expect.stringContaining('refused by the test'), link: LINK });
    await expect
      .poll(
        async () =>
          (await server.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL'))
            .rowCount,
      )
      .toBe(1);
  }
  await expect.poll(state(id), PATIENCE).toBe('SENT');
  expect(await row(id)).toMatchObject({ attempts: 3, last_error: null });
  expect(peer.taken).toHaveLength(1);
  expect(peer.given.map((mail) => /^Message-ID: .*$/m.exec(mail)?.[0])).toEqual([
    `Message-ID: <${id}@jury.example>`,
    `Message-ID: <${id}@jury.example>`,
  ]);
}, 40_000);

test.each([
  ['the recipient', 'RCPT', 550],
  ['the mail', 'DATA', 554],
] as const)('%s refused for good: FAILED, the link erased, no further attempt', async (_, at, refuse) => {
  peer.answers.push({ refuse, at });
  await work();
  const id = await queue();
  await expect.poll(state(id)).toBe('FAILED');
  await expect.poll(jobs).toBe(0);
  expect(await row(id)).toMatchObject({ last_error: expect.stringContaining(String(refuse)), link: null, text: null });
  expect(peer.begun()).toBe(1);
  expect(log.error).toHaveBeenCalledExactlyOnceWith(
    { mail: id, kind: 'SIGN_IN_LINK', attempt: 1 },
    'a mail was not sent, and will not be',
  );
});

test('a connection cut before the mail is given is tried again', async () => {
  peer.answers.push({ cut: 'RCPT' });
  await work();
  const id = await queue();
  await expect.poll(() => row(id)).toMatchObject({ state: 'QUEUED', attempts: 1, last_error: expect.any(String) });
  expect(await jobs()).toBe(1);
});

test('a connection cut once the mail is given: UNCERTAIN, and not sent again by anybody', async () => {
  peer.answers.push({ cut: 'DATA' });
  await work();
  const id = await queue();
  await expect.poll(state(id)).toBe('UNCERTAIN');
  await expect.poll(jobs).toBe(0);
  expect(await row(id)).toMatchObject({ attempts: 1, last_error: expect.any(String) });
  await transact(server, REQUEST, async (uow) => {
    await uow.rows(`SELECT graphile_worker.add_job('send-mail', $1::json)`, [JSON.stringify({ id })]);
    return accepted(null);
  });
  await expect.poll(jobs).toBe(0);
  expect(await state(id)()).toBe('UNCERTAIN');
  expect(peer.given).toHaveLength(1);
});

test('a server that cannot be reached is no fault of the mail', async () => {
  await peer.close();
  await work();
  const id = await queue();
  await expect
    .poll(() => row(id))
    .toMatchObject({ state: 'QUEUED', attempts: 1, last_error: expect.stringContaining('ECONNREFUSED') });
  peer = await smtpPeer(peer.server.port);
  await server.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
  await expect.poll(state(id), PATIENCE).toBe('SENT');
}, 30_000);

test('a process killed while it sends: the mail is UNCERTAIN after the restart, and was given once', async () => {
  const never = Promise.withResolvers<void>();
  peer.answers.push({ wait: never.promise });
  const killed = await child();
  const id = await queue();
  await expect.poll(() => peer.given).toHaveLength(1);
  expect(await state(id)()).toBe('SENDING');
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  await child();
  await expect.poll(state(id), PATIENCE).toBe('UNCERTAIN');
  await expect.poll(jobs, PATIENCE).toBe(0);
  expect(peer.given).toHaveLength(1);
  never.resolve();
}, 40_000);

test('a process told to stop ends the mail it is sending, and takes no other', async () => {
  const slow = Promise.withResolvers<void>();
  peer.answers.push({ wait: slow.promise });
  const stopping = await child();
  const id = await queue();
  await expect.poll(() => peer.given).toHaveLength(1);
  stopping.kill('SIGTERM');
  // It has heard: what is queued before that is still its own to take.
  await once(stopping.stdout, 'data');
  const next = await queue();
  slow.resolve();
  const [code] = await once(stopping, 'exit');
  expect(code).toBe(0);
  expect([await state(id)(), await state(next)()]).toEqual(['SENT', 'QUEUED']);
}, 30_000);

test('a mail that is of no use any more is not sent', async () => {
  const id = await queue({ expiresAt: new Date(Date.now() - 1_000) });
  await work();
  await expect.poll(() => row(id)).toMatchObject({ state: 'FAILED', last_error: 'EXPIRED', attempts: 0 });
  expect(peer.begun()).toBe(0);
});

test('in development without a server a mail goes to the mailbox, and stays readable', async () => {
  running.push(await runJobs(database.url, { tasks: mailTasks({ mode: 'development', mail: undefined }, log), log }));
  const id = await queue();
  await expect.poll(state(id)).toBe('SENT');
  expect(await row(id)).toMatchObject({ transport: 'MAILBOX', link: LINK, text: expect.stringContaining(LINK) });
});

test('in production without a server mails wait, and it is said', async () => {
  const tasks = mailTasks({ mode: 'production', mail: undefined }, log);
  running.push(await runJobs(database.url, { tasks, log }));
  expect(log.warn.mock.calls.map(([, words]) => words)).toEqual([expect.stringContaining('SMTP_URL is not set')]);
  const id = await queue();
  expect(await row(id)).toMatchObject({ state: 'QUEUED', attempts: 0 });
  await work();
  await expect.poll(state(id)).toBe('SENT');
});

test.each(['a@b.example, c@d.example', 'a@b.example\nBcc: c@d.example', 'Marie <a@b.example>', '', 'a@b@c'])(
  'a mail goes to one address: %j is refused',
  async (to) => {
    await expect(queue({ to })).rejects.toThrow('A mail goes to one address');
  },
);

test('the server’s role writes a mail once, and changes only what sending brings about', async () => {
  const id = await queue();
  for (const sql of [
    `UPDATE mail.message SET recipient = 'other@x.example'`,
    `UPDATE mail.message SET subject = 'other'`,
    'TRUNCATE mail.message',
    'DROP TABLE mail.message',
  ])
    await expect(server.query(sql), sql).rejects.toMatchObject({ code: '42501' });
  expect(await state(id)()).toBe('QUEUED');
});

test('a job names its mail and holds nothing of it', async () => {
  const id = await queue();
  const { rows } = await server.query('SELECT payload FROM graphile_worker._private_jobs');
  expect(rows).toEqual([{ payload: { id } }]);
});
