import type { Pool } from 'pg';
import * as v from 'valibot';
import { type JobLog, type Task, TryAgain } from '../jobs/index.ts';
import type { Delivery, OutgoingMail, Transport } from './transport.ts';

const PAYLOAD = v.object({ id: v.pipe(v.string(), v.uuid()) });

/** Committed before the first word to the server: whoever finds it so later knows that it may have been taken. */
const CLAIM = `UPDATE mail.message
  SET state = CASE WHEN expires_at <= now() THEN 'FAILED' ELSE 'SENDING' END,
    last_error = CASE WHEN expires_at <= now() THEN 'EXPIRED' ELSE last_error END,
    attempts = attempts + CASE WHEN expires_at <= now() THEN 0 ELSE 1 END,
    message_id = coalesce(message_id, '<' || id || '@' || $2 || '>')
  WHERE id = $1 AND state = 'QUEUED'
  RETURNING id, kind, state, recipient, subject, text, html, attachments, message_id AS "messageId"`;

const DOUBT = `UPDATE mail.message SET state = 'UNCERTAIN', last_error = 'The process that sent it has ended'
  WHERE id = $1 AND state = 'SENDING' RETURNING kind`;

/** Also out of UNCERTAIN, for good: a process taken for dead may live to tell that the mail was taken. */
const SETTLE = `UPDATE mail.message
  SET state = $2, last_error = $3, transport = $4, sent_at = CASE WHEN $2 = 'SENT' THEN now() END,
    text = CASE WHEN $5 AND link IS NOT NULL THEN NULL ELSE text END,
    html = CASE WHEN $5 AND link IS NOT NULL THEN NULL ELSE html END,
    link = CASE WHEN $5 THEN NULL ELSE link END,
    attachments = CASE WHEN $5 THEN (
      SELECT coalesce(jsonb_agg(one || '{"content": null}' ORDER BY at), '[]')
      FROM jsonb_array_elements(attachments) WITH ORDINALITY AS kept (one, at)) ELSE attachments END
  WHERE id = $1 AND (state = 'SENDING' OR state = 'UNCERTAIN' AND $2 IN ('SENT', 'FAILED'))`;

interface Claimed extends OutgoingMail {
  readonly kind: string;
  readonly state: 'SENDING' | 'FAILED';
}

/**
 * The task that sends one mail, at most once: it is tried again only while it is certain that it was not taken.
 * What was sent over a transport that keeps nothing loses its link and the content of its attachments here too.
 */
export function sendMail(transport: Transport, log: JobLog): Task {
  return async (payload, { attempt, maxAttempts, pool }) => {
    const { id } = v.parse(PAYLOAD, payload);
    const { rows } = await pool.query<Claimed>(CLAIM, [id, transport.domain]);
    const [mail] = rows;
    if (!mail) return doubt(pool, id, log);
    const facts = { mail: id, kind: mail.kind, attempt };
    if (mail.state === 'FAILED') {
      log.warn(facts, 'a mail was not sent: it was no longer of use');
      return;
    }
    const delivery = await transport.deliver(mail);
    const isLast = attempt >= maxAttempts;
    await settle(pool, id, delivery, isLast, transport);
    if (delivery.outcome === 'TAKEN') log.info(facts, 'a mail was sent');
    else if (delivery.outcome === 'UNCERTAIN') log.error(facts, 'nobody knows whether a mail was sent');
    else if (delivery.outcome === 'REFUSED' || isLast) log.error(facts, 'a mail was not sent, and will not be');
    else throw new TryAgain(`mail ${id} was not taken at attempt ${attempt}`);
  };
}

async function settle(
  pool: Pool,
  id: string,
  delivery: Delivery,
  isLast: boolean,
  transport: Transport,
): Promise<void> {
  const taken = delivery.outcome === 'TAKEN';
  const state = { TAKEN: 'SENT', NOT_NOW: isLast ? 'FAILED' : 'QUEUED', REFUSED: 'FAILED', UNCERTAIN: 'UNCERTAIN' }[
    delivery.outcome
  ];
  const erase = !transport.keepsBodies && (state === 'SENT' || state === 'FAILED');
  const reason = delivery.outcome === 'TAKEN' ? null : delivery.reason.slice(0, 1_000);
  await pool.query(SETTLE, [id, state, reason, taken ? transport.name : null, erase]);
}

/** Its state was not QUEUED. SENDING: an earlier run has left it so, and only a human can tell what became of it. */
async function doubt(pool: Pool, id: string, log: JobLog): Promise<void> {
  const { rows } = await pool.query<{ kind: string }>(DOUBT, [id]);
  if (rows[0]) log.error({ mail: id, kind: rows[0].kind }, 'nobody knows whether a mail was sent');
}
