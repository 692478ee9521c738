import type { Role } from '@delibere/shared';

/** The directory of an organisation, by which its people sign in. */
export interface IdentityProvider {
  readonly id: string;
  readonly name: string;
}

/** An invented account, there to try a role out. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

/** The ways to sign in here. */
export interface SignInOptions {
  readonly link: boolean;
  readonly password: boolean;
  readonly passkey: boolean;
  readonly providers: readonly IdentityProvider[];
  /** None but in a demonstration. */
  readonly demoAccounts: readonly DemoAccount[];
}

/** Nobody signs in to a server that was given no way to. */
export const NO_SIGN_IN: SignInOptions = {
  link: false,
  password: false,
  passkey: false,
  providers: [],
  demoAccounts: [],
};

/** What a server that lets people sign in offers them. */
export function waysToSignIn({
  providers,
  demoAccounts = [],
}: {
  readonly providers: readonly IdentityProvider[];
  readonly demoAccounts?: readonly DemoAccount[];
}): SignInOptions {
  return {
    link: true,
    password: true,
    passkey: true,
    providers: providers.map(({ id, name }) => ({ id, name })),
    demoAccounts,
  };
}
