import type { MailLanguage, MailText } from '../../../kernel/mail/index.ts';

/** Which mails the accounts cause. */
export type IdentityMailKind =
  | 'SIGN_IN_LINK'
  | 'PASSWORD_RESET'
  | 'INVITATION'
  | 'NEW_SIGN_IN'
  | 'ROLE_CHANGED'
  | 'PASSWORD_CHANGED';

/** A mail about an account, ready to be queued. */
export interface IdentityMail {
  readonly kind: IdentityMailKind;
  readonly language: MailLanguage;
  readonly text: MailText;
  /** When its link ends, for one that has an end. */
  readonly expiresAt?: Date;
}

/** To whom, in which language. */
export interface Addressed {
  readonly language: MailLanguage;
  /** Name of the person; null where saying one would tell that there is an account. */
  readonly name: string | null;
}

/** "Bonjour Marie Dupont," */
export function greetingOf({ language, name }: Addressed): string {
  const hello = language === 'fr' ? 'Bonjour' : 'Hello';
  return name === null ? `${hello},` : `${hello} ${name},`;
}
