import { PER_ACCOUNT, PER_MAILBOX, type Slowing } from '../domain/wait-after.ts';

/** How an endpoint that can be used to guess is slowed. */
export interface Guard {
  readonly kind: 'PASSWORD' | 'SECOND_FACTOR' | 'MAIL';
  /** Whose attempts are counted: those against the e-mail of the body, or against the account of the session. */
  readonly against: 'EMAIL' | 'SESSION';
  readonly slowing: Slowing;
}

const password = { kind: 'PASSWORD', slowing: PER_ACCOUNT } as const;
const code = { kind: 'SECOND_FACTOR', against: 'SESSION', slowing: PER_ACCOUNT } as const;
const mail = { kind: 'MAIL', against: 'EMAIL', slowing: PER_MAILBOX } as const;

/** Endpoints where something short can be guessed, or mails be poured into a mailbox. Keys of links cannot be guessed. */
const GUARDS: Readonly<Record<string, Guard>> = {
  '/sign-in/email': { ...password, against: 'EMAIL' },
  '/sign-in/magic-link': mail,
  '/request-password-reset': mail,
  '/two-factor/verify-totp': code,
  '/two-factor/verify-backup-code': code,
  '/change-password': { ...password, against: 'SESSION' },
  '/two-factor/enable': { ...password, against: 'SESSION' },
  '/two-factor/disable': { ...password, against: 'SESSION' },
  '/two-factor/generate-backup-codes': { ...password, against: 'SESSION' },
};

/** How an endpoint is slowed; undefined: it is not. */
export function guardOf(path: string): Guard | undefined {
  return GUARDS[path];
}
