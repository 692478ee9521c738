/** A mail that signing in sends; its words are written by whoever sends it. */
export interface SignInMail {
  readonly kind: 'SIGN_IN_LINK' | 'PASSWORD_RESET';
  readonly to: string;
  /** Of the person it goes to. */
  readonly name: string;
  readonly language: 'fr' | 'en';
  /** The page that does it, with the key after a `#`: no server sees it on the way, and no scanner of mails uses it up. */
  readonly url: string;
  readonly expiresAt: Date;
}

/** Sends a mail, or keeps it to be sent. */
export type SendSignInMail = (mail: SignInMail) => Promise<void>;
