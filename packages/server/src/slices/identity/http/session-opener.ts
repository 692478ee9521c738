import { createHmac, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { SESSION_SECONDS } from '../sign-in/auth.ts';
import { sessionCookie } from './session-token.ts';

/** What sessions are opened with. */
export interface SessionOpenerParts {
  readonly pool: Pick<Pool, 'query'>;
  readonly publicUrl: string;
  readonly secret: string;
  readonly now: () => Date;
}

const USER_AGENT_LENGTH = 300;
const INSERT = `INSERT INTO identity.session
    (account_id, token, created_at, updated_at, expires_at, address, user_agent, second_factor_at)
  SELECT a.id, $2, $3, $3, $4, $5, $6, $7 FROM identity.account a WHERE a.id = $1 AND a.disabled_at IS NULL RETURNING id`;

/** Signs somebody in, in the browser that asks, as the library would: for those who have just proved who they are. */
export type SessionOpener = (
  request: FastifyRequest,
  reply: FastifyReply,
  accountId: string,
  secondFactor?: 'GIVEN',
) => Promise<boolean>;

/** @returns opens a session of an account; false where that is closed */
export function sessionOpener({ pool, publicUrl, secret, now }: SessionOpenerParts): SessionOpener {
  const attributes = `Max-Age=${SESSION_SECONDS}; Path=/; HttpOnly; SameSite=Lax${publicUrl.startsWith('https:') ? '; Secure' : ''}`;
  return async (request, reply, accountId, secondFactor) => {
    const token = randomBytes(32).toString('base64url');
    const at = now();
    const ends = new Date(at.getTime() + SESSION_SECONDS * 1_000);
    const userAgent = request.headers['user-agent']?.slice(0, USER_AGENT_LENGTH) ?? null;
    const values = [accountId, token, at, ends, request.ip, userAgent, secondFactor ? at : null];
    const { rowCount } = await pool.query(INSERT, values);
    if (rowCount !== 1) return false;
    const signature = createHmac('sha256', secret).update(token).digest('base64');
    const value = encodeURIComponent(`${token}.${signature}`);
    reply.header('set-cookie', `${sessionCookie(publicUrl)}=${value}; ${attributes}`);
    return true;
  };
}
