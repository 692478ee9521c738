/** The server mails are handed to. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps), or by STARTTLS before anything is said; NONE only where it was asked for. */
  readonly tls: 'IMPLICIT' | 'STARTTLS' | 'NONE';
  readonly login: { readonly user: string; readonly pass: string } | undefined;
}

/** Who mails come from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** How mails leave this server. */
export interface MailSettings {
  readonly server: SmtpServer;
  readonly from: Sender;
}

const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^\s@<>()[\]\\,;:"\p{Cc}]{1,255}$/u;
const SENDER = /^(?<name>[^<>"\p{Cc}]*)<(?<address>[^<>]+)>$/u;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether a text is one e-mail address and nothing else: no name, no second address, no line of its own. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/**
 * Reads `smtp[s]://[user:password@]host[:port][?tls=off]`; ports are 587 and 465 by default. STARTTLS is required of
 * `smtp://`, except on the loopback interface and where `tls=off` says so.
 * @returns undefined for anything else
 */
export function parseSmtpUrl(text: string): SmtpServer | undefined {
  const url = URL.parse(text);
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '' || !/^\/?$/.test(url.pathname)) return undefined;
  if (!['', '?tls=off'].includes(url.search) || url.hash !== '') return undefined;
  const implicit = url.protocol === 'smtps:';
  if (implicit && url.search !== '') return undefined;
  const isPlain = url.search !== '' || LOOPBACK.test(url.hostname);
  const [user, pass] = [url.username, url.password].map(decoded);
  if (user === undefined || pass === undefined) return undefined;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (implicit ? 465 : 587),
    tls: implicit ? 'IMPLICIT' : isPlain ? 'NONE' : 'STARTTLS',
    login: user === '' ? undefined : { user, pass },
  };
}

/** Reads `Name <address>` or an address alone; undefined for anything else. */
export function parseSender(text: string): Sender | undefined {
  const { name = '', address = text } = SENDER.exec(text)?.groups ?? {};
  return isAddress(address.trim()) ? { name: name.trim(), address: address.trim() } : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
