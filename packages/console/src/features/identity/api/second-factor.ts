import * as v from 'valibot';
import { authCall, type Called } from './auth-call.ts';

const done = v.unknown();
const proposal = v.object({ totpURI: v.string(), backupCodes: v.array(v.string()) });

/** An authenticator application to be set up: its address (otpauth:…), and the codes for the day it is lost. */
export type Proposal = v.InferOutput<typeof proposal>;

/** Proposes a secret, which counts once a first code of it was given. @param password where the account has one */
export function proposeAuthenticator(password: string | undefined): Promise<Called<Proposal>> {
  return authCall('/two-factor/enable', proposal, password === undefined ? {} : { password });
}

/** Gives a code of the application, in this session; the first one ends the set-up. */
export function giveCode(code: string): Promise<Called<unknown>> {
  return authCall('/two-factor/verify-totp', done, { code });
}

/** Gives one of the codes kept for the day the application is lost; each works once. */
export function giveBackupCode(code: string): Promise<Called<unknown>> {
  return authCall('/two-factor/verify-backup-code', done, { code });
}

export function removeAuthenticator(password: string | undefined): Promise<Called<unknown>> {
  return authCall('/two-factor/disable', done, password === undefined ? {} : { password });
}

/** New codes for the day the application is lost; the old ones stop working. */
export async function renewBackupCodes(password: string | undefined): Promise<Called<readonly string[]>> {
  const answer = v.object({ backupCodes: v.array(v.string()) });
  const called = await authCall(
    '/two-factor/generate-backup-codes',
    answer,
    password === undefined ? {} : { password },
  );
  return called.ok ? { ok: true, value: called.value.backupCodes } : called;
}
