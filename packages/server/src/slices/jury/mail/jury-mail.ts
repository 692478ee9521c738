import type { MailLanguage, MailText } from '../../../kernel/mail/index.ts';

/** Which mails juries cause. */
export type JuryMailKind =
  | 'DESIGNATION_REQUEST'
  | 'DESIGNATION_REMINDER'
  | 'CONVOCATION'
  | 'CONVOCATION_REMINDER'
  | 'CONVOCATION_DECLINED'
  | 'CONVOCATION_WITHDRAWN'
  | 'SESSION_MOVED'
  | 'SESSION_POSTPONED'
  | 'SESSION_CANCELLED';

/** A mail about a session, ready to be queued. */
export interface JuryMail {
  readonly kind: JuryMailKind;
  readonly language: MailLanguage;
  readonly text: MailText;
}

/** To whom, in which language. */
export interface Addressed {
  readonly language: MailLanguage;
  readonly name: string;
}

/** "Bonjour Marie Dupont," */
export function greetingOf({ language, name }: Addressed): string {
  return `${language === 'fr' ? 'Bonjour' : 'Hello'} ${name},`;
}
