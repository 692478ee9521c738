import type { MailRefusalCode, MailSettlement } from '@delibere/shared';

/** What settling a mail depends on. */
export interface MailFacts {
  readonly isUncertain: boolean;
  readonly expiresAt: Date | null;
}

/** Why a mail cannot be settled so at an instant; null where it can. */
export function whyNotSettled(
  { isUncertain, expiresAt }: MailFacts,
  settlement: MailSettlement,
  now: Date,
): MailRefusalCode | null {
  if (!isUncertain) return 'ALREADY_SETTLED';
  return settlement === 'SEND_AGAIN' && expiresAt !== null && expiresAt <= now ? 'MAIL_EXPIRED' : null;
}
