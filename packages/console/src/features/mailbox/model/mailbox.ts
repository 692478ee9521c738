/** What the list knows of a mail; instants are ISO 8601. */
export interface MailHead {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly language: 'fr' | 'en';
  readonly subject: string;
  readonly state: 'QUEUED' | 'SENDING' | 'SENT' | 'FAILED' | 'UNCERTAIN';
  readonly transport: 'SMTP' | 'MAILBOX' | null;
  readonly createdAt: string;
}

/** A file that goes with a mail; its size is in bytes. */
export interface MailFile {
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
}

/** A mail with what it says; bodies and link are null once they were erased. */
export interface WholeMail extends MailHead {
  readonly text: string | null;
  readonly html: string | null;
  readonly link: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly sentAt: string | null;
  readonly expiresAt: string | null;
  readonly attachments: readonly MailFile[];
}

/** What the address of the page says. */
export interface MailboxSearch {
  /** Id of the message that is read. */
  readonly message?: string;
}

const MESSAGES = '/dev/mailbox/messages';

/** Where the server keeps the list, a message, its HTML alone, and a file that goes with it, by its place from 0. */
export const MAILBOX_URLS = {
  list: MESSAGES,
  message: (id: string): string => `${MESSAGES}/${encodeURIComponent(id)}`,
  html: (id: string): string => `${MESSAGES}/${encodeURIComponent(id)}/html`,
  file: (id: string, place: number): string => `${MESSAGES}/${encodeURIComponent(id)}/attachments/${place}`,
} as const;

/** Reads the query string; what it does not understand is dropped. */
export function parseMailboxSearch(raw: Readonly<Record<string, unknown>>): MailboxSearch {
  return typeof raw.message === 'string' && /^[0-9a-f-]{36}$/.test(raw.message) ? { message: raw.message } : {};
}

/** A size in kilobytes, rounded up: "3 ko". */
export function sizeInWords(bytes: number, language: string): string {
  const format = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(language, format).format(Math.ceil(bytes / 1_000));
}

/** An instant in Paris, with its minute: "3 mars 2026 à 14:30". */
export function minuteInWords(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(instant));
}
