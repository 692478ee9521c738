import { ROLES } from '@delibere/shared';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import * as v from 'valibot';
import { notFound } from '../../../kernel/http/http-refusal.ts';
import type { DemoAccount } from '../domain/sign-in-options.ts';
import type { SessionOpener } from '../http/session-opener.ts';

/** What signing in with one click is made of. */
export interface DemoSignInParts {
  readonly pool: pg.Pool;
  readonly accounts: readonly DemoAccount[];
  readonly openSession: SessionOpener;
}

const input = v.object({ role: v.picklist(ROLES) });
const ACCOUNT = 'SELECT id FROM identity.account WHERE email = $1';

/**
 * `POST /api/demo/sign-in` with a role: opens a session of the invented account that has it, with the second factor
 * given. For demonstrations, never registered in production.
 */
export function demoSignIn(app: FastifyInstance, { pool, accounts, openSession }: DemoSignInParts): void {
  app.post('/api/demo/sign-in', async (request, reply) => {
    const asked = v.safeParse(input, request.body);
    const account = accounts.find(({ role }) => asked.success && role === asked.output.role);
    const { rows } = await pool.query<{ id: string }>(ACCOUNT, [account?.email ?? '']);
    const opened = rows[0] && (await openSession(request, reply, rows[0].id, 'GIVEN'));
    if (!opened) throw notFound('There is no such demo account.');
    return reply.header('cache-control', 'no-store').send({ email: account?.email });
  });
}
