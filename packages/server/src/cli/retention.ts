import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '../env.ts';
import { holdEmbeddedPostgres } from '../kernel/embedded-postgres/index.ts';
import { parisDay } from '../kernel/paris-day.ts';
import { sentenceOf } from '../kernel/startup-error.ts';
import { writePool } from '../kernel/write/write-pool.ts';
import { applyRetention, RETENTION } from '../slices/privacy/index.ts';

const HELP = `Efface les données personnelles dont la durée de conservation est passée.

  pnpm retention

--dry-run  compte ce qui serait effacé, sans rien changer.
--json     une ligne, un objet.
--help     affiche cette aide.

La base est celle de DATABASE_URL, sinon la base embarquée. Le serveur le fait aussi chaque nuit, de lui-même.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return;
  }
  const dryRun = values['dry-run'] === true;
  const env = readEnv();
  const held = env.databaseUrl ? undefined : await holdEmbeddedPostgres(join(env.dataDir, 'postgres'), 'delibere');
  const pool = writePool(env.databaseUrl ?? held?.url ?? '', () => undefined, 1);
  try {
    const now = new Date();
    const rows = await applyRetention(pool, { now, today: parisDay(now), dryRun });
    if (values.json === true) {
      process.stdout.write(`${JSON.stringify({ dryRun, rows })}\n`);
      return;
    }
    const verb = dryRun ? 'à effacer' : 'effacé';
    for (const { class: of, until, due } of rows) {
      process.stdout.write(`${of} : ${due} ${verb} (jusqu’au ${until} ; ${RETENTION[of].source})\n`);
    }
  } finally {
    await pool.end();
    await held?.release();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}
