import { createHmac, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { sessionCookie } from '../../../src/slices/identity/http/session-token.ts';
import type { TestSeat } from '../../jury-world.ts';

/** A member who signed in, on a server that signs with a secret. */
export interface SignedMember {
  readonly seat: TestSeat;
  readonly accountId: string;
  /** The header that says who they are. */
  readonly cookie: string;
}

const ACCOUNT = `INSERT INTO identity.account (name, email, email_verified, person_id, language, created_at, updated_at)
  VALUES ('Camille Essai', gen_random_uuid() || '@exemple.example', true, $1, 'fr', now(), now()) RETURNING id`;
const GRANT = `INSERT INTO identity.role_grant
    (account_id, role, scope_kind, scope_id, organisation_kind, from_day, given_at)
  VALUES ($1, 'DELEGATION_MEMBER', 'ORGANISATION', $2, 'UNION', '2020-01-01', '2020-01-01')`;
const SESSION = `INSERT INTO identity.session (account_id, token, created_at, updated_at, expires_at, address)
  VALUES ($1, $2, now(), now(), now() + interval '1 day', '127.0.0.1')`;

/**
 * Gives members an account and a session. All are granted as members of one union: that they sit is said by their seat.
 */
export async function signedMembers(
  pool: pg.Pool,
  seats: readonly TestSeat[],
  { secret, publicUrl, unionId }: { readonly secret: string; readonly publicUrl: string; readonly unionId: string },
): Promise<readonly SignedMember[]> {
  const members: SignedMember[] = [];
  for (const seat of seats) {
    const { rows } = await pool.query<{ id: string }>(ACCOUNT, [seat.personId]);
    const accountId = rows[0]?.id ?? '';
    await pool.query(GRANT, [accountId, unionId]);
    const token = randomBytes(32).toString('base64url');
    await pool.query(SESSION, [accountId, token]);
    const signature = createHmac('sha256', secret).update(token).digest('base64');
    const value = encodeURIComponent(`${token}.${signature}`);
    members.push({ seat, accountId, cookie: `${sessionCookie(publicUrl)}=${value}` });
  }
  return members;
}
