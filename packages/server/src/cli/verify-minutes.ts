import 'reflect-metadata';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { readEnv } from '../env.ts';
import { holdEmbeddedPostgres } from '../kernel/embedded-postgres/index.ts';
import { sentenceOf } from '../kernel/startup-error.ts';
import { type SessionReport, verifySessions } from '../slices/jury/index.ts';

const HELP = `Vérifie les procès-verbaux scellés : recalcule chaque scrutin, chaque décision, le texte, les empreintes et le cachet.

  pnpm verify-minutes [SESSION]

SESSION  l’identifiant d’une session ; toutes celles dont le procès-verbal est scellé par défaut.
--json   une ligne par session, un objet.
--help   affiche cette aide.

La base est celle de DATABASE_URL, sinon la base embarquée. Rien n’est écrit.
Code de sortie : 0 si tout est intact, 1 sinon.
`;

const SENTENCES: Readonly<Record<SessionReport['discrepancies'][number]['code'], string>> = {
  FINDINGS: 'les constats à l’ouverture ne sont pas ceux de la composition figée',
  VERDICT: 'le résultat d’un scrutin n’est pas celui de ses votes',
  DECISION: 'une décision n’est pas celle que donnent le dossier et les règles',
  TEXT: 'le procès-verbal ne dit pas ce qui est conservé de la session',
  SIGNATURES: 'il manque une signature',
  FILE: 'un fichier n’a pas son empreinte',
  PDF: 'le fichier scellé n’est pas le texte signé',
  SEAL: 'le cachet ou l’empreinte du fichier scellé ne tient pas',
  TRAIL: 'le journal d’audit ne connaît pas ce scellement',
  RECTIFICATION: 'la chaîne des rectifications est rompue',
};

function told({ reference, sessionId, ballots, decisions, files, discrepancies }: SessionReport): string {
  const name = reference ?? sessionId;
  const faults = discrepancies.map(
    ({ code, about }) => `  ${SENTENCES[code]}${about === null ? '' : ` (${about})`} [${code}]`,
  );
  const counts = `${ballots} scrutins, ${decisions} décisions, ${files} fichiers`;
  return [`${faults.length === 0 ? '✓' : '✗'} ${name} : ${counts}`, ...faults, ''].join('\n');
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const env = readEnv();
  const held = env.databaseUrl ? undefined : await holdEmbeddedPostgres(join(env.dataDir, 'postgres'), 'delibere');
  const client = new pg.Client({
    connectionString: env.databaseUrl ?? held?.url,
    application_name: 'delibere minutes',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    let intact = true;
    for await (const report of verifySessions(client, positionals[0] ?? null)) {
      process.stdout.write(values.json === true ? `${JSON.stringify(report)}\n` : told(report));
      intact &&= report.discrepancies.length === 0;
    }
    return intact ? 0 : 1;
  } finally {
    await client.end().catch(() => undefined);
    await held?.release();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}
