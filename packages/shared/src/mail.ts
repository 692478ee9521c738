/** What a human says became of a mail that no program could tell: it left, or it has to be sent again. */
export const MAIL_SETTLEMENTS = ['SENT', 'SEND_AGAIN'] as const;
export type MailSettlement = (typeof MAIL_SETTLEMENTS)[number];

/** Why a mail is not settled: stable codes, whose words are the reader's. */
export const MAIL_REFUSAL_CODES = [
  /** There is no such mail, or none that the caller may see. */
  'NOT_FOUND',
  /** Somebody settled it already, or the process that sent it told at last. */
  'ALREADY_SETTLED',
  /** Nobody could do anything with it any more: it is not sent again. */
  'MAIL_EXPIRED',
] as const;
export type MailRefusalCode = (typeof MAIL_REFUSAL_CODES)[number];
