import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '../env.ts';
import { holdEmbeddedPostgres } from '../kernel/embedded-postgres/index.ts';
import { sentenceOf } from '../kernel/startup-error.ts';
import { writePool } from '../kernel/write/write-pool.ts';
import { inviteAdministrator } from '../slices/identity/index.ts';

const HELP = `Invite un administrateur : c’est ainsi qu’on entre dans une installation neuve.

  pnpm invite-administrator ADRESSE

--language fr|en  langue de l’invitation ; fr par défaut.
--help            affiche cette aide.

L’invitation part par courriel si SMTP_URL est réglé ; son lien est affiché tant que le message n’est pas parti.
La base est celle de DATABASE_URL, sinon la base embarquée ; le lien mène à PUBLIC_URL.
`;

const WHY: Readonly<Record<string, string>> = {
  INPUT_INVALID: 'Cette adresse n’est pas une adresse de courriel.',
  ALREADY_INVITED: 'Cette adresse a déjà une invitation qui attend.',
  ACCOUNT_DISABLED: 'Le compte de cette adresse est désactivé.',
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { language: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [email] = positionals;
  if (values.help === true || email === undefined) {
    process.stdout.write(HELP);
    return values.help === true ? 0 : 1;
  }
  const env = readEnv();
  const held = env.databaseUrl ? undefined : await holdEmbeddedPostgres(join(env.dataDir, 'postgres'), 'delibere');
  const pool = writePool(env.databaseUrl ?? held?.url ?? '', () => undefined, 1);
  try {
    const language = values.language === 'en' ? 'en' : 'fr';
    const sent = await inviteAdministrator(pool, { email, language, publicUrl: env.publicUrl, now: new Date() });
    if (!sent.ok) {
      const { code } = sent.refusal;
      process.stderr.write(`${WHY[code] ?? 'L’invitation a été refusée.'} [${code}]\n`);
      return 1;
    }
    process.stdout.write(
      `${email} est invité à administrer Délibéré.\n${sent.value === null ? '' : `${sent.value}\n`}`,
    );
    return 0;
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
