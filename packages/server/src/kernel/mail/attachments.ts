/** A file that goes with a mail. */
export interface MailAttachment {
  /** One name, no folder: "convocation.pdf". */
  readonly filename: string;
  /** "application/pdf"; "text/calendar; method=REQUEST" for what calendar programs read in the mail itself. */
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** The same as it is kept with its mail. */
export interface KeptAttachment {
  readonly filename: string;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
  /** In base 64; null once it is forgotten. */
  readonly content: string | null;
}

/** Files of one mail at most, and the bytes of all of them: many servers take no mail of more than ten megabytes. */
const MOST = 10;
const MOST_BYTES = 6 * 1_024 * 1_024;
const FILENAME = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,119}$/u;
const CONTENT_TYPE = /^[a-z]+\/[a-z0-9.+-]+(?:; [a-z]+=[\w-]+)*$/i;
const CALENDAR = /^text\/calendar(?:;.*)? method=(\w+)/i;

/** The method of an attachment that is a calendar's message; null for any other file. */
function calendarMethod({ contentType }: KeptAttachment): string | null {
  return CALENDAR.exec(contentType)?.[1]?.toUpperCase() ?? null;
}

/** Makes attachments ready to be kept. Throws for more than a mail can carry, and for names and types that are none. */
export function keptAttachments(attachments: readonly MailAttachment[]): readonly KeptAttachment[] {
  const bytes = attachments.reduce((sum, { content }) => sum + content.byteLength, 0);
  if (attachments.length > MOST || bytes > MOST_BYTES) throw new RangeError('A mail cannot carry so much');
  const kept = attachments.map(({ filename, contentType, content }) => {
    if (!FILENAME.test(filename)) throw new TypeError('An attachment has a plain name');
    if (!CONTENT_TYPE.test(contentType)) throw new TypeError('An attachment has a plain type');
    return { filename, contentType, size: content.byteLength, content: Buffer.from(content).toString('base64') };
  });
  if (kept.filter((one) => calendarMethod(one) !== null).length > 1) {
    throw new TypeError('A mail carries one message of calendars');
  }
  return kept;
}

interface Part {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** Attachments as the composer takes them: a calendar's message apart, since it is another form of the text too. */
export interface MailParts {
  readonly attachments: readonly Part[];
  readonly icalEvent: { readonly filename: string; readonly method: string; readonly content: Buffer } | undefined;
}

export function mailParts(kept: readonly KeptAttachment[]): MailParts {
  const attachments: Part[] = [];
  let icalEvent: MailParts['icalEvent'];
  for (const one of kept) {
    const { filename, contentType } = one;
    if (one.content === null) throw new Error('An attachment was forgotten before its mail was sent');
    const content = Buffer.from(one.content, 'base64');
    const method = calendarMethod(one);
    if (method === null) attachments.push({ filename, contentType, content });
    else icalEvent = { filename, method, content };
  }
  return { attachments, icalEvent };
}
