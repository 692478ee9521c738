import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { mailParts } from './attachments.ts';
import type { MailSettings, SmtpServer } from './smtp-settings.ts';
import type { Delivery, OutgoingMail, Transport } from './transport.ts';

/** Bounds of waits, in milliseconds; the last is for a server that thinks over a mail it has been given. */
const WAITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, dnsTimeout: 10_000, socketTimeout: 60_000 };
/** However slowly a server answers, a mail has an end. */
const LONGEST_MS = 300_000;
/** Commands whose refusal is about this mail, and not about us or the server. */
const OF_THE_MAIL = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
/** Replies that ask for a login, wherever they come: ours is wrong, which somebody will mend (RFC 4954). */
const LOGIN_REPLIES = new Set([530, 534, 535, 538]);

/** How the way out differs from the usual one. */
interface Usage {
  /** Whether what was sent stays readable here; not by default. */
  readonly keepsBodies?: boolean;
  readonly waits?: Partial<typeof WAITS>;
}

/** Hands mails to an SMTP server, each over a connection of its own. */
export function smtpTransport({ server, from }: MailSettings, { keepsBodies = false, waits }: Usage = {}): Transport {
  return {
    name: 'SMTP',
    domain: from.address.slice(from.address.lastIndexOf('@') + 1),
    keepsBodies,
    deliver: async (mail) => {
      const message = await composed(mail, from);
      return handedOver(server, { from: from.address, to: [mail.recipient] }, message, { ...WAITS, ...waits });
    },
  };
}

async function composed(mail: OutgoingMail, from: MailSettings['from']): Promise<Buffer> {
  const { attachments, icalEvent } = mailParts(mail.attachments);
  const composer = new MailComposer({
    from,
    to: { name: '', address: mail.recipient },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    attachments: [...attachments],
    ...(icalEvent === undefined ? {} : { icalEvent }),
    messageId: mail.messageId,
    // Robots must not answer it (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

interface Envelope {
  readonly from: string;
  readonly to: string[];
}

async function handedOver(
  server: SmtpServer,
  envelope: Envelope,
  message: Buffer,
  waits: typeof WAITS,
): Promise<Delivery> {
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.tls === 'IMPLICIT',
    requireTLS: server.tls === 'STARTTLS',
    ...waits,
  });
  let given = false;
  // Read only once the server has agreed to take it: from then on it may have.
  const body = new Readable({
    read() {
      given = true;
      this.push(message);
      this.push(null);
    },
  });
  const lost = Promise.withResolvers<never>();
  lost.promise.catch(() => undefined);
  connection.on('error', lost.reject);
  const late = setTimeout(() => lost.reject(new Error('The server has not come to an end')), LONGEST_MS);
  try {
    const talk = async (): Promise<void> => {
      await answered((done) => connection.connect((error) => done(error ?? null)));
      if (server.login) await answered((done) => connection.login({ ...server.login }, done));
      await answered((done) => connection.send(envelope, body, done));
    };
    await Promise.race([talk(), lost.promise]);
    connection.quit();
    return { outcome: 'TAKEN' };
  } catch (error) {
    connection.close();
    return failed(error, given);
  } finally {
    clearTimeout(late);
  }
}

function answered(ask: (done: (error: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => ask((error) => (error ? reject(error) : resolve())));
}

/**
 * What an error of the library says of the mail. Any refusal is certain, whatever it answers: had the mail been taken,
 * that would have been said first. Silence after the mail was given is not.
 */
function failed(error: unknown, given: boolean): Delivery {
  const { message, command, responseCode } = told(error);
  if (responseCode === undefined) return { outcome: given ? 'UNCERTAIN' : 'NOT_NOW', reason: message };
  const isFinal = OF_THE_MAIL.has(command) && responseCode >= 500 && !LOGIN_REPLIES.has(responseCode);
  return { outcome: isFinal ? 'REFUSED' : 'NOT_NOW', reason: message };
}

function told(error: unknown): { readonly message: string; readonly command: string; readonly responseCode?: number } {
  if (!(error instanceof Error)) return { message: String(error), command: '' };
  const { message } = error;
  const command = 'command' in error && typeof error.command === 'string' ? error.command : '';
  const code = 'responseCode' in error ? error.responseCode : undefined;
  return typeof code === 'number' ? { message, command, responseCode: code } : { message, command };
}
