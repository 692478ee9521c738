/** Why a change of who may do what can do nothing: stable codes, whose words are the reader's. */
export const ACCESS_REFUSAL_CODES = [
  /** Part of the input is wrong; its problems say which. */
  'INPUT_INVALID',
  /** There is no such thing, or none that the caller may see. */
  'NOT_FOUND',
  /** Nobody gives themselves a role, or closes their own account. */
  'OWN_ACCOUNT',
  /** Nobody could administer the system any more. */
  'LAST_ADMINISTRATOR',
  /** That account has that role in that scope already during a part of that period. */
  'GRANT_OVERLAPS',
  /** It ended, or was taken back, already. */
  'ALREADY_ENDED',
  /** The organisation is closed since the day `closedOn`. */
  'ORGANISATION_CLOSED',
  /** The account may not sign in: open it again first. */
  'ACCOUNT_DISABLED',
  /** The account is as it is asked to be. */
  'NOTHING_TO_CHANGE',
  /** That address has an invitation to that role which waits: send it again instead. */
  'ALREADY_INVITED',
  /** That person signs in by another address. */
  'PERSON_HAS_ACCOUNT',
  /** The account of that address is another person's. */
  'ACCOUNT_OF_ANOTHER_PERSON',
  /** It was sent a moment ago; `seconds` is how long to wait. */
  'SENT_JUST_NOW',
  /** The period it gives a role for is over. */
  'PERIOD_OVER',
  /** The account is no partner's. */
  'NOT_A_PARTNER',
  'INVITATION_UNKNOWN',
  'INVITATION_EXPIRED',
  'INVITATION_USED',
  'INVITATION_REVOKED',
  /** Somebody is signed in by another address than the one invited. */
  'INVITATION_OTHER_ACCOUNT',
  /** The address has an account: only whoever signs in to it can accept. */
  'INVITATION_SIGN_IN_FIRST',
] as const;
export type AccessRefusalCode = (typeof ACCESS_REFUSAL_CODES)[number];
