import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '../env.ts';
import { SYSTEM_SETTINGS } from '../kernel/authorisation/wall-settings.ts';
import { holdEmbeddedPostgres } from '../kernel/embedded-postgres/index.ts';
import { personalReader } from '../kernel/read/personal-reader.ts';
import { sentenceOf } from '../kernel/startup-error.ts';
import { writePool } from '../kernel/write/write-pool.ts';
import { recomputeBallots } from '../slices/jury/index.ts';

const HELP = `Recompte chaque scrutin clos à partir de ce qui en est conservé, et compare au résultat inscrit.

  pnpm recompute-ballots

--json  une ligne, un objet.
--help  affiche cette aide.

La base est celle de DATABASE_URL, sinon la base embarquée. Rien n’est écrit.
Code de sortie : 0 si tous les résultats sont les mêmes, 1 sinon.
`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const env = readEnv();
  const held = env.databaseUrl ? undefined : await holdEmbeddedPostgres(join(env.dataDir, 'postgres'), 'delibere');
  const pool = writePool(env.databaseUrl ?? held?.url ?? '', () => undefined, 1);
  try {
    const { ballots, different } = await recomputeBallots(personalReader(pool, SYSTEM_SETTINGS));
    const lines = different.map(({ id, kept, now }) => `✗ ${id} : inscrit ${kept.reason}, recompté ${now.reason}.`);
    const verdict = `${ballots.toLocaleString('fr')} scrutins recomptés, ${different.length} différence(s).`;
    const told = values.json === true ? JSON.stringify({ ballots, different }) : [...lines, verdict].join('\n');
    process.stdout.write(`${told}\n`);
    return different.length === 0 ? 0 : 1;
  } finally {
    await pool.end();
    await held?.release();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}
