import * as v from 'valibot';

/** Characters of a password: no other rule, since length is what makes one hard to guess. Source: NIST SP 800-63B §5.1.1. */
const PASSWORD_MIN = 12;
const PASSWORD_MAX = 128;

const email = v.pipe(
  v.string('REQUIRED'),
  v.trim(),
  v.nonEmpty('REQUIRED'),
  v.maxLength(254, 'TOO_LONG'),
  v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'NOT_AN_EMAIL'),
  v.toLowerCase(),
);

const newPassword = v.pipe(
  v.string('REQUIRED'),
  v.nonEmpty('REQUIRED'),
  v.minLength(PASSWORD_MIN, 'PASSWORD_TOO_SHORT'),
  v.maxLength(PASSWORD_MAX, 'PASSWORD_TOO_LONG'),
);

/** Whatever was once accepted as a password is one. */
const password = v.pipe(v.string('REQUIRED'), v.nonEmpty('REQUIRED'), v.maxLength(PASSWORD_MAX, 'PASSWORD_TOO_LONG'));

const name = v.pipe(v.string('REQUIRED'), v.trim(), v.nonEmpty('REQUIRED'), v.maxLength(200, 'TOO_LONG'));

const language = v.picklist(['fr', 'en'], 'REQUIRED');

/** Whom a sign-in link, or a link to a new password, is sent to. Codes: REQUIRED, TOO_LONG, NOT_AN_EMAIL. */
export const emailInput = v.object({ email });

/** Signing in by password. */
export const passwordSignInInput = v.object({ email, password });

/** A new password where the old one is forgotten. Codes: PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG. */
export const newPasswordInput = v.object({ newPassword });

/** A new password in place of the one that is known. */
export const changePasswordInput = v.object({ currentPassword: password, newPassword });

/** The password again, before something that only its owner may do. */
export const passwordInput = v.object({ password });

/** The six digits of an authenticator application; spaces are forgiven. Code: NOT_A_CODE. */
export const totpInput = v.object({
  code: v.pipe(
    v.string('REQUIRED'),
    v.transform((typed) => typed.replace(/\s/g, '')),
    v.nonEmpty('REQUIRED'),
    v.regex(/^\d{6}$/, 'NOT_A_CODE'),
  ),
});

/** One of the codes kept for the day the application is lost. Code: REQUIRED. */
export const backupCodeInput = v.object({
  code: v.pipe(v.string('REQUIRED'), v.trim(), v.nonEmpty('REQUIRED'), v.maxLength(40, 'TOO_LONG')),
});

/** What a passkey is called, so that its owner tells it from the others. */
export const passkeyNameInput = v.object({ name: v.pipe(name, v.maxLength(100, 'TOO_LONG')) });

/** The language of an account: its mails, and the console where it signs in. */
export const setLanguageInput = v.object({ language });

/** A mutation that needs to be told nothing. */
export const nothingInput = v.object({});

/**
 * Taking up an invitation. Without a password one signs in by link or passkey; a name is asked of those whom the
 * directory does not know.
 */
export const acceptInvitationInput = v.object({
  token: v.pipe(v.string('REQUIRED'), v.nonEmpty('REQUIRED'), v.maxLength(200, 'TOO_LONG')),
  name: v.nullish(name),
  password: v.nullish(newPassword),
  language,
});
