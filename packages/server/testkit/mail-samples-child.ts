import { join } from 'node:path';
import pg from 'pg';
import { holdEmbeddedPostgres } from '../src/kernel/embedded-postgres/index.ts';
import { queueMail } from '../src/kernel/mail/index.ts';
import { accepted } from '../src/kernel/result.ts';
import { transact } from '../src/kernel/write/transact.ts';
import * as mails from '../src/slices/identity/mail/index.ts';

/** Queues every mail about accounts in the embedded database of a server: `mail-samples-child.ts DATA_DIR ORIGIN`. */
const [, , dataDir = '', origin = ''] = process.argv;
const link = `${origin}/certifications?q=28245`;
const name = 'Marie Dupont';
const expiresAt = new Date(Date.now() + 15 * 60_000);
const at = new Date();
const samples = (language: 'fr' | 'en'): readonly mails.IdentityMail[] => [
  mails.invitation({ language, name, role: 'DELEGATION_LEAD', organisation: 'Union <Ω> & Fils', url: link, expiresAt }),
  mails.passwordReset({ language, name, url: link, expiresAt }),
  mails.passwordChanged({ language, name, at, resetUrl: link }),
  mails.newSignIn({ language, name, at, device: 'Firefox, Windows', accountUrl: link }),
  mails.roleChanged({ language, name, change: 'GRANTED', role: 'AUDITOR', scope: null, accountUrl: link }),
  mails.signInLink({ language, name: null, url: link, expiresAt }),
];

/** Every mail with a file, to look at. */
const attachments = [
  {
    filename: 'à lire.txt',
    contentType: 'text/plain; charset=utf-8',
    content: Buffer.from('À lire avant la session.'),
  },
];

const held = await holdEmbeddedPostgres(join(dataDir, 'postgres'), 'delibere');
const pool = new pg.Pool({ connectionString: held.url, options: '-c role=delibere_server' });
for (const mail of [...samples('en'), ...samples('fr')]) {
  const request = { caller: { kind: 'SYSTEM', id: 'samples' }, requestId: null, now: new Date() } as const;
  await transact(pool, request, async (uow) =>
    accepted(await queueMail(uow, { ...mail, to: 'marie.dupont@union.example', attachments })),
  );
}
await pool.end();
await held.release();
