import type { FastifyInstance, FastifyReply } from 'fastify';
import pg from 'pg';
import * as v from 'valibot';
import { AS_SERVER } from '../database/server-role.ts';

/** Messages the list shows, the newest. */
const SHOWN = 100;
const ID = v.pipe(v.string(), v.uuid());

const FACTS = `id, kind, recipient AS "to", language, subject, state, transport, created_at AS "createdAt"`;
const LIST = `SELECT ${FACTS} FROM mail.message ORDER BY created_at DESC, id LIMIT ${SHOWN}`;
const ONE = `SELECT ${FACTS}, text, html, link, attempts, last_error AS "lastError", sent_at AS "sentAt",
    expires_at AS "expiresAt", message_id AS "messageId",
    (SELECT coalesce(json_agg(one - 'content' ORDER BY at), '[]')
      FROM jsonb_array_elements(attachments) WITH ORDINALITY AS kept (one, at)) AS attachments
  FROM mail.message WHERE id = $1`;

/** One attachment, by its place from 0. */
const FILE = `SELECT attachments -> $2::int AS file FROM mail.message WHERE id = $1`;
const PLACE = v.pipe(v.string(), v.regex(/^\d$/), v.transform(Number));
const KEPT = v.object({ filename: v.string(), contentType: v.string(), content: v.string() });

/** A mail shown alone: its own styles, and nothing else that runs, loads or leads out of its frame by itself. */
const MAIL_POLICY = [
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `frame-ancestors 'self'`,
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

/**
 * What the mailbox page reads: `/dev/mailbox/messages` (the newest first, a hundred at most), `…/:id`, `…/:id/html` and
 * `…/:id/attachments/:place`.
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
  app.get('/dev/mailbox/messages/:id/attachments/:place', ({ params }, reply) => giveFile(pool, params, reply));
}

/** A name as a header holds it (RFC 5987). */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A file to keep, never to show: whatever it is, nothing of it runs here. */
async function giveFile(pool: pg.Pool, params: unknown, reply: FastifyReply): Promise<FastifyReply> {
  const asked = v.safeParse(v.object({ id: ID, place: PLACE }), params);
  const values = asked.success ? [asked.output.id, asked.output.place] : null;
  const { rows } = values === null ? { rows: [] } : await pool.query<{ file: unknown }>(FILE, values);
  const kept = v.safeParse(KEPT, rows[0]?.file);
  if (!kept.success) return reply.status(404).send({ error: 'NOT_FOUND' });
  const { filename, contentType, content } = kept.output;
  return reply
    .headers({
      'content-disposition': `attachment; filename*=UTF-8''${encoded(filename)}`,
      'content-security-policy': MAIL_POLICY,
      'cache-control': 'no-store',
    })
    .type(contentType)
    .send(Buffer.from(content, 'base64'));
}

async function one(pool: pg.Pool, params: unknown): Promise<Readonly<Record<string, unknown>> | undefined> {
  const asked = v.safeParse(v.object({ id: ID }), params);
  if (!asked.success) return undefined;
  const { rows } = await pool.query<Record<string, unknown>>(ONE, [asked.output.id]);
  return rows[0];
}
