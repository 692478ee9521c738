import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import * as v from 'valibot';
import { AS_SERVER } from '../database/server-role.ts';

/** Messages the list shows, the newest. */
const SHOWN = 100;
const ID = v.pipe(v.string(), v.uuid());

const FACTS = `id, kind, recipient AS "to", language, subject, state, transport, created_at AS "createdAt"`;
const LIST = `SELECT ${FACTS} FROM mail.message ORDER BY created_at DESC, id LIMIT ${SHOWN}`;
const ONE = `SELECT ${FACTS}, text, html, link, attempts, last_error AS "lastError", sent_at AS "sentAt",
    expires_at AS "expiresAt", message_id AS "messageId"
  FROM mail.message WHERE id = $1`;

/** A mail shown alone: its own styles, and nothing else that runs, loads or leads out of its frame by itself. */
const MAIL_POLICY = [
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `frame-ancestors 'self'`,
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

/**
 * What the mailbox page reads: `/dev/mailbox/messages` (the newest first, a hundred at most), `…/:id` and `…/:id/html`.
 * For development only: whoever may ask reads every mail, links to sign in included.
 */
export function mailboxRoutes(app: FastifyInstance, url: string): void {
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'delibere mailbox', options: AS_SERVER });
  pool.on('error', () => undefined);
  app.addHook('onClose', () => pool.end());
  app.get('/dev/mailbox/messages', async (_, reply) => {
    const { rows } = await pool.query<object>(LIST);
    return reply.header('cache-control', 'no-store').send({ messages: rows });
  });
  app.get('/dev/mailbox/messages/:id', async ({ params }, reply) => {
    const found = await one(pool, params);
    reply.header('cache-control', 'no-store');
    return found ?? reply.status(404).send({ error: 'NOT_FOUND' });
  });
  app.get('/dev/mailbox/messages/:id/html', async ({ params }, reply) => {
    const html = (await one(pool, params))?.html;
    if (typeof html !== 'string') return reply.status(404).send({ error: 'NOT_FOUND' });
    return reply
      .headers({ 'content-security-policy': MAIL_POLICY, 'x-frame-options': 'SAMEORIGIN', 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(html.replace('<head>', '<head><base target="_blank">'));
  });
}

async function one(pool: pg.Pool, params: unknown): Promise<Readonly<Record<string, unknown>> | undefined> {
  const asked = v.safeParse(v.object({ id: ID }), params);
  if (!asked.success) return undefined;
  const { rows } = await pool.query<Record<string, unknown>>(ONE, [asked.output.id]);
  return rows[0];
}
