/** Shortest and longest password, in UTF-16 units: length is the only rule that makes guessing dear. */
export const PASSWORD_LENGTH = { shortest: 12, longest: 128 } as const;

/** Whether a password is the e-mail of its account, or its part before the @, in whatever case. */
export function isOwnEmail(password: string, email: string): boolean {
  const [word, own] = [password.trim().toLowerCase(), email.toLowerCase()];
  return word === own || word === own.split('@')[0];
}
