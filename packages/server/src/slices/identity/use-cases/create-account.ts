import { hashPassword } from 'better-auth/crypto';
import { accepted, type Result, refused } from '../../../kernel/result.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { recordEvent } from '../../audit/index.ts';

/** Somebody who will sign in. */
export interface NewAccount {
  /** Proved to be theirs: by the link of an invitation they followed. */
  readonly email: string;
  readonly name: string;
  /** Their person in the directory; null: none. */
  readonly personId: string | null;
  readonly language: 'fr' | 'en';
  /** A password's hash (`hashPassword`); without one they sign in by mail until they choose one. */
  readonly passwordHash?: string;
}

const INSERT = `INSERT INTO identity.account (name, email, email_verified, person_id, language, created_at, updated_at)
  VALUES ($1, $2, true, $3, $4, $5, $5) ON CONFLICT (email) DO NOTHING RETURNING id`;
const PASSWORD = `INSERT INTO identity.credential
    (account_id, provider, identity_at_provider, password, created_at, updated_at)
  VALUES ($1::uuid, 'credential', $1::uuid::text, $2, $3, $3)`;

export { hashPassword };

/**
 * Makes an account: the only way there is, for sign-up is closed. Refuses `ACCOUNT_EXISTS` where its e-mail has one.
 * @returns its id
 */
export async function createAccount(
  uow: UnitOfWork,
  { email, name, personId, language, passwordHash }: NewAccount,
): Promise<Result<{ readonly id: string }, { readonly code: 'ACCOUNT_EXISTS' }>> {
  const address = email.trim().toLowerCase();
  const [row] = await uow.rows<{ id: string }>(INSERT, [name, address, personId, language, uow.now]);
  if (!row) return refused({ code: 'ACCOUNT_EXISTS' });
  if (passwordHash !== undefined) await uow.rows(PASSWORD, [row.id, passwordHash, uow.now]);
  recordEvent(uow, {
    kind: 'ACCOUNT_CREATED',
    object: { type: 'ACCOUNT', id: row.id },
    after: { personId, language },
  });
  return accepted({ id: row.id });
}
