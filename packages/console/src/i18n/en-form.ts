import type { frForm } from './fr-form.ts';
import type { Widened } from './words.ts';

/** English words of forms. */
export const enForm: Widened<typeof frForm> = {
  form: {
    named: '{{label}}: {{problem}}',
    wrong: {
      REQUIRED: 'fill this in',
      TOO_SHORT: 'too short',
      TOO_LONG: 'too long',
      NOT_AN_EMAIL: 'write a whole address, like first.last@example.com',
      NOT_A_DATE: 'write a date that exists, like 14/01/2027',
      NOT_A_CODE: 'write the digits of the code and nothing else',
      PASSWORD_TOO_SHORT: 'choose at least 12 characters',
      PASSWORD_TOO_LONG: 'stay under 128 characters',
      PASSWORD_TOO_COMMON: 'this password is too well known: choose another',
      OTHER: 'cannot be accepted (code {{code}})',
    },
  },
  refusal: {
    INPUT_INVALID: 'Something is missing or not understood. Read over what you typed.',
    NOT_FOUND: 'This does not exist, or no longer. Go back to the list.',
    VERSION_CONFLICT:
      'Somebody changed this while you were working on it. Reload the page, then make your change again.',
    IDEMPOTENCY_KEY_REUSED:
      'This was used for something else already, and was not done. Reload the page, then try again.',
    FORBIDDEN: 'Your role does not allow this.',
    UNAUTHENTICATED: 'Your session has ended. Sign in, then try again.',
    NETWORK: 'The server does not answer. Check your connection, then try again: what you typed is still here.',
    OTHER: 'The server could not do what was asked. Try again; if it happens again, report it with the code.',
  },
};
