import type { Role } from '@delibere/shared';
import * as v from 'valibot';
import { apiCall, authCall, type Called } from './auth-call.ts';

const done = v.unknown();

/** Has a link sent, if there is an account; the answer is the same where there is none. */
export function askLink(email: string): Promise<Called<unknown>> {
  return authCall('/sign-in/magic-link', done, { email });
}

/** Uses up the key of a link, and opens a session. */
export function openLink(key: string): Promise<Called<unknown>> {
  return authCall(`/magic-link/verify?${new URLSearchParams({ token: key })}`, done);
}

export function signInByPassword(credentials: { email: string; password: string }): Promise<Called<unknown>> {
  return authCall('/sign-in/email', done, credentials);
}

/** Begins signing in by the directory of an organisation; answers the address to go on at. */
export async function signInByProvider(provider: string, callbackURL: string): Promise<Called<string>> {
  const answer = v.object({ url: v.pipe(v.string(), v.url()) });
  // Whole, for the server to find the reason in it and tell it in our words.
  const errorCallbackURL = new URL('/connexion', window.location.origin).href;
  const called = await authCall('/sign-in/social', answer, { provider, callbackURL, errorCallbackURL });
  return called.ok ? { ok: true, value: called.value.url } : called;
}

/** Signs in to the invented account that has a role, in a demonstration. */
export function signInToDemo(role: Role): Promise<Called<unknown>> {
  return apiCall('/api/demo/sign-in', done, { role });
}

/** Has a link to a new password sent, if there is an account. */
export function askNewPassword(email: string): Promise<Called<unknown>> {
  return authCall('/request-password-reset', done, { email });
}

/** Sets a new password with the key of a link. */
export function setNewPassword(newPassword: string, token: string): Promise<Called<unknown>> {
  return authCall('/reset-password', done, { newPassword, token });
}

export function signOut(): Promise<Called<unknown>> {
  return authCall('/sign-out', done, {});
}
