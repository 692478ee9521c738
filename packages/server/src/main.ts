import 'reflect-metadata';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { demonstrationWords, prepareDemonstration } from './demonstration.ts';
import { type Env, readEnv } from './env.ts';
import { importShippedFiche } from './first-import.ts';
import { migrate } from './kernel/database/index.ts';
import { holdEmbeddedPostgres } from './kernel/embedded-postgres/index.ts';
import { installJobs, runJobs } from './kernel/jobs/index.ts';
import { mailTasks } from './kernel/mail/index.ts';
import { refuseTakenPort } from './kernel/process/port.ts';
import { closeOnSignal } from './kernel/process/stop.ts';
import { StartupError, sentenceOf } from './kernel/startup-error.ts';
import { IDEMPOTENCY_HOURLY, IDEMPOTENCY_TASKS } from './kernel/write/idempotency/index.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { keepAnchoring } from './slices/audit/index.ts';
import { grantsInForce, signingSecret } from './slices/identity/index.ts';
import { installRuleSets, juryTasks, type SealCertificate, sealCertificate } from './slices/jury/index.ts';
import { RETENTION_NIGHTLY, RETENTION_TASKS } from './slices/privacy/index.ts';

const closing = closeOnSignal((error) => process.stderr.write(`${sentenceOf(error)}\n`));

/** Port, then secret, then database, then schema, then data: each is refused before the next is touched. */
async function main(): Promise<void> {
  const env = readEnv();
  await refuseTakenPort(env.host, env.port);
  const secret = await signingSecret(env);
  const seal = await sealWith(env);
  const url = env.databaseUrl ?? (await embeddedDatabase(env.dataDir));
  // The schema is the owner's to change; what follows works as the server.
  await migrate({ url, migrations: MIGRATIONS });
  await installJobs(url);
  await importShippedFiche(url);
  await installRuleSets(url, new Date());
  // What is invented is not sealed by a certificate that somebody vouches for.
  const demoSeal = env.seal.file === undefined ? seal : null;
  const demoAccounts =
    env.mode === 'development' ? await prepareDemonstration(url, new Date(), env.publicUrl, demoSeal) : undefined;
  const app = await createApp({
    env,
    databaseUrl: url,
    signIn: {
      publicUrl: env.publicUrl,
      secret,
      providers: env.oidcProviders,
      grantsSql: grantsInForce,
      ...(demoAccounts && { demoAccounts }),
    },
    cache: env.cacheBytes !== undefined && { maxBytes: env.cacheBytes },
    trustedDocumentsOnly: env.trustedDocumentsOnly,
    sealCertificate: seal,
  });
  closing.push(() => app.close());
  const anchoring = keepAnchoring(url, {
    taken: (digest) => app.log.info({ digest }, 'the audit trail is anchored'),
    failed: (error) => app.log.error(error, 'the audit trail could not be anchored'),
  });
  closing.push(() => anchoring.stop());
  const jobs = await runJobs(url, {
    tasks: { ...mailTasks(env, app.log), ...RETENTION_TASKS, ...juryTasks(env.publicUrl), ...IDEMPOTENCY_TASKS },
    schedule: [RETENTION_NIGHTLY, IDEMPOTENCY_HOURLY],
    log: app.log,
  });
  closing.push(() => jobs.stop());
  await app.listen({ host: env.host, port: env.port });
  if (demoAccounts) process.stdout.write(demonstrationWords(demoAccounts));
  process.stdout.write(`Délibéré is ready at http://${shown(env.host)}:${env.port}\n`);
}

/** A certificate that cannot be read is said at the start, not when the first minutes are to be sealed. */
async function sealWith({ mode, dataDir, seal }: Env): Promise<SealCertificate | null> {
  try {
    return await sealCertificate({ mode, dataDir, ...seal });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartupError('SETTING_INVALID', `The setting SEAL_CERTIFICATE names no usable certificate: ${why}.`);
  }
}

async function embeddedDatabase(dataDir: string): Promise<string> {
  const held = await holdEmbeddedPostgres(join(dataDir, 'postgres'), 'delibere');
  closing.push(() => held.release());
  return held.url;
}

/** An address that listens everywhere is shown as one that can be opened. */
function shown(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

try {
  await main();
} catch (error) {
  // A start cut short by Ctrl-C trips over what is being closed: that is no failure.
  if (!closing.begun) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    await closing.run();
    process.exit(1);
  }
}
