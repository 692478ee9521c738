import type pg from 'pg';
import type { Viewer } from '../../../kernel/authorisation/viewer.ts';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted, type Result } from '../../../kernel/result.ts';
import type { Refusal } from '../../../kernel/write/refusal.ts';
import { perform } from '../../../kernel/write/use-case.ts';
import { RIGHTS } from '../domain/rights.ts';
import { sendInvitation } from './send-invitation.ts';

/** Whoever holds the keys of the server: the first administrator is invited by nobody else. */
const OPERATOR: Viewer = {
  caller: { kind: 'SYSTEM', id: 'operator' },
  accountId: null,
  personId: null,
  name: '',
  email: '',
  language: 'fr',
  grants: [{ role: 'ADMINISTRATOR', scope: null }],
  secondFactor: 'VERIFIED',
};

const LINK = `SELECT link FROM mail.message WHERE kind = 'INVITATION' AND recipient = $1 ORDER BY created_at DESC, id LIMIT 1`;

/** Whom to invite, and where the link leads. */
export interface AdministratorToBe {
  readonly email: string;
  readonly language: 'fr' | 'en';
  /** Origin of the console. */
  readonly publicUrl: string;
  readonly now: Date;
}

/**
 * Invites an administrator from the command line: the way in to a new installation, where there is nobody yet who
 * could. Refuses what `sendInvitation` refuses.
 * @returns the link of the invitation; null where the mail has left already
 */
export async function inviteAdministrator(
  pool: pg.Pool,
  { email, language, publicUrl, now }: AdministratorToBe,
): Promise<Result<string | null, Refusal>> {
  const performer = { pool, rights: RIGHTS, requestId: 'command line', now, viewer: async () => OPERATOR };
  const right = { role: 'ADMINISTRATOR', scopeKind: 'NATIONAL', scopeId: null, from: parisDay(now), to: null };
  const sent = await perform(performer, sendInvitation(publicUrl), { email, personId: null, language, ...right });
  if (!sent.ok) return sent;
  const { rows } = await pool.query<{ link: string | null }>(LINK, [email.trim().toLowerCase()]);
  return accepted(rows[0]?.link ?? null);
}
