import { runJobs } from '../src/kernel/jobs/index.ts';
import { mailTasks } from '../src/kernel/mail/index.ts';

/** A process that sends mails, which a test may kill: `mail-child.ts DATABASE_URL SMTP_PORT`. Says when it can be used; ends on SIGTERM, and says so. */
const [, , url = '', port = ''] = process.argv;
const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const server = { host: '127.0.0.1', port: Number(port), tls: 'NONE', login: undefined } as const;
const mail = { server, from: { name: 'Délibéré', address: 'no-reply@jury.example' } };
const jobs = await runJobs(url, {
  tasks: mailTasks({ mode: 'production', mail }, log),
  log,
  leaseMs: 1_000,
  paceMs: 200,
});
process.on('SIGTERM', () => {
  void jobs.stop().then(() => process.exit(0));
  process.stdout.write('stopping\n');
});
process.stdout.write('started\n');
