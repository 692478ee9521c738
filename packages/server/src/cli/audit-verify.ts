import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { readEnv } from '../env.ts';
import { holdEmbeddedPostgres } from '../kernel/embedded-postgres/index.ts';
import { sentenceOf } from '../kernel/startup-error.ts';
import { type AnchorFault, type Fault, type TrailReport, verifyTrail } from '../slices/audit/index.ts';

const HELP = `Vérifie le journal d’audit : recalcule chaque empreinte et compare.

  pnpm audit-verify

--digest EMPREINTE  l’empreinte d’un ancrage notée plus tôt : elle doit encore s’y trouver.
--json              une ligne, un objet.
--help              affiche cette aide.

La base est celle de DATABASE_URL, sinon la base embarquée. Rien n’est écrit.
Code de sortie : 0 si le journal est intact, 1 sinon. Notez ailleurs l’empreinte affichée à la fin.
`;

/** At most so many faults are told one by one. */
const TOLD = 50;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { digest: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const env = readEnv();
  const held = env.databaseUrl ? undefined : await holdEmbeddedPostgres(join(env.dataDir, 'postgres'), 'delibere');
  const client = new pg.Client({ connectionString: env.databaseUrl ?? held?.url, application_name: 'delibere audit' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const report = await verifyTrail(client, values.digest);
    process.stdout.write(values.json === true ? `${JSON.stringify(report)}\n` : told(report));
    return report.faults.length === 0 ? 0 : 1;
  } finally {
    await client.end().catch(() => undefined);
    await held?.release();
  }
}

function told({ chains, events, anchors, digest, faults }: TrailReport): string {
  const count = (number: number): string => number.toLocaleString('fr');
  const lines = faults.slice(0, TOLD).map((fault) => `✗ ${sentence(fault)} [${fault.code}]`);
  if (faults.length > TOLD) lines.push(`… et ${count(faults.length - TOLD)} autres.`);
  const verdict = faults.length === 0 ? 'Le journal est intact' : `${count(faults.length)} anomalie(s)`;
  lines.push(
    `${verdict} : ${count(events)} événements, ${count(chains)} chaînes, ${count(anchors)} ancrages.`,
    `Empreinte du dernier ancrage : ${digest}`,
  );
  return `${lines.join('\n')}\n`;
}

function sentence(fault: Fault | AnchorFault): string {
  if (!('place' in fault)) {
    return fault.code === 'ANCHOR_CHANGED'
      ? `L’ancrage ${fault.anchorId} n’est plus ce qu’il était.`
      : `Un ancrage manque avant ou sous « ${fault.anchorId} ».`;
  }
  const where = `${fault.objectType} ${fault.objectId}, place ${fault.place}`;
  switch (fault.code) {
    case 'EVENT_CHANGED':
      return `${where} : l’événement ${fault.eventId} a été modifié.`;
    case 'EVENT_MISSING':
      return `${where} : il manque l’événement de la place ${fault.expectedPlace}.`;
    case 'EVENT_MOVED':
      return `${where} : l’événement ${fault.eventId} ne suit pas celui qu’il suivait.`;
    case 'END_MISSING':
      return `${where} : la chaîne devrait compter ${fault.expectedLength} événements et finir autrement.`;
    case 'ANCHOR_CONTRADICTED':
      return `${where} : l’ancrage ${fault.anchorId} y avait vu un autre événement.`;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}
