import type { Grant, SecondFactor } from '../../../kernel/authorisation/viewer.ts';
import { needsSecondFactor } from './grants.ts';

/** What a session knows of second factors. */
export interface SessionFactors {
  /** Whether the account has an authenticator app. */
  readonly enrolled: boolean;
  /** Whether a code was given in this very session. */
  readonly given: boolean;
}

/** Where the second factor stands, for an account with these grants in force. */
export function secondFactorOf(grants: readonly Grant[], { enrolled, given }: SessionFactors): SecondFactor {
  if (enrolled) return given ? 'VERIFIED' : 'TO_VERIFY';
  return grants.some(({ role }) => needsSecondFactor(role)) ? 'TO_ENROL' : 'NOT_NEEDED';
}

/** The grants that count: none before the code an account has an app for; the guarded ones only once it was given. */
export function grantsThatCount(grants: readonly Grant[], secondFactor: SecondFactor): readonly Grant[] {
  if (secondFactor === 'VERIFIED') return grants;
  return secondFactor === 'TO_VERIFY' ? [] : withoutGuarded(grants);
}

/** The grants that count without any second factor: those of a key, which can give none. */
export function withoutGuarded(grants: readonly Grant[]): readonly Grant[] {
  return grants.filter(({ role }) => !needsSecondFactor(role));
}
