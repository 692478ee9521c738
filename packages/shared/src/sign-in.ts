/** Pages of the console that mails and identity providers lead to. A link's key follows a `#`. */
export const SIGN_IN_PAGES = {
  /** Where one signs in; `?error=` says why it did not work. */
  signIn: '/connexion',
  /** Signs in by the key of a mail, once a button is pressed. */
  link: '/connexion/lien',
  /** Takes a new password, by the key of a mail. */
  newPassword: '/connexion/mot-de-passe',
} as const;

/** Why signing in, or an act on one's own account, did not work: our codes, beside those of the library. */
export const SIGN_IN_CODES = [
  'LINK_EXPIRED',
  'LINK_USED',
  'ACCOUNT_DISABLED',
  'NO_ACCOUNT',
  'EMAIL_NOT_VOUCHED_FOR',
  'TOO_MANY_ATTEMPTS',
  'SECOND_FACTOR_REQUIRED',
  'SESSION_NOT_FRESH',
  'PASSWORD_IS_EMAIL',
  'CODE_USED',
] as const;
export type SignInCode = (typeof SIGN_IN_CODES)[number];
