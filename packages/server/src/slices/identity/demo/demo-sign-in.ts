import { createHmac, randomBytes } from 'node:crypto';
import { ROLES } from '@delibere/shared';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import * as v from 'valibot';
import { notFound } from '../../../kernel/http/http-refusal.ts';
import type { DemoAccount } from '../domain/sign-in-options.ts';
import { sessionCookie } from '../http/session-token.ts';

/** What signing in with one click is made of. */
export interface DemoSignInParts {
  readonly pool: pg.Pool;
  readonly accounts: readonly DemoAccount[];
  readonly publicUrl: string;
  readonly secret: string;
  readonly now: () => Date;
}

const SESSION_SECONDS = 24 * 60 * 60;
const input = v.object({ role: v.picklist(ROLES) });

/** With the second factor given: nobody has one for an invented account. */
const SESSION = `INSERT INTO identity.session
    (account_id, token, created_at, updated_at, expires_at, address, user_agent, second_factor_at)
  SELECT id, $2, $3, $3, $4, $5, $6, $3 FROM identity.account WHERE email = $1 AND disabled_at IS NULL RETURNING id`;

/**
 * `POST /api/demo/sign-in` with a role: opens a session of the invented account that has it. For demonstrations, never
 * registered in production.
 */
export function demoSignIn(app: FastifyInstance, { pool, accounts, publicUrl, secret, now }: DemoSignInParts): void {
  app.post('/api/demo/sign-in', async (request, reply) => {
    const asked = v.safeParse(input, request.body);
    const account = accounts.find(({ role }) => asked.success && role === asked.output.role);
    const token = randomBytes(24).toString('base64url');
    const expires = new Date(now().getTime() + SESSION_SECONDS * 1_000);
    const device = request.headers['user-agent'] ?? null;
    const values = [account?.email ?? '', token, now(), expires, request.ip, device];
    const { rowCount } = await pool.query(SESSION, values);
    if (rowCount !== 1) throw notFound('There is no such demo account.');
    const signature = createHmac('sha256', secret).update(token).digest('base64');
    const cookie = `${sessionCookie(publicUrl)}=${encodeURIComponent(`${token}.${signature}`)}`;
    const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
    return reply
      .header('set-cookie', `${cookie}; Max-Age=${SESSION_SECONDS}; Path=/; HttpOnly; SameSite=Lax${secure}`)
      .header('cache-control', 'no-store')
      .send({ email: account?.email });
  });
}
