/** Facts of ours on the library's tables; no request may set them. */
export const ACCOUNT_COLUMNS = {
  /** Whose account it is in the directory; null: a person the directory does not know, or a program. */
  personId: { type: 'string', required: false, input: false, fieldName: 'person_id' },
  /** Language of the mails and of the console. */
  language: { type: 'string', required: true, input: false, fieldName: 'language' },
  /** Since when the account may not sign in; null: it may. */
  disabledAt: { type: 'date', required: false, input: false, fieldName: 'disabled_at' },
} as const;

export const SESSION_COLUMNS = {
  /** When a second factor was verified in this very session; null: never. */
  secondFactorAt: { type: 'date', required: false, input: false, fieldName: 'second_factor_at' },
  /** When it last made a request, to within minutes; null: not since it was opened. */
  seenAt: { type: 'date', required: false, input: false, fieldName: 'seen_at' },
} as const;
