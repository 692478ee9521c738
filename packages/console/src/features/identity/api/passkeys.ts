import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import * as v from 'valibot';
import { authCall, type Called, refusedBy } from './auth-call.ts';

const done = v.unknown();
// What the server asks of the authenticator goes to the browser as it is.
const creation = v.custom<PublicKeyCredentialCreationOptionsJSON>((given) => typeof given === 'object');
const request = v.custom<PublicKeyCredentialRequestOptionsJSON>((given) => typeof given === 'object');
const passkey = v.object({
  id: v.string(),
  name: v.nullish(v.string(), null),
  createdAt: v.nullish(v.string(), null),
  backedUp: v.boolean(),
});

/** A passkey as its owner sees it; `backedUp`: it follows its owner from device to device. */
export type Passkey = v.InferOutput<typeof passkey>;

/** Signs in by whatever passkey the browser's owner chooses. */
export async function signInByPasskey(): Promise<Called<unknown>> {
  if (!browserSupportsWebAuthn()) return refusedBy('PASSKEYS_NOT_SUPPORTED');
  const asked = await authCall('/passkey/generate-authenticate-options', request);
  if (!asked.ok) return asked;
  const chosen = await startAuthentication({ optionsJSON: asked.value }).catch(() => null);
  if (chosen === null) return refusedBy('PASSKEY_CANCELLED');
  return authCall('/passkey/verify-authentication', done, { response: chosen });
}

/** Makes a passkey on this device or another of its owner's choice. */
export async function addPasskey(name: string): Promise<Called<unknown>> {
  if (!browserSupportsWebAuthn()) return refusedBy('PASSKEYS_NOT_SUPPORTED');
  const asked = await authCall('/passkey/generate-register-options', creation);
  if (!asked.ok) return asked;
  try {
    const made = await startRegistration({ optionsJSON: asked.value });
    return await authCall('/passkey/verify-registration', done, { response: made, name });
  } catch (error) {
    const known = error instanceof Error && error.name === 'InvalidStateError';
    return refusedBy(known ? 'PASSKEY_KNOWN' : 'PASSKEY_CANCELLED');
  }
}

export function listPasskeys(): Promise<Called<readonly Passkey[]>> {
  return authCall('/passkey/list-user-passkeys', v.array(passkey));
}

export function renamePasskey(id: string, name: string): Promise<Called<unknown>> {
  return authCall('/passkey/update-passkey', done, { id, name });
}

export function removePasskey(id: string): Promise<Called<unknown>> {
  return authCall('/passkey/delete-passkey', done, { id });
}
