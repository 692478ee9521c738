import * as v from 'valibot';
import { authCall, type Called } from './auth-call.ts';

/** Changes the password that is known; every other session ends. */
export function changePassword(passwords: { currentPassword: string; newPassword: string }): Promise<Called<unknown>> {
  return authCall('/change-password', v.unknown(), passwords);
}
