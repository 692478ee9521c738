import type { KeptAttachment } from './attachments.ts';

/** A mail as it is handed over. */
export interface OutgoingMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly KeptAttachment[];
  /** The same at every attempt: a receiver may know by it that it has the mail already. */
  readonly messageId: string;
}

/** What became of a mail that was handed over; `reason` may hold addresses. */
export type Delivery =
  | { readonly outcome: 'TAKEN' }
  /** It was not taken, and may be another time. */
  | { readonly outcome: 'NOT_NOW'; readonly reason: string }
  /** It was not taken and never will be. */
  | { readonly outcome: 'REFUSED'; readonly reason: string }
  /** Nobody can say whether it was taken. */
  | { readonly outcome: 'UNCERTAIN'; readonly reason: string };

/** A way out for mails. */
export interface Transport {
  readonly name: 'SMTP' | 'MAILBOX';
  /** Domain of message ids. */
  readonly domain: string;
  /** Whether what is sent can still be read here afterwards, links included. */
  readonly keepsBodies: boolean;
  deliver(mail: OutgoingMail): Promise<Delivery>;
}

/** Where no server is configured: the row itself is the mailbox, which `/dev/mailbox` shows. */
export const MAILBOX: Transport = {
  name: 'MAILBOX',
  domain: 'delibere.invalid',
  keepsBodies: true,
  deliver: async () => ({ outcome: 'TAKEN' }),
};
