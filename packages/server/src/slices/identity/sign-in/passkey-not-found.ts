import { APIError } from 'better-auth/api';

/** What the library answers to a passkey it does not know. */
export function passkeyNotFound(status: 'NOT_FOUND' | 'UNAUTHORIZED'): APIError {
  return new APIError(status, { message: 'Passkey not found', code: 'PASSKEY_NOT_FOUND' });
}
