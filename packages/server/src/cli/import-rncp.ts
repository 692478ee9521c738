import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '../env.ts';
import { migrate } from '../kernel/database/index.ts';
import { holdEmbeddedPostgres } from '../kernel/embedded-postgres/index.ts';
import { StartupError } from '../kernel/startup-error.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import {
  IMPORT_WORDS,
  ImportSourceError,
  importFiles,
  observeAll,
  Progress,
  ReportFile,
} from '../slices/certification/index.ts';

const HELP = `Importe des exports du répertoire national (France compétences) dans la base.

  pnpm import-rncp FICHIER…

FICHIER   l’export RNCP ou RS : le XML, le zip qui le contient, ou le zip des fichiers CSV.
          À côté de X.xml, X.complement.json ajoute ce que le XML ne sait pas dire.
--older   importe un export même si un plus récent de la même série l’a déjà été.
--help    affiche cette aide.

La base est celle de DATABASE_URL, sinon la base embarquée (le serveur peut tourner pendant l’import).
Une fiche déjà connue et identique n’est pas réécrite ; une fiche changée reçoit une nouvelle version.
Un rapport est écrit dans .data/imports. Ctrl-C arrête entre deux lots ; relancer reprend sans rien perdre.
`;

/** @returns the exit code: 0 when everything was read, 1 when the import was refused or interrupted. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { older: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  if (positionals.length === 0) {
    process.stderr.write(`Aucun fichier donné.\n\n${HELP}`);
    return 1;
  }
  const env = readEnv();
  const files = positionals.map((file) => resolve(env.callerFolder, file));
  const held = env.databaseUrl ? undefined : await holdEmbeddedPostgres(join(env.dataDir, 'postgres'), 'delibere');
  try {
    return await importInto(env.databaseUrl ?? held?.url ?? '', files, env.dataDir, values.older === true);
  } finally {
    await held?.release();
  }
}

async function importInto(url: string, files: readonly string[], dataDir: string, older: boolean): Promise<number> {
  await migrate({ url, migrations: MIGRATIONS });
  const reportFile = join(
    dataDir,
    'imports',
    `import-${new Date().toISOString().replaceAll(':', '-')}-${process.pid}.csv`,
  );
  const report = new ReportFile(reportFile);
  const stop = stopOnCtrlC();
  try {
    const observer = observeAll([new Progress(process.stdout), report]);
    await importFiles({ url, files, observer, older, signal: stop.signal });
  } finally {
    report.close();
    process.stdout.write(`${IMPORT_WORDS.report(reportFile)}\n`);
  }
  if (stop.signal.aborted) process.stderr.write(`${IMPORT_WORDS.stopped}\n`);
  return stop.signal.aborted ? 1 : 0;
}

/** A package manager passes the same Ctrl-C on a second time: it counts once. */
function stopOnCtrlC(): AbortController {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) return;
    process.stderr.write(`\n${IMPORT_WORDS.stopping}\n`);
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  return controller;
}

function isExpected(error: unknown): error is Error {
  if (error instanceof StartupError || error instanceof ImportSourceError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

try {
  process.exitCode = await main();
} catch (error) {
  const sentence = isExpected(error)
    ? error.message
    : `L’import a échoué : ${error instanceof Error ? error.stack : String(error)}`;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
